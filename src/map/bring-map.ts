import type { StartMapOptions } from './start-map.ts';
import type { MapView } from './map-view-options.ts';

type StartMap = (options: StartMapOptions) => MapView | undefined;

let coming: Promise<StartMap> | undefined;

/**
 * Fetches what the live map is made of, side by side and once: the library, many times the weight of the page, and the
 * base map under `base`, an address ending in `/`. What failed is fetched anew when next asked for.
 */
export function bringMap(base: string): Promise<StartMap> {
  coming ??= Promise.all([import('./start-map.ts'), fetchBasemap(base)]).then(
    ([{ startMap }, basemap]) =>
      (options) =>
        startMap(options, basemap),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}

/** As served: decoding it is the map’s. */
async function fetchBasemap(base: string): Promise<unknown> {
  const response = await fetch(`${base}basemap/basemap.topojson.json`);
  if (!response.ok) throw new Error(`basemap.topojson.json: HTTP ${response.status}`);
  return response.json();
}
