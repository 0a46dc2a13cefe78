import { decodeBasemap } from '../basemap/basemap.ts';
import { paletteFrom } from '../cartography/palette.ts';
import { failureOf } from './guard.ts';
import { startMapView } from './map-view.ts';
import type { MapView, MapViewOptions } from './map-view-options.ts';

export type StartMapOptions = Omit<
  MapViewOptions,
  'basemap' | 'palette' | 'glyphs' | 'reducedMotion' | 'sharesScroll'
> & {
  /** Where the site lies: an address ending in `/`. */
  readonly base: string;
};

/** Starts the map on a base map as served. Tells `onFailure` what kept it from starting. Loaded on its own: it brings the map library. */
export function startMap(options: StartMapOptions, basemap: unknown): MapView | undefined {
  const { host, base, onFailure } = options;
  try {
    const styles = getComputedStyle(document.documentElement);
    return startMapView({
      ...options,
      basemap: decodeBasemap(basemap),
      palette: () => paletteFrom((token) => styles.getPropertyValue(token)),
      // MapLibre wants an absolute address; `new URL` would encode the braces.
      glyphs: `${new URL(base, location.href).href}glyphs/{fontstack}/{range}.pbf`,
      reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      sharesScroll: () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
    });
  } catch (error) {
    host.replaceChildren();
    onFailure(failureOf(error));
    return undefined;
  }
}
