import { TAKE_OVER } from './watch-versions.ts';

/** The answers of a server that has taken a file away for good: not there, gone, unavailable for legal reasons. */
const GONE = [404, 410, 451];

/** The caches of a site, by the address of its folder: other sites of the same host have caches too. */
export const keptIn = (scope: string) => `mawdi-${scope}`;
export const earlierIn = (scope: string) => `mawdi-earlier-${scope}`;

type Registration = Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>;

/**
 * Where the worker is no longer on the site, what it kept would be shown for ever: then it is dropped with all it kept.
 * Without a network, or with a server in trouble (5xx, a login page’s 401 or 403), everything stays. `worker`: the address
 * of `sw.js`. Returns whether it was gone.
 */
export async function forgetIfGone(registration: Registration, worker: string): Promise<boolean> {
  if (!(await isGone(worker))) return false;
  await forget(registration);
  return true;
}

/** Drops what was kept, and the worker with it. */
export async function forget(registration: Registration): Promise<void> {
  const { scope } = registration;
  await Promise.all([keptIn(scope), earlierIn(scope)].map((name) => caches.delete(name)));
  await registration.unregister();
}

async function isGone(worker: string): Promise<boolean> {
  try {
    // Redirects are seen and not followed: a policy would stop the question where they lead to another site.
    const answer = await fetch(worker, { cache: 'no-cache', redirect: 'manual' });
    if (answer.type === 'opaqueredirect' || GONE.includes(answer.status)) return true;
    if (!answer.ok) return false;
    const isScript = /^(text|application)\/(x-)?javascript\s*(;|$)/i.test(answer.headers.get('content-type') ?? '');
    // Hosts of pages that are one program, and parked domains, answer every question with a page of theirs.
    return !isScript || !(await answer.text()).includes(TAKE_OVER);
  } catch {
    return false;
  }
}
