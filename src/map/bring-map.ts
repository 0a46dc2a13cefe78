import { fetchArticleLetters } from './article-letters.ts';
import type { StartMap } from './begin-map.ts';

let coming: Promise<StartMap> | undefined;

/**
 * Fetches what the live map is made of, once: the library, many times the weight of the page, the base map, and the letters of the article. `base` is
 * where the site lies, ending in `/`. What failed is fetched anew when next asked for.
 */
export function bringMap(base: string): Promise<StartMap> {
  coming ??= Promise.all([import('./start-map.ts'), fetchArticleLetters(base)])
    .then(([{ mapOfSite }, letters]) => mapOfSite(base, letters))
    .catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
  return coming;
}
