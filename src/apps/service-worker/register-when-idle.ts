import { whenIdleAndUnmetered } from '../../browser/map-intent.ts';
import { importInBackground } from '../../browser/load-failures.ts';

/** Milliseconds for the map, if it is wanted, to be asked for, and then between one look at it and the next. */
const MAP_FIRST_MS = 5000;
const STARTING_MAP = '[data-stage="starting"]';

/** Keeps the site for later, and for paper, once the page has nothing else to do, and only where bytes cost nothing. */
export function registerWhenIdle(base: string): void {
  const keepLater = () => setTimeout(keep, MAP_FIRST_MS);
  const keep = () => {
    // New faces have the whole page laid out again, and a slow phone needs longer than that for the map.
    if (document.querySelector(STARTING_MAP)) return void keepLater();
    void importInBackground(import('./register-worker.ts')).then((came) => came?.registerWorker(base));
  };
  whenIdleAndUnmetered(keepLater);
}
