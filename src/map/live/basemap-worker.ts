import { GeoJSONWorkerSource } from 'virtual:mawdi/library-worker';
import { basemap } from 'virtual:mawdi/basemap-text';
import { type BasemapFile, decodeBasemap } from '../basemap/basemap.ts';
import { basemapFeatures, WORKER_BASEMAP_ADDRESS } from '../style/base-map-source.ts';

/**
 * Runs in the page and in the worker, which share one script. In the worker the base map is decoded and given to
 * MapLibre where it is cut into tiles: sending it from the page blocked the page twice as long.
 */
const { loadData } = GeoJSONWorkerSource.prototype;
GeoJSONWorkerSource.prototype.loadData = function (params) {
  if (params.request?.url !== WORKER_BASEMAP_ADDRESS) return loadData.call(this, params);
  const decoded = decodeBasemap(JSON.parse(basemap) as BasemapFile);
  return loadData.call(this, { ...params, request: undefined, data: basemapFeatures(decoded) });
};

/** Address of this script, which is also the worker’s. */
export const workerAddress = import.meta.url;
/** TopoJSON, as text. */
export { basemap };
export const isBasemapInWorker = true;
