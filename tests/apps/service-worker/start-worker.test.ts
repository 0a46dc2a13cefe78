import { beforeEach, expect, it, vi } from 'vitest';
import { siteCacheName } from '../../../src/apps/service-worker/worker-versions.ts';
import { startWorker } from '../../../src/apps/service-worker/start-worker.ts';
import type { WorkerScope } from '../../../src/apps/service-worker/worker-scope.ts';

const SCOPE = 'https://site.example/map/';
const CACHE = siteCacheName(SCOPE);

/** Stubs Workbox: a file comes from the server and is then written to the cache, which is opened again. */
const put = vi.hoisted(() => ({ fileCame: undefined as (() => void) | undefined }));
vi.mock('workbox-precaching', () => ({
  PrecacheController: class {
    readonly strategy = {
      handleAll: () => {
        const done = new Promise<void>((resolve) => (put.fileCame = resolve)).then(
          async () => void (await caches.open(CACHE)),
        );
        return [Promise.resolve(new Response('a file')), done] as const;
      },
    };
    addToCacheList = () => undefined;
    getCacheKeyForURL = (address: string) => (address.includes('/assets/') ? address : undefined);
    getIntegrityForCacheKey = () => undefined;
    getURLsToCacheKeys = () => new Map<string, string>();
  },
}));

let cacheNames: Set<string>;
let tasks: Promise<unknown>[];
let ask: (mode: string, path: string) => Promise<Response> | Response | undefined;
beforeEach(() => {
  cacheNames = new Set([CACHE]);
  tasks = [];
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(cacheNames.has(name)),
    open: (name: string) => Promise.resolve(cacheNames.add(name) && { match: () => Promise.resolve(undefined) }),
    delete: (name: string) => Promise.resolve(cacheNames.delete(name)),
  });
  vi.stubGlobal('fetch', (address: unknown) =>
    Promise.resolve(address === `${SCOPE}sw.js` ? new Response('', { status: 404 }) : new Response('from the server')),
  );
  const listeners = new Map<string, (event: unknown) => void>();
  const scope = {
    registration: { scope: SCOPE, unregister: () => Promise.resolve(true) },
    location: { href: `${SCOPE}sw.js` },
    addEventListener: (type: string, listener: (event: unknown) => void) => void listeners.set(type, listener),
  };
  startWorker(scope as unknown as WorkerScope, []);
  ask = (mode, path) => {
    let answer: Promise<Response> | Response | undefined;
    listeners.get('fetch')?.({
      request: { method: 'GET', mode, url: `${SCOPE}${path}` },
      waitUntil: (task: Promise<unknown>) => void tasks.push(task),
      respondWith: (given: Promise<Response> | Response) => (answer = given),
    });
    return answer;
  };
});

it('a response in progress when the site is found gone creates no new cache', async () => {
  expect(await (await ask('no-cors', 'assets/a.js'))?.text()).toBe('a file');
  void ask('navigate', '');
  await vi.waitFor(() => expect(cacheNames.has(CACHE)).toBe(false));
  put.fileCame?.();
  await Promise.all(tasks);
  expect([...cacheNames]).toEqual([]);
});

it('once the site is known to be gone every file comes from the server', async () => {
  void ask('navigate', '');
  await Promise.all(tasks);
  // Another script of the origin may have created a cache of that name.
  cacheNames.add(CACHE);
  expect(await (await ask('no-cors', 'assets/a.js'))?.text()).toBe('from the server');
});
