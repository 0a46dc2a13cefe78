import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { offline as arOffline } from '../../../src/core/i18n/ar/offline.ts';
import { axeFindings, injectAxe } from '../axe-findings.ts';
import {
  BUILT,
  type ChangingSite,
  startChangingSite,
  cacheState,
  NO_CACHE,
  LONG_TIMEOUT_MS,
  whenCached,
} from './changing-site.ts';
import { published } from '../published-article.ts';
import { expect, test } from '../reading-session.ts';
import { inEnglish } from '../../published-pages.ts';

// The browser logs requests that fail offline. The site is served from another origin.
test.use({ serviceWorkers: 'allow', mayLogErrors: true, hasHost: true });

test.describe.configure({ timeout: 3 * LONG_TIMEOUT_MS });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await startChangingSite();
});
test.afterEach(() => site.stop());

async function loadMap(page: Page): Promise<void> {
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready', { timeout: LONG_TIMEOUT_MS });
}

test('after one visit the whole site works offline, live map included', { tag: '@once' }, async ({ page, context }) => {
  await page.goto(site.address);
  await whenCached(page);
  await context.setOffline(true);
  await site.stop();
  await page.reload();
  await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
  await loadMap(page);
  await page.locator('.page-header a[hreflang="en"]').click();
  await expect(page.locator('h1')).toHaveText(inEnglish(published.article.title));
  await loadMap(page);
  // Without the trailing slash relative links would resolve against the wrong folder, so it is added.
  for (const folder of ['en', 'present', 'en/present']) {
    await page.goto(`${site.address}${folder}?from=letter`);
    expect(new URL(page.url()).pathname).toBe(new URL(`${site.address}${folder}/`).pathname);
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await page.goto(`${site.address}embed/?theme=dark`);
  await expect(page.locator('.embedded-passage')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('.map-pane').click({ position: { x: 20, y: 20 } });
  await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await page.goto(`${site.address}present/#/scene/2`);
  await expect(page.locator('.stage-ground')).toHaveAttribute('data-map', 'live', { timeout: LONG_TIMEOUT_MS });
  // Every page of the build, by its folder and not by a list.
  const pages = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(15);
  const answers = await page.evaluate(
    ([base, paths]) =>
      Promise.all(
        paths.map((path) =>
          fetch(`${base}${path}`).then(
            ({ status }) => status,
            () => path,
          ),
        ),
      ),
    [site.address, pages] as const,
  );
  expect(answers).toEqual(pages.map(() => 200));
});

test(
  'a notice announces a newer version; only the page whose reader accepts is reloaded, and a running talk continues',
  { tag: '@once' },
  async ({ page, context }) => {
    await injectAxe(page);
    await page.goto(`${site.address}#place=mosul`);
    await whenCached(page);
    const [onStage, beside] = [await context.newPage(), await context.newPage()];
    await onStage.goto(`${site.address}present/`);
    await beside.goto(`${site.address}en/`);
    site.publish('later', /place-card-sheet-[\w-]{8}\.(?:js|css)/);
    await onStage.reload();
    await onStage.evaluate(() => (document.documentElement.dataset['stayed'] = ''));
    await page.bringToFront();
    await page.reload();
    const notice = page.locator('.newer-version');
    await expect(notice).toContainText(arOffline.newVersion, { timeout: LONG_TIMEOUT_MS });
    await expect(page, 'before the reload').not.toHaveTitle('later');
    expect(await axeFindings(page)).toEqual([]);
    await notice.getByRole('button', { name: arOffline.reload }).click();
    await expect(page, 'after the reload').toHaveTitle('later', { timeout: LONG_TIMEOUT_MS });
    expect(page.url(), 'and shows the same place').toContain('#place=mosul');
    await onStage.bringToFront();
    await onStage.keyboard.press('PageDown');
    await expect(onStage, 'the talk continues').toHaveURL(/#\/scene\/2/);
    await expect(onStage.locator('html[data-stayed]')).toBeAttached();
    await expect(onStage.locator('.newer-version')).toHaveCount(0);
    await beside.bringToFront();
    await beside.locator('.row').first().getByRole('button').click();
    await expect(beside.locator('.card'), 'a file that is gone from the server').toBeVisible();
  },
);

test(
  'if a file fails its integrity check nothing is cached, and if sw.js is removed from the site all caches are deleted',
  { tag: '@once' },
  async ({ page }) => {
    const requested = site.whenRequested('en/index.html');
    site.change('en/index.html', 'half of a pa');
    await page.goto(site.address);
    await requested;
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)))
      .toBe(0);
    await page.locator('.row').first().getByRole('button').click();
    await expect(page.locator('.card'), 'the page works as before').toBeVisible();
    site.mend('en/index.html');
    await page.reload();
    await whenCached(page);
    expect((await cacheState(page)).hasWorker).toBe(true);
    site.change('sw.js', undefined);
    await page.reload();
    await expect.poll(() => cacheState(page)).toEqual(NO_CACHE);
  },
);
