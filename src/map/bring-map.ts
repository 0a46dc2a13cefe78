import type { StartMap } from './begin-map.ts';

let coming: Promise<StartMap> | undefined;

/**
 * Fetches what the live map is made of, once: the library, many times the weight of the page, and the base map. `base` is
 * where the site lies, ending in `/`. What failed is fetched anew when next asked for.
 */
export function bringMap(base: string): Promise<StartMap> {
  coming ??= import('./start-map.ts')
    .then(({ mapOfSite }) => mapOfSite(base))
    .catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
  return coming;
}
