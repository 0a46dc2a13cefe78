import { GeoJSONWorkerSource } from 'virtual:mawdi/library-worker';
import { decodeBasemap } from '../basemap/basemap.ts';
import { basemapFeatures, isMapText } from '../style/base-map-source.ts';
import type { MapData } from './map-data.ts';

/**
 * Runs in the page and in the worker, which share one script. In the worker the base map is decoded and given to
 * MapLibre where it is cut into tiles: sending it decoded from the page blocked the page twice as long.
 */
const { loadData } = GeoJSONWorkerSource.prototype;
GeoJSONWorkerSource.prototype.loadData = function (params) {
  if (!isMapText(params.data)) return loadData.call(this, params);
  const { basemap } = JSON.parse(params.data.mapText) as MapData;
  return loadData.call(this, { ...params, data: basemapFeatures(decodeBasemap(basemap)) });
};

/** Address of this script, which is also the worker’s. */
export const workerAddress = import.meta.url;
export const isDecodedInWorker = true;
