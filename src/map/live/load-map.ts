import { articleGlyphs } from './article-glyphs.ts';
import type { StartMap } from './mount-map.ts';

let pendingMap: Promise<StartMap> | undefined;

/**
 * Fetches what the live map is made of, once: the library, many times the weight of the page, and the base map. `base` is where
 * the site lies, ending in `/`. What failed is fetched anew when next asked for.
 */
export function loadMap(base: string): Promise<StartMap> {
  pendingMap ??= import('./start-map.ts')
    .then(async ({ mapOfSite }) => mapOfSite(base, await articleGlyphs()))
    .catch((error: unknown) => {
      pendingMap = undefined;
      throw error;
    });
  return pendingMap;
}
