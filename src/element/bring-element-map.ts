import type { StartMap } from '../map/begin-map.ts';

let coming: Promise<StartMap> | undefined;

/** Fetches what the live map is made of, once for all elements of a page. What failed is fetched anew when next asked for. */
export function bringElementMap(worker: () => Promise<string | undefined>): Promise<StartMap> {
  coming ??= Promise.all([import('./element-map.ts'), worker()])
    .then(([{ mapOfElement }, address]) => mapOfElement(address))
    .catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
  return coming;
}
