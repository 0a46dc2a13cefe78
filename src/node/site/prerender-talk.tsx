import type { ComponentChildren, VNode } from 'preact';
import { type Basemap, mapText } from '../../map/basemap/basemap.ts';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import type { LayoutInput } from '../../map/placement/placed-symbol.ts';
import { paletteFrom, type Palette } from '../../map/style/palette.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import type { Language } from '../../core/article/article.ts';
import type { Scene } from '../../core/article/scene.ts';
import { onwardIn } from '../../core/text/languages.ts';
import { framedPlaces, placesOfScene, sceneCamera, STATIC_STAGE, textBoxes } from '../../apps/present/scene-framing.ts';
import { DARK_ROOM_COLOURS, SpeakerDocument, TalkDocument } from '../../apps/present/talk-documents.tsx';
import type { TalkData } from '../../apps/page-data.ts';
import { type Definitions, makeDefinitions, SharedDefinitions } from '../../map/static/svg-definitions.tsx';
import { StaticMap } from '../../map/static/static-map.tsx';
import { makeResponsiveStyles, type StaticMapStyles } from '../../map/static/static-map-styles.ts';
import { styleOfMap } from '../../map/style/map-style.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { makeRenderedOnce } from './rendered-once.ts';

/** The prerendered talk of an article. */
export type PrerenderedTalk = {
  /** The content of the audience’s page and of the speaker’s, by language. */
  readonly pages: Readonly<Record<Language, { readonly present: string; readonly speaker: string }>>;
  readonly data: Omit<TalkData, 'map'>;
  /** CSS rules of the static maps, and the colours for a dark room and for print. */
  readonly stylesheet: string;
};

type DrawingInput = {
  readonly basemap: Basemap;
  readonly palettes: { readonly light: Palette; readonly dark: Palette };
  /** The value of a custom property in the dark theme. */
  readonly darkToken: (token: string) => string;
  /** The custom properties of the light theme. */
  readonly lightTokens: ReadonlyMap<string, string>;
  readonly measure: LayoutInput['measure'];
};

/** Prerenders the scenes of an article; `undefined` where there are none. */
export function prerenderTalk(
  index: ArticleIndex,
  scenes: readonly Scene[],
  drawingInput: DrawingInput,
): PrerenderedTalk | undefined {
  if (scenes.length === 0) return undefined;
  const themed = makeResponsiveStyles();
  // Static maps of scenes have one size and one camera, so they need no rules by size.
  const cssRules: StaticMapStyles = { ...themed, bySize: () => '' };
  const pages = index.article.languages.map((language) => {
    const messages = messagesFor(language);
    const talkContext = {
      context: makeViewContext(index, language, messages),
      scenes,
      messages: allMessages(language).present,
    };
    const definitions = makeDefinitions('t');
    const once = makeRenderedOnce();
    // Scenes with the same places share one static map.
    const drawings = new Map<string, ComponentChildren>();
    const draw = (scene: Scene) => {
      const key = scene.places.join();
      if (!drawings.has(key)) {
        const map = staticMapOf(index, scene, language, cssRules, drawingInput, definitions);
        drawings.set(key, map && once.keep(map));
      }
      return drawings.get(key);
    };
    const maps = new Map(scenes.map((scene) => [scene.id, draw(scene)] as const));
    const shared = <SharedDefinitions defs={definitions.defs} />;
    const basemap = mapText(drawingInput.basemap.metadata.credit, language).full;
    const present = once.write(
      <TalkDocument talk={talkContext} map="../" staticMaps={maps} basemap={basemap} definitions={shared} />,
    );
    const speaker = once.write(
      <SpeakerDocument talk={talkContext} present="../" staticMaps={maps} definitions={shared} />,
    );
    return [language, { present, speaker }] as const;
  });
  return {
    pages: Object.fromEntries(pages),
    data: { article: index.article, scenes },
    stylesheet: `${themed.text()}\n${darkRoom()}\n${onPaper(drawingInput.lightTokens)}`,
  };
}

function staticMapOf(
  index: ArticleIndex,
  scene: Scene,
  language: Language,
  cssRules: StaticMapStyles,
  { basemap, palettes, darkToken, measure }: DrawingInput,
  definitions: Definitions,
): VNode | null {
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
      input={{ ...map, messages: messagesFor(language), styles, measure, cssRules }}
      camera={camera}
      size={STATIC_STAGE}
      definitions={definitions}
      dimmed={new Set(places.filter(({ matches }) => !matches).map(({ place }) => place.id))}
      obstacles={textBoxes(STATIC_STAGE, language)}
      keeps={onwardIn(language)}
    />
  );
}

/** Colours for projectors in a dark room, deeper than those of the dark theme. */
function darkRoom(): string {
  const rules = Object.entries(DARK_ROOM_COLOURS).map(([token, value]) => `${token}:${value}`);
  return `@media not print{:root:root[data-theme='dark']{${rules.join(';')}}}`;
}

/** Print uses the light theme, even where the page is set to the dark one. */
function onPaper(lightTokens: ReadonlyMap<string, string>): string {
  const rules = [...lightTokens, ['--paper', '#fff']].map(([token, value]) => `${token}:${value}`);
  return `@media print{:root:root:root{${rules.join(';')}}}`;
}
