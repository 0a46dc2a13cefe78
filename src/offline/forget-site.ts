/** The answers of a server that has taken a file away, and not only mislaid it for a moment. */
const GONE = [404, 410];

/**
 * Where the worker is no longer on the site, what it kept would be shown for ever: then it is dropped with all it kept.
 * Without a network, or with a server in trouble, everything stays.
 */
export async function forgetIfGone(registration: ServiceWorkerRegistration, worker: string): Promise<void> {
  const isGone = await fetch(worker, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => GONE.includes(status),
    () => false,
  );
  if (!isGone) return;
  await registration.unregister();
  // Other sites of the same host have caches too: the name of each ends in the address of its site.
  const names = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}
