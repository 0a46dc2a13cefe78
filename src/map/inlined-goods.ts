import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { worker } from 'virtual:mawdi/worker';
import type { Letters } from './article-letters.ts';
import type { MapGoods } from './begin-map.ts';
import { inlinedGlyphs } from './inlined-glyphs.ts';

const WRITTEN = 'data:text/javascript;charset=utf-8,';

/** Ground, letters and worker as they come inside the script, for a page that may fetch nothing. */
export function inlinedGoods(sharesScroll: () => boolean, letters: Letters = {}): MapGoods {
  const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  return {
    basemap,
    glyphs: inlinedGlyphs({ ...glyphs, ...letters }),
    worker: address,
    // Without an origin the library writes the worker into an address of its own.
    isWorker: (asked) => asked === address || decodeURIComponent(asked) === `${WRITTEN}${worker}`,
    sharesScroll,
  };
}
