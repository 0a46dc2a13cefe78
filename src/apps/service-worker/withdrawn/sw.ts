import { dropWorker, earlierCacheName, siteCacheName, TAKE_CONTROL } from '../worker-versions.ts';
import { reloadPages, takeControl, type WorkerScope } from '../worker-scope.ts';

declare const self: WorkerScope;

/**
 * The worker of a build with `WITHDRAW=1`: takes over at once, drops every version kept, loads the open pages anew from
 * the server, a presentation included, and is gone. Where nothing was kept it only goes: or pages would load for ever.
 */
const { registration } = self;

self.addEventListener('install', (event) => event.waitUntil(takeControl(self)));

// A script at this address without these words is taken for none of ours (`dropWorkerIfGone`), and dropped before it has run.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_CONTROL) event.waitUntil(takeControl(self));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  const names = [siteCacheName(registration.scope), earlierCacheName(registration.scope)];
  const wasKept = (await Promise.all(names.map((name) => caches.has(name)))).includes(true);
  await self.clients.claim();
  await dropWorker(registration);
  if (wasKept) void reloadPages(self);
}
