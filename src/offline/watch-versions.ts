/** What the page says to the worker that waits: it may take over now. */
export const TAKE_CONTROL = 'mawdi-take-over';

/**
 * Tells of a newer version that is there whole and waits, once for each. It waits until `take` is called, or until every
 * page of the version before is closed: nothing takes over by itself. `take` returns whether it waited until now, and not
 * for another page that asked before.
 */
export function watchVersions(registration: ServiceWorkerRegistration, onNewer: (take: () => boolean) => void): void {
  let told: ServiceWorker | undefined;
  const tell = () => {
    const { waiting } = registration;
    // Without one before it, it is the first and no newer one.
    if (!waiting || waiting === told || !registration.active) return;
    told = waiting;
    onNewer(() => {
      if (registration.waiting !== waiting) return false;
      waiting.postMessage(TAKE_CONTROL);
      return true;
    });
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', tell);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  tell();
}
