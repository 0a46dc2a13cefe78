import { mountMap } from '../../map/live/mount-map.ts';
import { inlinedAssets } from '../../map/live/inlined-assets.ts';
import { providePart } from './embed-scripts.ts';

/** An embed without an origin can fetch nothing: MapLibre’s worker is in this script, map data come in another. */
providePart('inlinedMap', (data) => {
  const assets = inlinedAssets(data, () => document.fullscreenElement === null);
  return (options) => mountMap(options, assets);
});
