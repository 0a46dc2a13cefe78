import { GeoJSONWorkerSource } from 'virtual:mawdi/library-worker';
import { basemap } from 'virtual:mawdi/basemap-text';
import { type BasemapFile, decodeBasemap } from '../basemap/basemap.ts';
import { basemapFeatures, WORKER_BASEMAP_ADDRESS } from '../style/base-map-source.ts';

/**
 * Runs in the page and in the worker, which are made of one script. In the worker the base map is decoded and handed to
 * the library where it is cut into tiles: sent there by the page, it held the page up twice as long.
 */
const { loadData } = GeoJSONWorkerSource.prototype;
GeoJSONWorkerSource.prototype.loadData = function (params) {
  if (params.request?.url !== WORKER_BASEMAP_ADDRESS) return loadData.call(this, params);
  const ground = decodeBasemap(JSON.parse(basemap) as BasemapFile);
  return loadData.call(this, { ...params, request: undefined, data: basemapFeatures(ground) });
};

/** Where this script lies: that of the worker, too. */
export const workerAddress = import.meta.url;
/** TopoJSON, as text. */
export { basemap };
export const isGroundInWorker = true;
