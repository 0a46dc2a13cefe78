import { decodeBasemap } from '../basemap/basemap.ts';
import type { Reading } from '../cards/reading.ts';
import type { Box } from '../cartography/screen-geometry.ts';
import { paletteFrom } from '../cartography/palette.ts';
import type { Store } from '../view-state/store.ts';
import type { MapFailure } from '../words/words.ts';
import { failureOf } from './guard.ts';
import { startMapView } from './map-view.ts';
import type { MapView, MapViewOptions, Padding } from './map-view-options.ts';

export type StartMapOptions = {
  readonly host: HTMLElement;
  readonly reading: Reading;
  readonly store: Store;
  readonly base: string;
  readonly padding: () => Padding;
  readonly obstacles: () => readonly Box[];
  readonly onFailure: (failure: MapFailure) => void;
  readonly onReady: () => void;
  readonly onScale: MapViewOptions['onScale'];
};

/** Fetches the base map and starts. Tells `onFailure` what kept it from starting. Loaded on its own: it brings the map library. */
export async function startMap(options: StartMapOptions): Promise<MapView | undefined> {
  const { host, base, onFailure } = options;
  try {
    const basemap = await fetchBasemap(base);
    const styles = getComputedStyle(document.documentElement);
    return startMapView({
      ...options,
      basemap,
      palette: () => paletteFrom((token) => styles.getPropertyValue(token)),
      // MapLibre wants an absolute address; `new URL` would encode the braces.
      glyphs: `${new URL(base, location.href).href}glyphs/{fontstack}/{range}.pbf`,
      reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
  } catch (error) {
    host.replaceChildren();
    onFailure(failureOf(error));
    return undefined;
  }
}

async function fetchBasemap(base: string) {
  const response = await fetch(`${base}basemap/basemap.topojson.json`);
  if (!response.ok) throw new Error(`basemap.topojson.json: HTTP ${response.status}`);
  return decodeBasemap(await response.json());
}
