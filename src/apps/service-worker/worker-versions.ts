/** Message of a page to the waiting worker: take control now. */
export const TAKE_CONTROL = 'mawdi-take-over';

/**
 * Calls `onNewer` once for each newer version that is installed and waiting. It waits until `take` is called or every
 * page of the previous version is closed. `take` returns false if another page has activated it before.
 */
export function watchVersions(registration: ServiceWorkerRegistration, onNewer: (take: () => boolean) => void): void {
  let announced: ServiceWorker | undefined;
  const announce = () => {
    const { waiting } = registration;
    // Without an active worker it is the first version, not a newer one.
    if (!waiting || waiting === announced || !registration.active) return;
    announced = waiting;
    onNewer(() => {
      if (registration.waiting !== waiting) return false;
      waiting.postMessage(TAKE_CONTROL);
      return true;
    });
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', announce);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  announce();
}

/** HTTP statuses of a file removed for good: not found, gone, unavailable for legal reasons. */
const GONE_STATUSES = [404, 410, 451];

/** Names of the caches of a site, by the address of its folder: other sites of the same origin have caches too. */
export const siteCacheName = (scope: string) => `mawdi-${scope}`;
export const earlierCacheName = (scope: string) => `mawdi-earlier-${scope}`;

type Registration = Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>;

/**
 * If `sw.js` is gone from the server, unregisters the worker and deletes its caches; otherwise it would serve the old
 * site for ever. Without a network, or on errors of the server (5xx, a login page’s 401 or 403), everything stays.
 * `worker`: the address of `sw.js`. Returns whether it was gone.
 */
export async function dropWorkerIfGone(registration: Registration, worker: string): Promise<boolean> {
  if (!(await isWorkerGone(worker))) return false;
  await dropWorker(registration);
  return true;
}

/** Deletes the caches and unregisters the worker. */
export async function dropWorker(registration: Registration): Promise<void> {
  const { scope } = registration;
  await Promise.all([siteCacheName(scope), earlierCacheName(scope)].map((name) => caches.delete(name)));
  await registration.unregister();
}

async function isWorkerGone(worker: string): Promise<boolean> {
  try {
    // Redirects are detected and not followed: the content security policy would block one that leads to another site.
    const response = await fetch(worker, { cache: 'no-cache', redirect: 'manual' });
    if (response.type === 'opaqueredirect' || GONE_STATUSES.includes(response.status)) return true;
    if (!response.ok) return false;
    const isScript = /^(text|application)\/(x-)?javascript\s*(;|$)/i.test(response.headers.get('content-type') ?? '');
    // Hosts of single-page applications and parked domains answer every request with an HTML page.
    return !isScript || !(await response.text()).includes(TAKE_CONTROL);
  } catch {
    return false;
  }
}
