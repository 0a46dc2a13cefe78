import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { worker } from 'virtual:mawdi/worker';
import { beginMap } from '../map/begin-map.ts';
import { inlinedGlyphs } from '../map/inlined-glyphs.ts';
import { offerPart } from './script-parts.ts';

const WRITTEN = 'data:text/javascript;charset=utf-8,';

/** Ground, letters and worker come inside the script: a frame without an origin of its own may fetch nothing. */
const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
const goods = {
  basemap,
  glyphs: inlinedGlyphs(glyphs),
  worker: address,
  // Without an origin the library writes the worker into an address of its own.
  isWorker: (asked: string) => asked === address || decodeURIComponent(asked) === `${WRITTEN}${worker}`,
  sharesScroll: () => document.fullscreenElement === null,
};
offerPart('map', (options) => beginMap(options, goods));
