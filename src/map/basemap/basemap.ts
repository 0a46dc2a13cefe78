import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { interfaceLanguage, type Language, UNDETERMINED } from '../../core/text/languages.ts';

export const SETTLEMENT_RANKS = ['capital', 'second', 'town', 'minor'] as const;
export type SettlementRank = (typeof SETTLEMENT_RANKS)[number];

/** Names of a feature as properties keyed by language tag; the file says in its metadata which languages it has. */
type Named = { readonly [language: Language]: unknown };

/** A country: in focus where the metadata lists its id, else context. ISO 3166-1 numeric, or the id of a dispute. */
export type Land = { readonly id: string };
/** Id of its focus country. */
export type Ribbon = { readonly id: string };
/** How a line is drawn that not every side has agreed to. */
export const UNDECIDED_LINES = ['dashed', 'dotted'] as const;
export type UndecidedLine = (typeof UNDECIDED_LINES)[number];
/** Ids of the focus countries to the left and right, in the direction of the line. */
export type BorderBetween = {
  readonly left: string;
  readonly right: string;
  /** Present where the line is also in `borders-disputed`, which draws it. */
  readonly line?: UndecidedLine;
};
/** Without properties: a line as it was drawn before they existed. */
export type DisputedBorder = { readonly line?: UndecidedLine; readonly of?: 'focus' | 'context' };
/** Tributaries too small to be labelled have no names. A wadi carries water part of the year. */
export type River = Named & { readonly rank: 'major' | 'minor' | 'wadi' };
export type Lake = Named & { readonly km2: number };
export type Settlement = Named & {
  /** GeoNames id. */
  readonly id: number;
  readonly rank: SettlementRank;
  readonly minZoom: number;
};
export type Label = Named & {
  readonly id: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Of the labels of one group the first that has room is shown. */
  readonly group?: string;
  /** The label of a focus country, larger than those of other countries. */
  readonly of?: 'focus';
};
export type RiverLabel = Named & {
  readonly rank: River['rank'];
  readonly minZoom: number;
  readonly maxZoom: number;
};
/** Lines across an area that is not agreed, for a range of zooms. */
export type HatchLine = { readonly minZoom: number; readonly maxZoom: number };

type NoProperties = Readonly<Record<string, never>>;
type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;

/** Every layer in degrees of longitude and latitude. */
type BasemapLayers = {
  readonly land: FeatureCollection<Area, Land>;
  readonly sea: FeatureCollection<Area, NoProperties>;
  readonly coast: FeatureCollection<Line, NoProperties>;
  /** Land borders of the focus countries with others, without the disputed ones. */
  readonly 'borders-focus': FeatureCollection<Line, NoProperties>;
  /** Borders of one focus country with another. */
  readonly 'borders-between': FeatureCollection<Line, BorderBetween>;
  /** De facto lines that not every side has agreed to. */
  readonly 'borders-disputed': FeatureCollection<Line, DisputedBorder>;
  readonly 'borders-context': FeatureCollection<Line, NoProperties>;
  /**
   * The outline of each focus country with its coast, without disputed borders and those with other focus countries.
   */
  readonly ribbons: FeatureCollection<Line, Ribbon>;
  readonly rivers: FeatureCollection<Line, River>;
  /** Short smoothed sections of the named rivers, each long enough for its label at its zooms. */
  readonly 'river-labels': FeatureCollection<LineString, RiverLabel>;
  readonly lakes: FeatureCollection<Area, Lake>;
  readonly urban: FeatureCollection<Area, NoProperties>;
  readonly settlements: FeatureCollection<Point, Settlement>;
  readonly 'country-labels': FeatureCollection<Point, Label>;
  readonly 'water-labels': FeatureCollection<Point, Label>;
  /** Hatches of areas that are not agreed. */
  readonly hatches: FeatureCollection<Line, HatchLine>;
  /** Borders of first-level regions. */
  readonly regions: FeatureCollection<Line, NoProperties>;
};
/** In the order in which the features of the whole base map are numbered. */
export const BASEMAP_LAYERS = [
  'land',
  'sea',
  'coast',
  'borders-focus',
  'borders-between',
  'borders-disputed',
  'borders-context',
  'ribbons',
  'rivers',
  'river-labels',
  'lakes',
  'urban',
  'settlements',
  'country-labels',
  'water-labels',
  'hatches',
  'regions',
] as const;
/** Layers that a file may lack: they are empty then. */
export const OPTIONAL_LAYERS: readonly BasemapLayer[] = ['hatches', 'regions'];
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];
export type Basemap = Pick<BasemapLayers, BasemapLayer> & { readonly metadata: BasemapMetadata };

/** The layers that are shown as labels. */
export const NAME_LAYERS = ['country-labels', 'water-labels', 'river-labels', 'settlements'] as const;
export type BaseNames = Pick<Basemap, (typeof NAME_LAYERS)[number] | 'metadata'>;

/** The file of a base map that `parseBasemap` accepted; no other is published or built into a script. */
export type BasemapFile = Topology & { readonly metadata: BasemapMetadata };

export function decodeBasemap(file: BasemapFile): Basemap {
  return decodeLayers(file, BASEMAP_LAYERS) as unknown as Basemap;
}

/** Decodes the layers of labels only, a tenth of the work. */
export function decodeBaseNames(file: BasemapFile): BaseNames {
  return decodeLayers(file, NAME_LAYERS) as unknown as BaseNames;
}

function decodeLayers(file: BasemapFile, layers: readonly BasemapLayer[]): Readonly<Record<string, unknown>> {
  const decoded = layers.map((layer) => [layer, decodeLayer(file, layer)] as const);
  return { metadata: file.metadata, ...Object.fromEntries(decoded) };
}

/** Throws where the file has no such layer, or a geometry refers to an arc the file does not have. */
export function decodeLayer(topology: Topology, layer: BasemapLayer): FeatureCollection {
  const object = topology.objects[layer];
  if (!object && OPTIONAL_LAYERS.includes(layer)) return { type: 'FeatureCollection', features: [] };
  if (!object) throw new Error(`The base map has no layer "${layer}"`);
  const decoded = feature(topology, object) as Feature | FeatureCollection;
  return decoded.type === 'FeatureCollection' ? decoded : { type: 'FeatureCollection', features: [decoded] };
}

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Credit for the data of a base map, in one language. */
export type MapCredit = {
  /** Names of the sources only, for the corner of a narrow map. */
  readonly brief: string;
  /** For the corner of a map. */
  readonly short: string;
  /** With the licences, for page footers, exported files and print. */
  readonly full: string;
};

/** A focus country of a base map. */
export type FocusCountry = {
  /** ISO 3166-1 numeric; also the id of its feature in `land`. */
  readonly id: string;
  /** By language tag. The first is its usual name; articles may call it by any of them. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
};

/** Metadata in the file of a base map. */
export type BasemapMetadata = {
  /** Name of the region as used within a sentence, by language tag. */
  readonly title: Readonly<Record<Language, string>>;
  /** The box that `land` and `sea` cover without a gap; no view may reach beyond it. */
  readonly extent: Extent;
  /** The zoom of 512-pixel tiles beyond which its lines look coarse. */
  readonly maxZoom: number;
  /**
   * Pixels by which static maps simplify its lines, so that pages stay small; 4 where absent. Less where the file is cut
   * for one article and has no more lines than its maps show.
   */
  readonly tolerance?: number;
  /** By language tag. */
  readonly credit: Readonly<Record<Language, MapCredit>>;
  /** One or more; their order sets their tints. Every other country is context. */
  readonly focus: readonly FocusCountry[];
};

/** Language tags to look for, best first: the language, its primary subtag, that of the interface, English. */
function candidateTags(language: Language): readonly Language[] {
  return [language, language.split('-')[0] ?? language, interfaceLanguage(language), interfaceLanguage(UNDETERMINED)];
}

/**
 * A text of the base map for a page in `language`: in that language, else in the language of its interface, in English,
 * or in the first language of the file.
 */
export function mapText<T>(texts: Readonly<Record<Language, T>>, language: Language): T {
  const found = candidateTags(language)
    .map((tag) => texts[tag])
    .find((text) => text !== undefined);
  const text = found ?? Object.values(texts)[0];
  if (text === undefined) throw new Error('A base map with a text in no language is refused when it is read');
  return text;
}

/** Languages of the names in a base map: those of its title and of the names of its focus countries. */
export function languagesOf({ title, focus }: Pick<BasemapMetadata, 'title' | 'focus'>): readonly Language[] {
  return [...new Set([title, ...focus.map(({ names }) => names)].flatMap((texts) => Object.keys(texts)))];
}

/**
 * The language of the names on a map of a page in `language`, chosen as by `mapText`. A label without a name in it is
 * not shown: no map has names in two languages.
 */
export function nameLanguage(metadata: Pick<BasemapMetadata, 'title' | 'focus'>, language: Language): Language {
  const tags = languagesOf(metadata);
  return candidateTags(language).find((tag) => tags.includes(tag)) ?? tags[0] ?? language;
}

/** All names of a feature, in every language of its base map. */
export function namesOf(properties: Named, languages: readonly Language[]): readonly string[] {
  return languages.map((language) => properties[language]).filter((name) => typeof name === 'string');
}

/** The name of a feature in a language, where it has one. */
export function nameIn(properties: Named, language: Language): string | undefined {
  const name = properties[language];
  return typeof name === 'string' ? name : undefined;
}
