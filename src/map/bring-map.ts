import type { StartMap } from './begin-map.ts';

let coming: Promise<StartMap> | undefined;

/**
 * Fetches what the live map is made of, side by side and once: the library, many times the weight of the page, and the
 * base map under `base`, an address ending in `/`. What failed is fetched anew when next asked for.
 */
export function bringMap(base: string): Promise<StartMap> {
  coming ??= Promise.all([import('./start-map.ts'), fetchBasemap(base)]).then(
    ([{ mapOfSite }, basemap]) => mapOfSite(base, basemap),
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
