import { type BasemapFile, decodeBasemap, decodeBaseNames } from '../basemap/basemap.ts';
import { mediaQuery } from '../browser/media-query.ts';
import { paletteFrom } from '../cartography/palette.ts';
import { WORKER_BASEMAP_ADDRESS } from '../style/base-source.ts';
import { mapFailureOf } from './guard.ts';
import { type LibraryWorker, setLibraryWorker } from './library-worker.ts';
import { obstaclesOver, paddingOver } from './map-surroundings.ts';
import { startMapView } from './map-view.ts';
import type { MapView, MapViewOptions } from './map-view-options.ts';

/** What a map is made of, wherever it comes from. */
export type MapAssets = LibraryWorker & {
  /** As served: decoded here. */
  readonly basemap: BasemapFile;
  /** Whether the worker has the base map already. */
  readonly isGroundInWorker?: boolean;
  /** Absolute address of the label glyphs, with `{fontstack}` and `{range}`. */
  readonly glyphs: string;
  /** Whether one finger and the wheel belong to the page around the map. */
  readonly sharesScroll: () => boolean;
};

export type StartMapOptions = Pick<
  MapViewOptions,
  'host' | 'reading' | 'store' | 'presenting' | 'hands' | 'onFailure' | 'onReady' | 'onScale'
> & {
  /** What may lie over the map: it is measured when framing and when placing names. */
  readonly coverings: string;
};
export type StartMap = (options: StartMapOptions) => Promise<MapView | undefined>;

/** Starts the map. Tells `onFailure` what kept it from starting, and then resolves to nothing. */
export async function mountMap(
  options: StartMapOptions,
  { basemap, isGroundInWorker = false, glyphs, sharesScroll, ...worker }: MapAssets,
): Promise<MapView | undefined> {
  const { host, coverings, onFailure } = options;
  // Its worker is written for Safari 16.4 and later; the same browsers know this. Older ones would wait for it in vain.
  if (typeof OffscreenCanvas === 'undefined') {
    onFailure('no-webgl');
    return undefined;
  }
  try {
    setLibraryWorker(worker);
    const styles = getComputedStyle(host);
    return await startMapView({
      ...options,
      ...basemapOf(basemap, isGroundInWorker),
      palette: () => paletteFrom((token) => styles.getPropertyValue(token)),
      glyphs,
      padding: () => paddingOver(host, coverings),
      obstacles: () => obstaclesOver(host, coverings),
      reducedMotion: () => mediaQuery('(prefers-reduced-motion: reduce)').matches,
      sharesScroll,
    });
  } catch (error) {
    host.replaceChildren();
    onFailure(mapFailureOf(error));
    return undefined;
  }
}

function basemapOf(basemap: BasemapFile, isInWorker: boolean): Pick<MapViewOptions, 'names' | 'ground'> {
  if (isInWorker) {
    const names = decodeBaseNames(basemap);
    return { names, ground: { metadata: names.metadata, address: WORKER_BASEMAP_ADDRESS } };
  }
  const ground = decodeBasemap(basemap);
  return { names: ground, ground };
}
