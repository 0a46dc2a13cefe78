import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { buildClassicScript } from '../../../src/node/bundle/bundle-classic.ts';
import {
  BUILT,
  type ChangingSite,
  startChangingSite,
  cacheState,
  NO_CACHE,
  LONG_TIMEOUT_MS,
  whenCached,
} from './changing-site.ts';
import { whenIdle } from '../page-idle.ts';
import { published } from '../published-article.ts';
import { scenes } from '../published-scenes.ts';
import { expect, test } from '../reading-session.ts';
import { inEnglish } from '../../published-pages.ts';

// A withdrawal of the site and an urgent correction reach all its cached pages at the next visit.
test.use({ serviceWorkers: 'allow', mayLogErrors: true, hasHost: true });

const ROOT = resolve(import.meta.dirname, '../../..');
test.describe.configure({ timeout: 3 * LONG_TIMEOUT_MS });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await startChangingSite();
});
test.afterEach(() => site.stop());

async function visitAndCache(page: Page, path = ''): Promise<void> {
  await page.goto(`${site.address}${path}`);
  await whenCached(page);
}

/** `sw.js` of another kind of build, with the same precache list. */
async function workerOf(kind: 'urgent' | 'withdrawn'): Promise<string> {
  const [manifest = ''] = /\[\{"integrity".*?\}\]/.exec(site.text('sw.js')) ?? [];
  const { code } = await buildClassicScript(ROOT, `src/apps/service-worker/${kind}/sw.ts`);
  return code.replace('self.__WB_MANIFEST', () => manifest);
}

/** An article page and a running presentation, both of the cached version. */
async function openBoth(page: Page): Promise<{ readonly reader: Page; readonly talk: Page }> {
  await visitAndCache(page, '#place=mosul');
  const talk = await page.context().newPage();
  await talk.goto(`${site.address}present/#/scene/3`);
  await expect(talk.locator('html[data-do-not-interrupt]')).toBeAttached();
  for (const each of [page, talk]) await each.evaluate(() => (document.documentElement.dataset['before'] = ''));
  return { reader: page, talk };
}

async function expectBothReloaded({ reader, talk }: { readonly reader: Page; readonly talk: Page }): Promise<void> {
  await expect(reader.locator('html:not([data-before])')).toBeAttached({ timeout: LONG_TIMEOUT_MS });
  await expect(reader).toHaveTitle('corrected');
  expect(reader.url(), 'at the same place').toContain('#place=mosul');
  await expect(talk.locator('html:not([data-before])')).toBeAttached();
  await expect(talk.locator('.talk-screen h1'), 'at the same scene').toHaveText(scenes[2]?.title.ar ?? '');
}

const html = (response: ServerResponse) =>
  void response.setHeader('content-type', 'text/html').end('<!doctype html><title>Parked</title>');
const elsewhere = (response: ServerResponse) =>
  void response.writeHead(301, { location: 'http://127.0.0.1:9/elsewhere' }).end();

for (const [what, say] of [
  ['an unrelated page', html],
  ['a redirect to another site', elsewhere],
] as const)
  test(
    `if a site that was taken down answers with ${what}, worker and caches are removed`,
    { tag: '@once' },
    async ({ page }) => {
      await visitAndCache(page);
      for (const path of ['index.html', 'en/index.html', 'sw.js']) site.answer(path, say);
      // Shown once more from the cache, or not at all if the worker has its answer before the page has its own.
      await page.reload().catch(() => undefined);
      const other = await page.context().newPage();
      await other.goto(`${site.address}THIRD-PARTY.txt`);
      await expect.poll(() => cacheState(other)).toEqual(NO_CACHE);
    },
  );

test(
  'on a print view with saveData, which requests nothing by itself, the worker removes itself and its caches',
  { tag: '@once' },
  async ({ page, context }) => {
    await visitAndCache(page);
    site.answer('sw.js', html);
    await page.close();
    const quiet = await context.newPage();
    await quiet.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
    );
    await quiet.goto(`${site.address}present/?view=print`);
    await expect.poll(() => cacheState(quiet)).toEqual(NO_CACHE);
  },
);

test(
  'answers 503 and 401 and a broken connection leave worker and caches in place',
  { tag: '@once' },
  async ({ page }) => {
    await visitAndCache(page);
    const troubles: readonly ((response: ServerResponse) => void)[] = [
      (response) => void response.writeHead(503).end(),
      (response) => void response.writeHead(401).end(),
      (response) => void response.destroy(),
    ];
    for (const say of troubles) {
      const before = site.requests('sw.js');
      site.answer('sw.js', say);
      await page.reload();
      // Browser, worker and page request it, each after the answer to the one before.
      await expect.poll(() => site.requests('sw.js') - before).toBeGreaterThan(1);
      await page.evaluate(() =>
        navigator.serviceWorker
          .getRegistration()
          .then((registration) => registration?.update())
          .catch(() => 0),
      );
      expect(await cacheState(page)).toMatchObject({ hasWorker: true });
    }
  },
);

test(
  'a withdrawn build deletes all caches and reloads every open page once, presentations included',
  { tag: '@once' },
  async ({ page, context }) => {
    const both = await openBoth(page);
    site.change('sw.js', await workerOf('withdrawn'));
    // The pages of such a build cache nothing.
    const keepSite = readdirSync(join(BUILT, 'assets')).find((name) => /^register-worker-[\w-]+\.js$/.test(name));
    site.change(`assets/${keepSite}`, 'export const keepSite = () => Promise.resolve();');
    site.change('index.html', site.text('index.html').replace(/<title>[^<]*/, '<title>corrected'));
    // Any page of the site is visited.
    const visitor = await context.newPage();
    await visitor.goto(`${site.address}en/`);
    await expectBothReloaded(both);
    await expect.poll(() => cacheState(page)).toEqual(NO_CACHE);
    const opened = site.requests('index.html');
    await visitor.reload();
    await whenIdle(visitor);
    expect(site.requests('index.html'), 'no page is reloaded again').toBe(opened);
  },
);

test(
  'an urgent build reloads every open page at once and leaves no earlier cache',
  { tag: '@once' },
  async ({ page, context }) => {
    const both = await openBoth(page);
    site.publish('corrected', /place-card-sheet-[\w-]{8}\.(?:js|css)/);
    site.change('sw.js', await workerOf('urgent'));
    const visitor = await context.newPage();
    await visitor.goto(`${site.address}en/`);
    await expectBothReloaded(both);
    await expect(page.locator('.newer-version')).toHaveCount(0);
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => name.includes('earlier'))).toEqual([]);
    expect((await cacheState(page)).hasWorker).toBe(true);
  },
);

test(
  'a cached page that another script of the origin has overwritten is never shown',
  { tag: '@once' },
  async ({ page, context }) => {
    await visitAndCache(page);
    const poison = () =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys())
            if (/\.html/.test(request.url))
              await cache.put(request, new Response('<h1>OWNED</h1>', { headers: { 'content-type': 'text/html' } }));
        }
      });
    await poison();
    await page.goto(`${site.address}en/`);
    await expect(page.locator('h1'), 'requested again').toHaveText(inEnglish(published.article.title));
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('h1'), 'cached as built').toHaveText(inEnglish(published.article.title));
    await poison();
    await page.reload().catch(() => undefined);
    await expect(page.locator('h1').filter({ hasText: 'OWNED' })).toHaveCount(0);
  },
);

test('the site has a 404.html, and the service worker does not cache it', { tag: '@once' }, () => {
  expect(site.text('404.html')).toContain('There is no page at this address');
  expect(site.text('sw.js')).not.toContain('404.html');
});
