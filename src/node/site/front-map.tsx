import type { VNode } from 'preact';
import type { Passage, Place } from '../../core/article/article.ts';
import type { SitePlace } from '../../core/article/site-places.ts';
import type { FrontMessages } from '../../core/i18n/messages/front.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import type { Language } from '../../core/text/languages.ts';
import { type Basemap, decodeBasemap } from '../../map/basemap/basemap.ts';
import type { MapPlace } from '../../map/placement/placed-symbol.ts';
import { CLUSTER_FROM } from '../../map/placement/clusters.ts';
import { ResponsiveStaticMap } from '../../map/static/static-map.tsx';
import type { StaticMapStyles } from '../../map/static/static-map-styles.ts';
import { styleOfMap } from '../../map/style/map-style.ts';
import { placesBasemap } from '../articles/article-basemap.ts';
import { makeFontMeasure } from '../fonts/measure-with-font.ts';
import type { ThemePalettes } from '../theme-palettes.ts';

/** The places of a site as its front page draws them. */
export type FrontPlaces = {
  /** By their ids in the page. */
  readonly byId: ReadonlyMap<string, SitePlace>;
  readonly drawn: readonly MapPlace[];
  readonly basemap: Basemap;
};

/** The id of a place in the front page. */
export const frontPlaceId = (at: number): string => `place-${at + 1}`;

/**
 * The places of a site with the base map around them; `undefined` where there is none for all of them. They have no colour
 * of a topic and no outline of a standing: those belong to single passages. `focus`: the countries of the
 * articles, by two letters; `languages`: those of the site.
 */
export function frontPlaces(
  shared: readonly SitePlace[],
  focus: readonly string[],
  languages: readonly [Language, ...Language[]],
): FrontPlaces | undefined {
  const byId = new Map(shared.map((each, at) => [frontPlaceId(at), each]));
  const mapped = [...byId].filter(([, { place }]) => place.geometry !== null);
  if (mapped.length === 0) return undefined;
  const places = mapped.map(([id, { place }]): Place => {
    const { kind, precision, uncertaintyKm, ids, geometry, label } = place;
    const name = Object.fromEntries(languages.map((language) => [language, nameOf(place.name, language)]));
    return {
      ...{ id, name, kind, precision, uncertaintyKm, ids, geometry, ...(label && { label }) },
      geometrySource: '',
      default: 'shown',
    };
  });
  const file = placesBasemap(places, focus, languages);
  if (!file) return undefined;
  const drawn = places.map((place): MapPlace => ({
    place,
    passages: Array.from({ length: byId.get(place.id)?.passages ?? 0 }, () => COUNTED),
    voices: [],
    attribution: { source: 'named', standing: 'stated' },
    topic: undefined,
    isReference: false,
    isSelected: false,
  }));
  return { byId, drawn, basemap: forOverview(decodeBasemap(file)) };
}

/** Below this zoom the borders of small countries would be hidden under their ribbons, and rivers would cover the land. */
const FAR = 4;

function forOverview(basemap: Basemap): Basemap {
  const { metadata } = basemap;
  if (metadata.maxZoom >= FAR) return basemap;
  return {
    ...basemap,
    ribbons: { type: 'FeatureCollection', features: [] },
    rivers: { type: 'FeatureCollection', features: [] },
    'river-labels': { type: 'FeatureCollection', features: [] },
    metadata: { ...metadata, tolerance: 1.5 },
  };
}

/** A name in a language, or else as the article gives it first. */
export function nameOf(name: Place['name'], language: Language): string {
  return name[language] ?? Object.values(name)[0] ?? '';
}

/** Symbols count passages; no text of theirs is on this map. */
const COUNTED: Passage = {
  ...{ id: '', paragraph: 1, quote: '', start: 0, end: 0, prefix: '', suffix: '', translation: {} },
  ...{ form: 'narration', voices: [], standing: 'stated', topics: [], places: [] },
};

type FrontMapInput = {
  readonly places: FrontPlaces;
  readonly language: Language;
  readonly front: FrontMessages;
  readonly palettes: ThemePalettes;
  readonly cssRules: StaticMapStyles;
};

/** The static map of all places of a site; each symbol links the row of its place. */
export function frontMap({ places, language, front, palettes, cssRules }: FrontMapInput): VNode {
  const { byId, drawn, basemap } = places;
  const messages = messagesFor(language);
  const map = { places: drawn, language, basemap, glyphs: '' };
  const isFar = basemap.metadata.maxZoom < FAR;
  // From far away an outline would be a blot; the outlines of thousands of towns are hidden under clusters.
  const outlined = isFar
    ? []
    : drawn.filter(({ place }) => drawn.length <= CLUSTER_FROM || place.geometry?.type !== 'Point');
  // Several articles make no statement together: the name of a symbol counts passages, sources and articles.
  const linkOf = (id: string) => {
    const found = byId.get(id);
    if (!found) throw new Error(`${id}: found no such place of the front page`);
    const { place, passages, sources, namedBy } = found;
    const isOutletHeard = namedBy.some((each) => each.isOutletHeard);
    const counts = `${messages.passages(passages)}${messages.fromVoices(sources, isOutletHeard)}`;
    const name = nameOf(place.name, language);
    return { href: `#${id}`, label: `${name}${messages.formats.colon} ${counts} ${front.inArticles(namedBy.length)}` };
  };
  return (
    <ResponsiveStaticMap
      {...map}
      messages={messages}
      styles={{
        light: styleOfMap({ ...map, places: outlined, palette: palettes.light }),
        dark: styleOfMap({ ...map, places: outlined, palette: palettes.dark }),
      }}
      measure={makeFontMeasure('plex')}
      cssRules={cssRules}
      linkOf={linkOf}
    />
  );
}
