import { earlierIn, forget, keptIn } from '../forget-site.ts';
import { takeOver } from '../take-over.ts';
import { TAKE_OVER } from '../watch-versions.ts';
import { reloadPages, type WorkerScope } from '../worker-scope.ts';

declare const self: WorkerScope;

/**
 * The worker of a build with `WITHDRAW=1`: takes over at once, drops every version kept, loads the open pages anew from
 * the server, a presentation included, and is gone. Where nothing was kept it only goes: or pages would load for ever.
 */
const { registration } = self;

self.addEventListener('install', (event) => event.waitUntil(takeOver(self)));

// A script at this address without these words is taken for none of ours (`forgetIfGone`), and dropped before it has run.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver(self));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(withdraw());
});

async function withdraw(): Promise<void> {
  const names = [keptIn(registration.scope), earlierIn(registration.scope)];
  const wasKept = (await Promise.all(names.map((name) => caches.has(name)))).includes(true);
  await self.clients.claim();
  await forget(registration);
  if (wasKept) void reloadPages(self);
}
