import { whenAtLeisure } from '../map/when-wanted.ts';
import { fetchUnasked } from './tell-missing.ts';

/** Milliseconds for the map, if it is wanted, to be asked for, and then between one look at it and the next. */
const WAY_FOR_THE_MAP_MS = 5000;
const ON_ITS_WAY = '[data-stage="starting"]';

/** Keeps the site for later, and for paper, once the page has nothing else to do, and only where bytes cost nothing. */
export function keepAtLeisure(base: string): void {
  const keepLater = () => setTimeout(keep, WAY_FOR_THE_MAP_MS);
  const keep = () => {
    // New faces have the whole page laid out again, and a slow phone needs longer than that for the map.
    if (document.querySelector(ON_ITS_WAY)) return void keepLater();
    void fetchUnasked(import('./keep-site.ts')).then((came) => came?.keepSite(base));
  };
  whenAtLeisure(keepLater);
}
