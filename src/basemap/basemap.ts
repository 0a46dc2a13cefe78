import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';

/** ISO 3166-1 numeric ids of the two countries the stories are set in. */
export const IRAQ = '368';
export const SYRIA = '760';

export const SETTLEMENT_RANKS = ['capital', 'second', 'town', 'minor'] as const;
export type SettlementRank = (typeof SETTLEMENT_RANKS)[number];

/** `part` tells the painter which land is the story's and which recedes. */
export type Land = { readonly id: string; readonly part: 'iraq' | 'syria' | 'far' };
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

type Nothing = Readonly<Record<string, never>>;
type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;

/** Every layer in degrees of longitude and latitude. */
export type Basemap = {
  readonly land: FeatureCollection<Area, Land>;
  readonly sea: FeatureCollection<Area, Nothing>;
  readonly coast: FeatureCollection<Line, Nothing>;
  /** Land borders of Iraq and of Syria, without the one they share and without the disputed one. */
  readonly 'borders-story': FeatureCollection<Line, Nothing>;
  /** From the Turkish to the Jordanian end: Iraq lies to its left, Syria to its right. */
  readonly 'border-shared': FeatureCollection<Line, Nothing>;
  /** The ceasefire line on the Golan: not a border anyone has agreed on. */
  readonly 'border-disputed': FeatureCollection<Line, Nothing>;
  readonly 'borders-far': FeatureCollection<Line, Nothing>;
  /** The outline of each country, coast included, without the border the two share and without the disputed one. */
  readonly 'ribbon-iraq': FeatureCollection<Line, Nothing>;
  readonly 'ribbon-syria': FeatureCollection<Line, Nothing>;
  readonly rivers: FeatureCollection<Line, River>;
  /** Short smoothed runs of the named rivers, each long enough for its name at its zooms. */
  readonly 'river-labels': FeatureCollection<LineString, RiverLabel>;
  readonly lakes: FeatureCollection<Area, Lake>;
  readonly urban: FeatureCollection<Area, Nothing>;
  readonly settlements: FeatureCollection<Point, Settlement>;
  readonly 'country-labels': FeatureCollection<Point, Label>;
  readonly 'water-labels': FeatureCollection<Point, Label>;
};
export type BasemapLayer = keyof Basemap;

/** The layers that are written, and not drawn. */
export const NAME_LAYERS = ['country-labels', 'water-labels', 'river-labels', 'settlements'] as const;
export type BaseNames = Pick<Basemap, (typeof NAME_LAYERS)[number]>;

/** What each layer is made of. The compiler holds it to the layers above. */
const LAYERS: Record<BasemapLayer, { readonly shape: 'Polygon' | 'LineString' | 'Point'; readonly needs: string[] }> = {
  land: { shape: 'Polygon', needs: ['id', 'part'] },
  sea: { shape: 'Polygon', needs: [] },
  coast: { shape: 'LineString', needs: [] },
  'borders-story': { shape: 'LineString', needs: [] },
  'border-shared': { shape: 'LineString', needs: [] },
  'border-disputed': { shape: 'LineString', needs: [] },
  'borders-far': { shape: 'LineString', needs: [] },
  'ribbon-iraq': { shape: 'LineString', needs: [] },
  'ribbon-syria': { shape: 'LineString', needs: [] },
  rivers: { shape: 'LineString', needs: ['ar', 'en', 'rank'] },
  'river-labels': { shape: 'LineString', needs: ['ar', 'en', 'rank', 'minZoom', 'maxZoom'] },
  lakes: { shape: 'Polygon', needs: ['ar', 'en', 'km2'] },
  urban: { shape: 'Polygon', needs: [] },
  settlements: { shape: 'Point', needs: ['id', 'ar', 'en', 'rank', 'minZoom'] },
  'country-labels': { shape: 'Point', needs: ['id', 'ar', 'en', 'minZoom', 'maxZoom'] },
  'water-labels': { shape: 'Point', needs: ['id', 'ar', 'en', 'minZoom', 'maxZoom'] },
};
export const BASEMAP_LAYERS = Object.keys(LAYERS) as BasemapLayer[];

/** Decodes `data/basemap/basemap.topojson.json`. Throws an Error that names the layer at fault. */
export function decodeBasemap(topology: unknown): Basemap {
  return decodeLayers(topology, BASEMAP_LAYERS) as unknown as Basemap;
}

/** Decodes of it the names alone, which are a tenth of the work. */
export function decodeBaseNames(topology: unknown): BaseNames {
  return decodeLayers(topology, NAME_LAYERS) as unknown as BaseNames;
}

function decodeLayers(topology: unknown, layers: readonly BasemapLayer[]): Readonly<Record<string, FeatureCollection>> {
  if (!isTopology(topology)) throw new Error('The base map is not a TopoJSON topology');
  return Object.fromEntries(layers.map((layer) => [layer, decodeLayer(topology, layer)] as const));
}

function decodeLayer(topology: Topology, layer: BasemapLayer): FeatureCollection {
  const object = topology.objects[layer];
  if (!object) throw new Error(`The base map has no layer "${layer}"`);
  const decoded = feature(topology, object) as Feature | FeatureCollection;
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  if (features.length === 0) throw new Error(`The base map layer "${layer}" is empty`);
  const { shape, needs } = LAYERS[layer];
  features.forEach((each, index) => {
    if (each.geometry?.type.replace('Multi', '') !== shape)
      throw new Error(`The base map layer "${layer}" should hold ${shape}s, but feature ${index} does not`);
    const missing = needs.find((name) => each.properties?.[name] === undefined);
    if (missing) throw new Error(`The base map layer "${layer}" has no "${missing}" in feature ${index}`);
  });
  return { type: 'FeatureCollection', features };
}

function isTopology(value: unknown): value is Topology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, objects, arcs } = value as Partial<Topology>;
  return type === 'Topology' && typeof objects === 'object' && objects !== null && Array.isArray(arcs);
}
