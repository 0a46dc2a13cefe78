import { mountMap } from '../../map/live/mount-map.ts';
import { inlinedAssets } from '../../map/live/inlined-assets.ts';
import { embedGlobals, providePart } from './embed-scripts.ts';

/** An embed without an origin can fetch nothing, so that all assets are in this script. */
const assets = inlinedAssets(() => document.fullscreenElement === null, embedGlobals().glyphs);
providePart('map', (options) => mountMap(options, assets));
