import type { Feature, FeatureCollection } from 'geojson';
import type { FilterSpecification, GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Basemap, BASEMAP_LAYERS, type BasemapLayer } from '../basemap/basemap.ts';
import { riverLabelId } from '../placement/base-map-labels.ts';

/**
 * One GeoJSON source for the whole base map: MapLibre tiles and clips each source by itself, and sixteen sources took
 * half of the time of a frame. Features carry their layer in the property `layer`.
 */
const BASE = 'base';

/** Tolerance of line simplification, in pixels. */
export const TOLERANCE = 0.2;

/** A collection without features that carries map data in JSON to MapLibre’s worker, which decodes the base map. */
export type MapText = FeatureCollection & { readonly mapText: string };

export const mapTextData = (mapText: string): MapText => ({ type: 'FeatureCollection', features: [], mapText });

export const isMapText = (data: unknown): data is MapText =>
  typeof data === 'object' && data !== null && 'mapText' in data;

/** A base map that is decoded in MapLibre’s worker; the page has only its metadata. */
export type BasemapInWorker = Pick<Basemap, 'metadata'> & { readonly data: MapText };

export function basemapSource(
  basemap: Basemap | BasemapInWorker,
): Readonly<Record<typeof BASE, GeoJSONSourceSpecification>> {
  const data = 'data' in basemap ? basemap.data : basemapFeatures(basemap);
  return { [BASE]: { type: 'geojson', data, tolerance: TOLERANCE, promoteId: 'id' } };
}

/** The features of each base map, made once: every style of it has the same. */
const ofBasemap = new WeakMap<Basemap, FeatureCollection>();

export function basemapFeatures(basemap: Basemap): FeatureCollection {
  const known = ofBasemap.get(basemap);
  if (known) return known;
  const features = BASEMAP_LAYERS.flatMap((layer) =>
    basemap[layer].features.map((feature: Feature, index: number) => {
      const { properties } = feature;
      // River sections have no id of their own: they get the one that placement uses.
      const id: unknown = layer === 'river-labels' ? riverLabelId(index) : properties?.['id'];
      return { ...feature, properties: { ...properties, layer, id: idInBase(layer, String(id ?? index)) } };
    }),
  );
  const made: FeatureCollection = { type: 'FeatureCollection', features };
  ofBasemap.set(basemap, made);
  return made;
}

/**
 * Source and filter of a style layer that draws one layer of the base map, or those of its features that pass `filter`.
 */
export function fromBasemapLayer(layer: BasemapLayer, filter?: FilterSpecification) {
  const isOfLayer = ['==', ['get', 'layer'], layer];
  return { source: BASE, filter: (filter ? ['all', isOfLayer, filter] : isOfLayer) as FilterSpecification };
}

/** Filter for the features of a layer with these ids. */
export function withIds(layer: BasemapLayer, ids: readonly string[]): FilterSpecification {
  return ['in', ['get', 'id'], ['literal', ids.map((id) => idInBase(layer, id))]];
}

type Label = { readonly source: string; readonly id: string | number };

/** Source and id of the feature of a placed label in the style, to set its feature state. */
export function labelFeatureOf({ source, id }: Label): { readonly source: string; readonly id: string } {
  const isOfBase = (BASEMAP_LAYERS as readonly string[]).includes(source);
  return isOfBase ? { source: BASE, id: idInBase(source, id) } : { source, id: String(id) };
}

function idInBase(layer: string, id: string | number): string {
  return `${layer}/${id}`;
}
