import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { interfaceLanguage, type Language, UNDETERMINED } from '../../core/text/languages.ts';

export const SETTLEMENT_RANKS = ['capital', 'second', 'town', 'minor'] as const;
export type SettlementRank = (typeof SETTLEMENT_RANKS)[number];

/** A country: of the focus where the metadata names its id, else of the context. ISO 3166-1 numeric. */
export type Land = { readonly id: string };
/** Of the focus country with this id. */
export type Ribbon = { readonly id: string };
/** The ids of the focus countries to either side, going along the line. */
export type BorderBetween = { readonly left: string; readonly right: string };
/** Tributaries too small to name have no names. */
export type River = { readonly ar: string | null; readonly en: string | null; readonly rank: 'major' | 'minor' };
export type Lake = { readonly ar: string | null; readonly en: string | null; readonly km2: number };
export type Settlement = {
  /** GeoNames id. */
  readonly id: number;
  readonly ar: string;
  readonly en: string;
  readonly rank: SettlementRank;
  readonly minZoom: number;
};
export type Label = {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly minZoom: number;
  readonly maxZoom: number;
};
export type RiverLabel = Omit<Label, 'id'> & { readonly rank: River['rank'] };

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
  /** Lines that hold and that not everyone has agreed on. */
  readonly 'borders-disputed': FeatureCollection<Line, NoProperties>;
  readonly 'borders-context': FeatureCollection<Line, NoProperties>;
  /** The outline of each focus country, coast included, without its borders with another of them and the disputed ones. */
  readonly ribbons: FeatureCollection<Line, Ribbon>;
  readonly rivers: FeatureCollection<Line, River>;
  /** Short smoothed runs of the named rivers, each long enough for its name at its zooms. */
  readonly 'river-labels': FeatureCollection<LineString, RiverLabel>;
  readonly lakes: FeatureCollection<Area, Lake>;
  readonly urban: FeatureCollection<Area, NoProperties>;
  readonly settlements: FeatureCollection<Point, Settlement>;
  readonly 'country-labels': FeatureCollection<Point, Label>;
  readonly 'water-labels': FeatureCollection<Point, Label>;
};
/** In the order in which features of the whole base map are counted. */
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
] as const;
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];
export type Basemap = Pick<BasemapLayers, BasemapLayer> & { readonly metadata: BasemapMetadata };

/** The layers that are written, and not drawn. */
export const NAME_LAYERS = ['country-labels', 'water-labels', 'river-labels', 'settlements'] as const;
export type BaseNames = Pick<Basemap, (typeof NAME_LAYERS)[number] | 'metadata'>;

/** The file of a base map, as `parseBasemap` lets it pass: nothing else is published, or built into a script. */
export type BasemapFile = Topology & { readonly metadata: BasemapMetadata };

export function decodeBasemap(file: BasemapFile): Basemap {
  return decodeLayers(file, BASEMAP_LAYERS) as unknown as Basemap;
}

/** Decodes of it the names alone, which are a tenth of the work. */
export function decodeBaseNames(file: BasemapFile): BaseNames {
  return decodeLayers(file, NAME_LAYERS) as unknown as BaseNames;
}

function decodeLayers(file: BasemapFile, layers: readonly BasemapLayer[]): Readonly<Record<string, unknown>> {
  const decoded = layers.map((layer) => [layer, decodeLayer(file, layer)] as const);
  return { metadata: file.metadata, ...Object.fromEntries(decoded) };
}

/** Throws where the file has no such layer, or a line of it leads to none of its arcs. */
export function decodeLayer(topology: Topology, layer: BasemapLayer): FeatureCollection {
  const object = topology.objects[layer];
  if (!object) throw new Error(`The base map has no layer "${layer}"`);
  const decoded = feature(topology, object) as Feature | FeatureCollection;
  return decoded.type === 'FeatureCollection' ? decoded : { type: 'FeatureCollection', features: [decoded] };
}

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Whose data a base map is made of, in one language. */
export type MapCredit = {
  /** The names alone, for the corner of a narrow map. */
  readonly brief: string;
  /** In the corner of a map. */
  readonly short: string;
  /** With the licences: below a page, in files and on paper. */
  readonly full: string;
};

/** A country a base map is about. */
export type FocusCountry = {
  /** ISO 3166-1 numeric, as its land bears it. */
  readonly id: string;
  /** By language tag. The first is its usual name; articles may call it by any of them. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
};

/** What a base map says of itself. */
export type BasemapMetadata = {
  /** What it shows, as it is named within a sentence, by language tag. */
  readonly title: Readonly<Record<Language, string>>;
  /** What `land` and `sea` cover without a gap: no view may look past it. */
  readonly extent: Extent;
  /** The zoom of 512-pixel tiles beyond which its lines look coarse. */
  readonly maxZoom: number;
  /** By language tag. */
  readonly credit: Readonly<Record<Language, MapCredit>>;
  /** One or more; their order gives them their tints. Every other country is context. */
  readonly focus: readonly FocusCountry[];
};

/** What a base map says on a page in `language`: in that of its interface; failing that in English, then in its first. */
export function mapText<T>(texts: Readonly<Record<Language, T>>, language: Language): T {
  const found = [language, UNDETERMINED].map((tag) => texts[interfaceLanguage(tag)]).find((text) => text !== undefined);
  const text = found ?? Object.values(texts)[0];
  if (text === undefined) throw new Error('A base map with a text in no language is refused when it is read');
  return text;
}
