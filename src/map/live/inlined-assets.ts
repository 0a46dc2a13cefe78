import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { worker } from 'virtual:mawdi/worker';
import type { GlyphFiles } from './article-glyphs.ts';
import type { MapAssets } from './mount-map.ts';
import { serveInlinedGlyphs } from './library-setup.ts';

const WORKER_DATA_URL = 'data:text/javascript;charset=utf-8,';

/** Base map, glyphs and worker inlined in the script, for a page that may fetch nothing. */
export function inlinedAssets(sharesScroll: () => boolean, articleGlyphs: GlyphFiles = {}): MapAssets {
  const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  return {
    basemap,
    glyphs: serveInlinedGlyphs({ ...glyphs, ...articleGlyphs }),
    worker: address,
    // In a page without an origin MapLibre puts the worker into a data: URL of its own.
    isWorker: (requested) => requested === address || decodeURIComponent(requested) === `${WORKER_DATA_URL}${worker}`,
    sharesScroll,
  };
}
