import { worker } from 'virtual:mawdi/worker';
import type { MapData } from './map-data.ts';
import type { MapAssets } from './mount-map.ts';

const WORKER_DATA_URL = 'data:text/javascript;charset=utf-8,';

/** The assets of a live map whose worker is inlined in the script, for a page that may fetch nothing. */
export function inlinedAssets({ basemap, glyphs }: MapData, sharesScroll: () => boolean): MapAssets {
  const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  return {
    basemap,
    glyphs,
    worker: address,
    // In a page without an origin MapLibre puts the worker into a data: URL of its own.
    isWorker: (requested) => requested === address || decodeURIComponent(requested) === `${WORKER_DATA_URL}${worker}`,
    sharesScroll,
  };
}
