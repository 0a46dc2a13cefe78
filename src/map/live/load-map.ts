import { articleGlyphs } from './article-glyphs.ts';
import type { StartMap } from './mount-map.ts';

let pendingMap: Promise<StartMap> | undefined;

/**
 * Loads the chunk with MapLibre and the base map once; after a failure the next call loads it again. `base`: address of
 * the site, ending in `/`.
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
