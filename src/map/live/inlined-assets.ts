import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { worker } from 'virtual:mawdi/worker';
import type { GlyphFiles } from './article-glyphs.ts';
import type { MapAssets } from './mount-map.ts';
import { serveInlinedGlyphs } from './library-setup.ts';

const WORKER_DATA_URL = 'data:text/javascript;charset=utf-8,';

/** Ground, letters and worker as they come inside the script, for a page that may fetch nothing. */
export function inlinedAssets(sharesScroll: () => boolean, letters: GlyphFiles = {}): MapAssets {
  const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  return {
    basemap,
    glyphs: serveInlinedGlyphs({ ...glyphs, ...letters }),
    worker: address,
    // Without an origin the library writes the worker into an address of its own.
    isWorker: (asked) => asked === address || decodeURIComponent(asked) === `${WORKER_DATA_URL}${worker}`,
    sharesScroll,
  };
}
