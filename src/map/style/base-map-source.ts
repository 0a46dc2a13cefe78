import type { Feature, FeatureCollection } from 'geojson';
import type { FilterSpecification, GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Basemap, BASEMAP_LAYERS, type BasemapLayer } from '../basemap/basemap.ts';
import { riverLabelId } from '../placement/base-map-labels.ts';

/**
 * The whole base map is one source: the library cuts each source into tiles and masks the screen for it on its own, and
 * with sixteen of them that was half of what a frame takes. Features are told apart by the property `layer`.
 */
const BASE = 'base';

/** How finely lines are kept, in px. */
export const TOLERANCE = 0.2;

/** What stands for the base map in a style whose map draws it in its worker, which has it already. */
export const WORKER_BASEMAP_ADDRESS = 'mawdi:ground';

/** A base map whose layers are in the worker of the map: the page knows what it says of itself. */
export type BasemapInWorker = Pick<Basemap, 'metadata'> & { readonly address: typeof WORKER_BASEMAP_ADDRESS };

export function basemapSource(
  basemap: Basemap | BasemapInWorker,
): Readonly<Record<typeof BASE, GeoJSONSourceSpecification>> {
  const data = 'address' in basemap ? basemap.address : basemapFeatures(basemap);
  return { [BASE]: { type: 'geojson', data, tolerance: TOLERANCE, promoteId: 'id' } };
}

export function basemapFeatures(basemap: Basemap): FeatureCollection {
  const features = BASEMAP_LAYERS.flatMap((layer) =>
    basemap[layer].features.map((feature: Feature, index: number) => {
      const { properties } = feature;
      // River runs bear no id of their own: they get the one the placing calls them by.
      const id: unknown =
        layer === 'river-labels'
          ? riverLabelId(basemap[layer].features[index]?.properties.en ?? null, index)
          : properties?.['id'];
      return { ...feature, properties: { ...properties, layer, id: idInBase(layer, String(id ?? index)) } };
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** What a layer of the style says to draw one layer of the base map, or those features of it that pass. */
export function fromBasemapLayer(layer: BasemapLayer, filter?: FilterSpecification) {
  const isOfLayer = ['==', ['get', 'layer'], layer];
  return { source: BASE, filter: (filter ? ['all', isOfLayer, filter] : isOfLayer) as FilterSpecification };
}

/** The features with these ids, whatever they are called by in the style. */
export function withIds(layer: BasemapLayer, ids: readonly string[]): FilterSpecification {
  return ['in', ['get', 'id'], ['literal', ids.map((id) => idInBase(layer, id))]];
}

type Label = { readonly source: string; readonly id: string | number };

/** Where in the style the feature of a placed name is found, for its state. */
export function labelFeatureOf({ source, id }: Label): { readonly source: string; readonly id: string } {
  const isOfBase = (BASEMAP_LAYERS as readonly string[]).includes(source);
  return isOfBase ? { source: BASE, id: idInBase(source, id) } : { source, id: String(id) };
}

function idInBase(layer: string, id: string | number): string {
  return `${layer}/${id}`;
}
