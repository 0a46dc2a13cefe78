import { PrecacheController } from 'workbox-precaching';
import { dropWorker, dropWorkerIfGone, earlierCacheName, siteCacheName, TAKE_CONTROL } from './worker-versions.ts';
import { cachedAddress, folderAddress, hasExpectedHash, isNamedByContent } from './cached-files.ts';
import { type Manifest, reloadPages, takeControl, type WorkerFetchEvent, type WorkerScope } from './worker-scope.ts';

/**
 * Precaches the files of a manifest for visits without a network. A newer version waits until a reader asks for it or
 * every page of this one is closed; with `isUrgent` it takes control at once, and pages of the previous version are
 * reloaded.
 */
export function startWorker(self: WorkerScope, files: Manifest, isUrgent = false): void {
  const { scope } = self.registration;
  const [CURRENT_CACHE, EARLIER_CACHE] = [siteCacheName(scope), earlierCacheName(scope)];

  /** All files of one build, each checked against its hash: if one fails, this version is not installed. */
  const precache = new PrecacheController({ cacheName: CURRENT_CACHE });
  precache.addToCacheList([...files]);

  /** Known to be removed from the site: the caches are neither read nor written any more. */
  let isGone = false;
  /** Responses in progress, each of which may still write to the cache. */
  const inProgress = new Set<Promise<unknown>>();

  self.addEventListener('install', (event) => {
    void precache.install(event);
    if (isUrgent) event.waitUntil(takeControl(self));
  });

  self.addEventListener('activate', (event) => {
    event.waitUntil(
      (async () => {
        const isReplaced = await deleteOutdated();
        // The page of the first visit came from the network: it is claimed too, so that its later requests (the map)
        // work offline.
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
    // Checked here and not only in the page: a page that is printed, in an `<iframe>` or on a metered connection does
    // not check.
    if (request.mode === 'navigate') event.waitUntil(dropIfGone());
    const address = cachedAddress(request.url);
    const cacheKey = precache.getCacheKeyForURL(address);
    const folder = folderAddress(request.url);
    if (cacheKey !== undefined) event.respondWith(track(fromPrecache(event, cacheKey)));
    else if (request.mode === 'navigate' && precache.getCacheKeyForURL(cachedAddress(folder)) !== undefined)
      // A redirect, as from servers: relative links of the page resolve against its folder.
      event.respondWith(Response.redirect(folder));
    else if (isNamedByContent(address, scope)) event.respondWith(fromEarlier(address, request));
  });

  async function dropIfGone(): Promise<void> {
    isGone ||= await dropWorkerIfGone(self.registration, self.location.href);
    if (!isGone) return;
    // A response in progress during the deletion may have created the cache again.
    while (inProgress.size > 0) await Promise.allSettled(inProgress);
    await dropWorker(self.registration);
  }

  function track<Value>(response: Promise<Value>): Promise<Value> {
    inProgress.add(response);
    const end = () => void inProgress.delete(response);
    response.then(end, end);
    return response;
  }

  async function fromPrecache(event: WorkerFetchEvent, cacheKey: string): Promise<Response> {
    const { request } = event;
    // If a page has deleted the caches, they are not created again.
    if (isGone || !(await caches.has(CURRENT_CACHE))) return fetch(request);
    const integrity = precache.getIntegrityForCacheKey(cacheKey);
    // Any script of the same origin can write to the cache: a file other than the build’s is deleted and fetched again.
    const cache = await caches.open(CURRENT_CACHE);
    const file = await cache.match(cacheKey);
    if (file && !(await hasExpectedHash(file, integrity))) await cache.delete(cacheKey);
    const [response, done] = precache.strategy.handleAll({ event, request, params: { cacheKey, integrity } });
    track(done);
    // A newer page on the server fails the integrity check of this build, and is better than none.
    return request.mode === 'navigate' ? response.catch(() => fetch(request)) : response;
  }

  async function fromEarlier(address: string, request: Request): Promise<Response> {
    return (await caches.match(address, { cacheName: EARLIER_CACHE })) ?? fetch(request);
  }

  /**
   * Deletes entries the new version does not list, except hashed files of the previous one, which an open page, perhaps
   * a presentation, may still import. Those go with the next version; an urgent correction leaves none. Returns whether
   * there was a previous version.
   */
  async function deleteOutdated(): Promise<boolean> {
    const current = new Set(precache.getURLsToCacheKeys().values());
    await caches.delete(EARLIER_CACHE);
    const cache = await caches.open(CURRENT_CACHE);
    const outdated = (await cache.keys()).filter(({ url }) => !current.has(url));
    const earlierCache = isUrgent ? undefined : await caches.open(EARLIER_CACHE);
    await Promise.all(
      outdated.map(async (request) => {
        const file = earlierCache && isNamedByContent(request.url, scope) ? await cache.match(request) : undefined;
        if (file) await earlierCache?.put(request, file);
        await cache.delete(request);
      }),
    );
    return outdated.length > 0;
  }
}
