import { dropWorker, earlierCacheName, siteCacheName, TAKE_CONTROL } from '../worker-versions.ts';
import { reloadPages, takeControl, type WorkerScope } from '../worker-scope.ts';

declare const self: WorkerScope;

/**
 * The worker of a build with `WITHDRAW=1`: takes control at once, deletes every cached version, unregisters itself, and
 * reloads the open pages from the server, presentations included. Without caches it only unregisters, or pages would
 * reload for ever.
 */
const { registration } = self;

self.addEventListener('install', (event) => event.waitUntil(takeControl(self)));

// A script at this address without the text of this message is not recognised as ours (`dropWorkerIfGone`), and dropped
// before it runs.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_CONTROL) event.waitUntil(takeControl(self));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  const names = [siteCacheName(registration.scope), earlierCacheName(registration.scope)];
  const hadCaches = (await Promise.all(names.map((name) => caches.has(name)))).includes(true);
  await self.clients.claim();
  await dropWorker(registration);
  if (hadCaches) void reloadPages(self);
}
