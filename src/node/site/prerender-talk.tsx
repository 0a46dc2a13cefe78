import type { ComponentChildren } from 'preact';
import { type Basemap, mapText } from '../../map/basemap/basemap.ts';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import type { LayoutInput } from '../../map/placement/placed-symbol.ts';
import { paletteFrom, type Palette } from '../../map/style/palette.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import type { Language } from '../../core/article/article.ts';
import type { Scene } from '../../core/article/scene.ts';
import { onwardIn, inInterface } from '../../core/text/languages.ts';
import { framedPlaces, placesOfScene, sceneCamera, STATIC_STAGE, textBoxes } from '../../apps/present/scene-framing.ts';
import { DARK_ROOM_COLOURS, SpeakerDocument, TalkDocument } from '../../apps/present/talk-documents.tsx';
import type { TalkData } from '../../apps/page-data.ts';
import { type Definitions, makeDefinitions, SharedDefinitions } from '../../map/static/svg-definitions.tsx';
import { StaticMap } from '../../map/static/static-map.tsx';
import { makeResponsiveStyles, type StaticMapStyles } from '../../map/static/static-map-styles.ts';
import { styleOfMap } from '../../map/style/map-style.ts';
import { PRESENT_MESSAGES } from '../../core/i18n/written-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
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
