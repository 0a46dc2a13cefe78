import type { WorkerScope } from './worker-scope.ts';

/** Milliseconds between two requests. */
const RETRY_MS = 1000;

/**
 * Lets this worker answer for the open pages in place of the version before. Chromium, where that one was just being
 * stopped, leaves a request alone for five minutes, and hears the next one: so it is made again until it is granted.
 */
export function takeControl(self: Pick<WorkerScope, 'registration' | 'skipWaiting'>): Promise<void> {
  const again = setInterval(() => {
    const { installing, waiting } = self.registration;
    if (installing ?? waiting) void self.skipWaiting();
    else clearInterval(again);
  }, RETRY_MS);
  return self.skipWaiting();
}
