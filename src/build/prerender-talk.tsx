import type { ComponentChildren } from 'preact';
import { type Basemap, mapText } from '../basemap/basemap.ts';
import { makeViewContext } from '../cards/reading.ts';
import type { LayoutInput } from '../cartography/mark.ts';
import { paletteFrom, type Palette } from '../cartography/palette.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Language } from '../model/article.ts';
import type { Scene } from '../model/scene.ts';
import { onwardIn, inInterface } from '../model/languages.ts';
import { framedPlaces, placesOfScene, sceneCamera, STATIC_STAGE, textBoxes } from '../present/scene-aim.ts';
import { DARK_ROOM_COLOURS, SpeakerDocument, TalkDocument } from '../present/written-talk.tsx';
import type { TalkData } from '../modes/published-data.ts';
import { type Definitions, makeDefinitions, SharedDefinitions } from '../still/make-definitions.tsx';
import { StaticMap } from '../still/stills.tsx';
import { makeResponsiveStyles, type StaticMapStyles } from '../still/still-sheet.ts';
import { styleOfMap } from '../style/style-of-map.ts';
import { PRESENT_MESSAGES } from '../words/picture-words.ts';
import { messagesFor } from '../words/words-in.ts';
import { writeHtml } from './html-document.ts';

/** What the build writes of a presentation. */
export type PrerenderedTalk = {
  /** The content of each language’s page for the audience, and of the speaker’s. */
  readonly pages: Readonly<Record<Language, { readonly present: string; readonly speaker: string }>>;
  readonly data: TalkData;
  /** Rules of the stills, and the colours of the dark room. */
  readonly sheet: string;
};

type Ground = {
  readonly basemap: Basemap;
  readonly palettes: { readonly light: Palette; readonly dark: Palette };
  /** Of a custom property in the dark theme. */
  readonly darkToken: (token: string) => string;
  /** The custom properties of the light theme. */
  readonly lightTokens: ReadonlyMap<string, string>;
  readonly measure: LayoutInput['measure'];
};

/** Writes the scenes of an article; nothing where there are none. */
export function prerenderTalk(
  index: ArticleIndex,
  scenes: readonly Scene[],
  ground: Ground,
): PrerenderedTalk | undefined {
  if (scenes.length === 0) return undefined;
  const themed = makeResponsiveStyles();
  // One camera to a still: nothing changes with its size.
  const sheet: StaticMapStyles = { ...themed, bySize: () => '' };
  const pages = index.article.languages.map((language) => {
    const words = messagesFor(language);
    const telling = {
      reading: makeViewContext(index, language, words),
      scenes,
      words: inInterface(PRESENT_MESSAGES, language),
    };
    const definitions = makeDefinitions('t');
    // Scenes that frame the same places have one map.
    const held = new Map<string, ComponentChildren>();
    const draw = (scene: Scene) => {
      const key = scene.places.join();
      if (!held.has(key)) held.set(key, stillOf(index, scene, language, sheet, ground, definitions));
      return held.get(key);
    };
    const stills = new Map(scenes.map((scene) => [scene.id, draw(scene)] as const));
    const shared = <SharedDefinitions defs={definitions.defs} />;
    const basemap = mapText(ground.basemap.metadata.credit, language).full;
    const present = writeHtml(
      <TalkDocument telling={telling} map="../" stills={stills} basemap={basemap} definitions={shared} />,
    );
    const speaker = writeHtml(<SpeakerDocument telling={telling} present="../" stills={stills} definitions={shared} />);
    return [language, { present, speaker }] as const;
  });
  return {
    pages: Object.fromEntries(pages),
    data: { article: index.article, scenes },
    sheet: `${themed.text()}\n${darkRoom()}\n${onPaper(ground.lightTokens)}`,
  };
}

function stillOf(
  index: ArticleIndex,
  scene: Scene,
  language: Language,
  sheet: StaticMapStyles,
  { basemap, palettes, darkToken, measure }: Ground,
  definitions: Definitions,
): ComponentChildren {
  const camera = sceneCamera(framedPlaces(index, scene), STATIC_STAGE, language);
  if (!camera) return null;
  const places = placesOfScene(index, scene);
  const map = { places, language, basemap, glyphs: '' };
  const dark = paletteFrom((token) => DARK_ROOM_COLOURS[token] ?? darkToken(token));
  const styles = {
    light: styleOfMap({ ...map, palette: palettes.light }),
    dark: styleOfMap({ ...map, palette: dark }),
  };
  return (
    <StaticMap
      input={{ ...map, words: messagesFor(language), styles, measure, sheet }}
      camera={camera}
      size={STATIC_STAGE}
      definitions={definitions}
      faded={new Set(places.filter(({ matches }) => !matches).map(({ place }) => place.id))}
      obstacles={textBoxes(STATIC_STAGE, language)}
      keeps={onwardIn(language)}
    />
  );
}

/** The page says which theme it stands in; the dark of a projector is deeper than that of a screen. */
function darkRoom(): string {
  const rules = Object.entries(DARK_ROOM_COLOURS).map(([token, value]) => `${token}:${value}`);
  return `@media not print{:root:root[data-theme='dark']{${rules.join(';')}}}`;
}

/** On paper it is always day, also where the page says it stands in the dark. */
function onPaper(lightTokens: ReadonlyMap<string, string>): string {
  const rules = [...lightTokens, ['--paper', '#fff']].map(([token, value]) => `${token}:${value}`);
  return `@media print{:root:root:root{${rules.join(';')}}}`;
}
