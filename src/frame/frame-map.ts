import { beginMap } from '../map/begin-map.ts';
import { inlinedGoods } from '../map/inlined-goods.ts';
import { frameGlobals } from './frame-globals.ts';
import { offerPart } from './script-parts.ts';

/** A frame without an origin of its own may fetch nothing. */
const goods = inlinedGoods(() => document.fullscreenElement === null, frameGlobals().letters);
offerPart('map', (options) => beginMap(options, goods));
