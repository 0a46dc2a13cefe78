import { whenIdleAndUnmetered } from '../../browser/map-intent.ts';
import { importInBackground } from '../../browser/load-failures.ts';
import type { OfflineMessages } from '../../core/i18n/messages/apps.ts';

/** Milliseconds in which the map may start first, and then between two checks of whether it is starting. */
const MAP_FIRST_MS = 5000;
const STARTING_MAP = '[data-map-state="starting"]';

/** Loads the service worker and the print fonts once the page is idle, and only on a connection that is not metered. */
export function registerWhenIdle(base: string, loadMessages: () => Promise<OfflineMessages>): void {
  const registerLater = () => setTimeout(register, MAP_FIRST_MS);
  const register = () => {
    // New fonts make the browser lay out the whole page again, and slow phones need longer than that for the map.
    if (document.querySelector(STARTING_MAP)) return void registerLater();
    void importInBackground(import('./register-worker.ts')).then((module) =>
      module?.registerWorker(base, loadMessages),
    );
  };
  whenIdleAndUnmetered(registerLater);
}
