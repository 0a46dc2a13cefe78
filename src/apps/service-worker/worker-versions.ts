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

/** The answers of a server that has taken a file away for good: not there, gone, unavailable for legal reasons. */
const GONE_STATUSES = [404, 410, 451];

/** The caches of a site, by the address of its folder: other sites of the same host have caches too. */
export const siteCacheName = (scope: string) => `mawdi-${scope}`;
export const earlierCacheName = (scope: string) => `mawdi-earlier-${scope}`;

type Registration = Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>;

/**
 * Where the worker is no longer on the site, what it kept would be shown for ever: then it is dropped with all it kept.
 * Without a network, or with a server in trouble (5xx, a login page’s 401 or 403), everything stays. `worker`: the address
 * of `sw.js`. Returns whether it was gone.
 */
export async function dropWorkerIfGone(registration: Registration, worker: string): Promise<boolean> {
  if (!(await isWorkerGone(worker))) return false;
  await dropWorker(registration);
  return true;
}

/** Drops what was kept, and the worker with it. */
export async function dropWorker(registration: Registration): Promise<void> {
  const { scope } = registration;
  await Promise.all([siteCacheName(scope), earlierCacheName(scope)].map((name) => caches.delete(name)));
  await registration.unregister();
}

async function isWorkerGone(worker: string): Promise<boolean> {
  try {
    // Redirects are seen and not followed: a policy would stop the question where they lead to another site.
    const answer = await fetch(worker, { cache: 'no-cache', redirect: 'manual' });
    if (answer.type === 'opaqueredirect' || GONE_STATUSES.includes(answer.status)) return true;
    if (!answer.ok) return false;
    const isScript = /^(text|application)\/(x-)?javascript\s*(;|$)/i.test(answer.headers.get('content-type') ?? '');
    // Hosts of pages that are one program, and parked domains, answer every question with a page of theirs.
    return !isScript || !(await answer.text()).includes(TAKE_CONTROL);
  } catch {
    return false;
  }
}
