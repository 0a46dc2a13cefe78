import type { StartMap } from '../map/begin-map.ts';

let loadingMap: Promise<StartMap> | undefined;

/** Fetches what the live map is made of, once for all elements of a page. What failed is fetched anew when next asked for. */
export function loadElementMap(worker: () => Promise<string | undefined>): Promise<StartMap> {
  loadingMap ??= Promise.all([import('./element-map.ts'), worker()])
    .then(([{ mapOfElement }, address]) => mapOfElement(address))
    .catch((error: unknown) => {
      loadingMap = undefined;
      throw error;
    });
  return loadingMap;
}
