import { mountMap } from '../../map/live/mount-map.ts';
import { inlinedAssets } from '../../map/live/inlined-assets.ts';
import { embedGlobals, providePart } from './embed-scripts.ts';

/** A frame without an origin of its own may fetch nothing. */
const goods = inlinedAssets(() => document.fullscreenElement === null, embedGlobals().glyphs);
providePart('map', (options) => mountMap(options, goods));
