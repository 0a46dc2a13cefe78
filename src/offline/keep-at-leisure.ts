import { whenAtLeisure } from '../map/when-wanted.ts';
import { loadPrintFaces } from '../browser/print-faces.ts';

/** Milliseconds for the map, if it is wanted, to come first. */
const WAY_FOR_THE_MAP_MS = 5000;

/** Keeps the site for later, and for paper, once the page has nothing else to do, and only where bytes cost nothing. */
export function keepAtLeisure(base: string): void {
  const keep = () => {
    loadPrintFaces();
    void import('./keep-site.ts').then(({ keepSite }) => keepSite(base));
  };
  whenAtLeisure(() => setTimeout(keep, WAY_FOR_THE_MAP_MS));
}
