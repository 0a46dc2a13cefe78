import { PrecacheController } from 'workbox-precaching';
import { dropWorker, dropWorkerIfGone, earlierCacheName, siteCacheName, TAKE_CONTROL } from './worker-versions.ts';
import { cachedAddress, folderAddress, hasExpectedHash, isNamedByContent } from './cached-files.ts';
import { type Manifest, reloadPages, takeControl, type WorkerFetchEvent, type WorkerScope } from './worker-scope.ts';

/**
 * Keeps the files of a manifest for visits without a network. A newer version waits until a reader asks for it, or until every page of
 * this one is closed; one that `isUrgent` takes over at once, and pages of the version before are loaded anew.
 */
export function startWorker(self: WorkerScope, files: Manifest, isUrgent = false): void {
  const { scope } = self.registration;
  const [KEPT, EARLIER] = [siteCacheName(scope), earlierCacheName(scope)];

  /** All files of one build, each held to its hash: one that does not come as built, and none of them is taken. */
  const kept = new PrecacheController({ cacheName: KEPT });
  kept.addToCacheList([...files]);

  /** Known to be off the site: nothing is read from what was kept any more, and nothing put into it. */
  let isGone = false;
  /** Answers under way, each of which may still put a file into what is kept. */
  const underWay = new Set<Promise<unknown>>();

  self.addEventListener('install', (event) => {
    void kept.install(event);
    if (isUrgent) event.waitUntil(takeControl(self));
  });

  self.addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        const isReplaced = await setAside();
        // Also the page of the first visit, which came from the network: its map may be asked for in a tunnel.
        await self.clients.claim();
        if (isUrgent && isReplaced) void reloadPages(self);
      })(),
    );
  });

  self.addEventListener('message', (event) => {
    if (event.data === TAKE_CONTROL) event.waitUntil(takeControl(self));
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    // Here and not only in the page: a page that is printed, framed or on a slow network asks nothing by itself.
    if (request.mode === 'navigate') event.waitUntil(dropIfGone());
    const address = cachedAddress(request.url);
    const cacheKey = kept.getCacheKeyForURL(address);
    const folder = folderAddress(request.url);
    if (cacheKey !== undefined) event.respondWith(note(fromKept(event, cacheKey)));
    else if (request.mode === 'navigate' && kept.getCacheKeyForURL(cachedAddress(folder)) !== undefined)
      // As servers do: the links of a page count from its folder.
      event.respondWith(Response.redirect(folder));
    else if (isNamedByContent(address, scope)) event.respondWith(fromEarlier(address, request));
  });

  async function dropIfGone(): Promise<void> {
    isGone ||= await dropWorkerIfGone(self.registration, self.location.href);
    if (!isGone) return;
    // A file that was on its way while the rest was dropped has begun a new store.
    while (underWay.size > 0) await Promise.allSettled(underWay);
    await dropWorker(self.registration);
  }

  function note<Value>(answer: Promise<Value>): Promise<Value> {
    underWay.add(answer);
    const end = () => void underWay.delete(answer);
    answer.then(end, end);
    return answer;
  }

  async function fromKept(event: WorkerFetchEvent, cacheKey: string): Promise<Response> {
    const { request } = event;
    // Where the page has dropped all of it, none of it is begun anew.
    if (isGone || !(await caches.has(KEPT))) return fetch(request);
    const integrity = kept.getIntegrityForCacheKey(cacheKey);
    // Any script of the same origin can write into the cache: what is not as built is dropped, and fetched anew.
    const held = await caches.open(KEPT);
    const file = await held.match(cacheKey);
    if (file && !(await hasExpectedHash(file, integrity))) await held.delete(cacheKey);
    const [answer, done] = kept.strategy.handleAll({ event, request, params: { cacheKey, integrity } });
    note(done);
    // A newer page on the server is not as this build wrote it, and better than none.
    return request.mode === 'navigate' ? answer.catch(() => fetch(request)) : answer;
  }

  async function fromEarlier(address: string, request: Request): Promise<Response> {
    return (await caches.match(address, { cacheName: EARLIER })) ?? fetch(request);
  }

  /**
   * Clears away what this version has no use for, except what the version before it may still ask for: in a page that is
   * open, perhaps on a stage, its parts come when they are reached for. They stay until the next version. Of what is
   * corrected in a hurry nothing stays. Returns whether there was a version before.
   */
  async function setAside(): Promise<boolean> {
    const current = new Set(kept.getURLsToCacheKeys().values());
    await caches.delete(EARLIER);
    const held = await caches.open(KEPT);
    const outdated = (await held.keys()).filter(({ url }) => !current.has(url));
    const earlier = isUrgent ? undefined : await caches.open(EARLIER);
    await Promise.all(
      outdated.map(async (request) => {
        const file = earlier && isNamedByContent(request.url, scope) ? await held.match(request) : undefined;
        if (file) await earlier?.put(request, file);
        await held.delete(request);
      }),
    );
    return outdated.length > 0;
  }
}
