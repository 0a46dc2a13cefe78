import { mountMap } from '../map/begin-map.ts';
import { inlinedAssets } from '../map/inlined-goods.ts';
import { embedGlobals, providePart } from './frame-globals.ts';

/** A frame without an origin of its own may fetch nothing. */
const goods = inlinedAssets(() => document.fullscreenElement === null, embedGlobals().letters);
providePart('map', (options) => mountMap(options, goods));
