import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { worker } from 'virtual:mawdi/worker';
import { beginMap } from '../map/begin-map.ts';
import { inlinedGlyphs } from '../map/inlined-glyphs.ts';
import { offerPart } from './script-parts.ts';

/** Ground, letters and worker come inside the script: a frame without an origin of its own may fetch nothing. */
const goods = {
  basemap,
  glyphs: inlinedGlyphs(glyphs),
  worker: URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })),
  sharesScroll: () => document.fullscreenElement === null,
};
offerPart('map', (options) => beginMap(options, goods));
