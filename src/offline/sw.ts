import { PrecacheController } from 'workbox-precaching';
import { isNamedByContent, keptAddress } from './kept-address.ts';
import { TAKE_OVER } from './watch-versions.ts';

/** What a service worker has, as far as this one uses it. */
type Lasting = Event & { readonly waitUntil: (task: Promise<unknown>) => void };
type Asked = Lasting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
type Scope = {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  /** Written by the build: every file to keep, with its hash. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
};
declare const self: Scope;

const { scope } = self.registration;
const KEPT = `mawdi-${scope}`;
const EARLIER = `mawdi-earlier-${scope}`;

/** All files of one build, each held to its hash: one that does not come as built, and none of them is taken. */
const kept = new PrecacheController({ cacheName: KEPT });
kept.addToCacheList([...self.__WB_MANIFEST]);

self.addEventListener('install', (event) => void kept.install(event));

self.addEventListener('activate', (event) => {
  // Also the page of the first visit, which came from the network: its map may be asked for in a tunnel.
  event.waitUntil(setAside().then(() => self.clients.claim()));
});

// A newer version waits until a reader asks for it, or until every page of this one is closed.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = keptAddress(request.url);
  const cacheKey = kept.getCacheKeyForURL(address);
  if (cacheKey !== undefined) event.respondWith(fromKept(event, cacheKey));
  else if (isNamedByContent(address, scope)) event.respondWith(fromEarlier(address, request));
});

async function fromKept(event: Asked, cacheKey: string): Promise<Response> {
  const { request } = event;
  // Where the page has dropped all of it, none of it is begun anew.
  if (!(await caches.has(KEPT))) return fetch(request);
  const integrity = kept.getIntegrityForCacheKey(cacheKey);
  return kept.strategy.handle({ event, request, params: { cacheKey, integrity } });
}

async function fromEarlier(address: string, request: Request): Promise<Response> {
  return (await caches.match(address, { cacheName: EARLIER })) ?? fetch(request);
}

/**
 * Clears away what this version has no use for, except what the version before it may still ask for: in a page that is
 * open, perhaps on a stage, its parts come when they are reached for. They stay until the next version.
 */
async function setAside(): Promise<void> {
  const current = new Set(kept.getURLsToCacheKeys().values());
  await caches.delete(EARLIER);
  const [held, earlier] = await Promise.all([caches.open(KEPT), caches.open(EARLIER)]);
  const outdated = (await held.keys()).filter(({ url }) => !current.has(url));
  await Promise.all(
    outdated.map(async (request) => {
      const file = isNamedByContent(request.url, scope) ? await held.match(request) : undefined;
      if (file) await earlier.put(request, file);
      await held.delete(request);
    }),
  );
}
