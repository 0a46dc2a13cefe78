import { fetchArticleGlyphs } from './article-letters.ts';
import type { StartMap } from './begin-map.ts';

let pendingMap: Promise<StartMap> | undefined;

/**
 * Fetches what the live map is made of, once: the library, many times the weight of the page, the base map, and the letters of the article. `base` is
 * where the site lies, ending in `/`. What failed is fetched anew when next asked for.
 */
export function loadMap(base: string): Promise<StartMap> {
  pendingMap ??= Promise.all([import('./start-map.ts'), fetchArticleGlyphs(base)])
    .then(([{ mapOfSite }, letters]) => mapOfSite(base, letters))
    .catch((error: unknown) => {
      pendingMap = undefined;
      throw error;
    });
  return pendingMap;
}
