import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { buildClassicScript } from '../../../src/node/bundle/bundle-classic.ts';
import { BUILT, type ChangingSite, startChangingSite, kept, NOTHING, PATIENCE_MS, whenKept } from './changing-site.ts';
import { whenDrawn } from '../frames-drawn.ts';
import { published } from '../published-article.ts';
import { scenes } from '../published-scenes.ts';
import { expect, test } from '../reading-session.ts';
import { inEnglish } from '../../published-pages.ts';

// What is taken off the site, and what is put right in a hurry: every reader has it with the next visit.
test.use({ serviceWorkers: 'allow', mayComplain: true, hasHost: true });

const ROOT = resolve(import.meta.dirname, '../../..');
test.describe.configure({ timeout: 3 * PATIENCE_MS });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await startChangingSite();
});
test.afterEach(() => site.stop());

async function keep(page: Page, path = ''): Promise<void> {
  await page.goto(`${site.address}${path}`);
  await whenKept(page);
}

/** `sw.js` of another kind of build, which keeps the same files. */
async function workerOf(kind: 'urgent' | 'withdrawn'): Promise<string> {
  const [manifest = ''] = /\[\{"integrity".*?\}\]/.exec(site.text('sw.js')) ?? [];
  const { code } = await buildClassicScript(ROOT, `src/apps/service-worker/${kind}/sw.ts`);
  return code.replace('self.__WB_MANIFEST', () => manifest);
}

/** A reader’s page and a presentation under way, both of the version that is kept. */
async function openBoth(page: Page): Promise<{ readonly reader: Page; readonly talk: Page }> {
  await keep(page, '#place=mosul');
  const talk = await page.context().newPage();
  await talk.goto(`${site.address}present/#/scene/3`);
  await expect(talk.locator('html[data-do-not-interrupt]')).toBeAttached();
  for (const each of [page, talk]) await each.evaluate(() => (document.documentElement.dataset['before'] = ''));
  return { reader: page, talk };
}

async function expectBothAnew({ reader, talk }: { readonly reader: Page; readonly talk: Page }): Promise<void> {
  await expect(reader.locator('html:not([data-before])')).toBeAttached({ timeout: PATIENCE_MS });
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
  ['a page of something else', html],
  ['the way to another site', elsewhere],
] as const)
  test(
    `a site that was taken down and answers with ${what} is believed, and nothing of it is kept`,
    { tag: '@once' },
    async ({ page }) => {
      await keep(page);
      for (const path of ['index.html', 'en/index.html', 'sw.js']) site.answer(path, say);
      // Shown once more from what is kept, or not at all where the worker has its answer before the page has its own.
      await page.reload().catch(() => undefined);
      const other = await page.context().newPage();
      await other.goto(`${site.address}THIRD-PARTY.txt`);
      await expect.poll(() => kept(other)).toEqual(NOTHING);
    },
  );

test(
  'a frame, a print view or a page that counts bytes asks nothing by itself: the worker does',
  { tag: '@once' },
  async ({ page, context }) => {
    await keep(page);
    site.answer('sw.js', html);
    await page.close();
    const quiet = await context.newPage();
    await quiet.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
    );
    await quiet.goto(`${site.address}present/?view=print`);
    await expect.poll(() => kept(quiet)).toEqual(NOTHING);
  },
);

test(
  'a server in trouble, a login that has run out and a line that breaks take nothing away',
  { tag: '@once' },
  async ({ page }) => {
    await keep(page);
    const troubles: readonly ((response: ServerResponse) => void)[] = [
      (response) => void response.writeHead(503).end(),
      (response) => void response.writeHead(401).end(),
      (response) => void response.destroy(),
    ];
    for (const say of troubles) {
      const before = site.asked('sw.js');
      site.answer('sw.js', say);
      await page.reload();
      // Asked by the browser, by the worker and by the page, and each has its answer before the next question.
      await expect.poll(() => site.asked('sw.js') - before).toBeGreaterThan(1);
      await page.evaluate(() =>
        navigator.serviceWorker
          .getRegistration()
          .then((held) => held?.update())
          .catch(() => 0),
      );
      expect(await kept(page)).toMatchObject({ isKept: true });
    }
  },
);

test(
  'a build that withdraws drops all that was kept and loads every open page anew, a presentation too, and that once',
  { tag: '@once' },
  async ({ page, context }) => {
    const both = await openBoth(page);
    site.change('sw.js', await workerOf('withdrawn'));
    // The pages of such a build keep nothing.
    const keepSite = readdirSync(join(BUILT, 'assets')).find((name) => /^register-worker-[\w-]+\.js$/.test(name));
    site.change(`assets/${keepSite}`, 'export const keepSite = () => Promise.resolve();');
    site.change('index.html', site.text('index.html').replace(/<title>[^<]*/, '<title>corrected'));
    // Somebody visits any page of the site.
    const visitor = await context.newPage();
    await visitor.goto(`${site.address}en/`);
    await expectBothAnew(both);
    await expect.poll(() => kept(page)).toEqual(NOTHING);
    const opened = site.asked('index.html');
    await visitor.reload();
    await whenDrawn(visitor);
    expect(site.asked('index.html'), 'and no page is loaded again').toBe(opened);
  },
);

test(
  'a build that corrects in a hurry waits for nobody, and of what it corrects nothing stays',
  { tag: '@once' },
  async ({ page, context }) => {
    const both = await openBoth(page);
    site.publish('corrected', /place-card-sheet-[\w-]{8}\.(?:js|css)/);
    site.change('sw.js', await workerOf('urgent'));
    const visitor = await context.newPage();
    await visitor.goto(`${site.address}en/`);
    await expectBothAnew(both);
    await expect(page.locator('.newer-version')).toHaveCount(0);
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => name.includes('earlier'))).toEqual([]);
    expect((await kept(page)).isKept).toBe(true);
  },
);

test(
  'what another script of the origin writes over a kept page is never shown',
  { tag: '@once' },
  async ({ page, context }) => {
    await keep(page);
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
    await expect(page.locator('h1'), 'fetched anew').toHaveText(inEnglish(published.article.title));
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('h1'), 'and kept as it was built').toHaveText(inEnglish(published.article.title));
    await poison();
    await page.reload().catch(() => undefined);
    await expect(page.locator('h1').filter({ hasText: 'OWNED' })).toHaveCount(0);
  },
);

test('a host finds a page to send where nothing is, and no reader keeps it', { tag: '@once' }, () => {
  expect(site.text('404.html')).toContain('There is no page at this address');
  expect(site.text('sw.js')).not.toContain('404.html');
});
