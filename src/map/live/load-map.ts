import { fetchMapText, type MapDataFile } from './map-data.ts';
import type { StartMap } from './mount-map.ts';

let pendingMap: Promise<StartMap> | undefined;

/**
 * Loads the chunk with MapLibre and the map data of the page’s article, both once; after a failure the next call loads
 * them again.
 */
export function loadMap(file: Promise<MapDataFile>): Promise<StartMap> {
  pendingMap ??= Promise.all([import('./start-map.ts'), file.then(fetchMapText)])
    .then(([{ mapOfSite }, text]) => mapOfSite(text))
    .catch((error: unknown) => {
      pendingMap = undefined;
      throw error;
    });
  return pendingMap;
}
