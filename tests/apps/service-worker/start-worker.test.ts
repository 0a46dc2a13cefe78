import { beforeEach, expect, it, vi } from 'vitest';
import { siteCacheName } from '../../../src/apps/service-worker/worker-versions.ts';
import { startWorker } from '../../../src/apps/service-worker/start-worker.ts';
import type { WorkerScope } from '../../../src/apps/service-worker/worker-scope.ts';

const SCOPE = 'https://site.example/map/';
const KEPT = siteCacheName(SCOPE);

/** What the library does with a file: it comes from the server, and is then put into the store, which it opens anew. */
const put = vi.hoisted(() => ({ fileCame: undefined as (() => void) | undefined }));
vi.mock('workbox-precaching', () => ({
  PrecacheController: class {
    readonly strategy = {
      handleAll: () => {
        const done = new Promise<void>((came) => (put.fileCame = came)).then(
          async () => void (await caches.open(KEPT)),
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

let held: Set<string>;
let tasks: Promise<unknown>[];
let ask: (mode: string, path: string) => Promise<Response> | Response | undefined;
beforeEach(() => {
  held = new Set([KEPT]);
  tasks = [];
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(held.has(name)),
    open: (name: string) => Promise.resolve(held.add(name) && { match: () => Promise.resolve(undefined) }),
    delete: (name: string) => Promise.resolve(held.delete(name)),
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

it('a file that was on its way when the site was found gone begins no new store', async () => {
  expect(await (await ask('no-cors', 'assets/a.js'))?.text()).toBe('a file');
  void ask('navigate', '');
  await vi.waitFor(() => expect(held.has(KEPT)).toBe(false));
  put.fileCame?.();
  await Promise.all(tasks);
  expect([...held]).toEqual([]);
});

it('once the site is known to be gone, every file comes from the server', async () => {
  void ask('navigate', '');
  await Promise.all(tasks);
  // A script of the same origin may have begun a store of that name.
  held.add(KEPT);
  expect(await (await ask('no-cors', 'assets/a.js'))?.text()).toBe('from the server');
});
