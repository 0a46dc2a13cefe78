import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { offline as arOffline } from '../../../src/core/i18n/ar/offline.ts';
import { axeFindings, bringAxe } from '../axe-findings.ts';
import { BUILT, type ChangingSite, startChangingSite, kept, NOTHING, PATIENCE_MS, whenKept } from './changing-site.ts';
import { published } from '../published-article.ts';
import { expect, test } from '../reading-session.ts';
import { inEnglish } from '../../published-pages.ts';

// The network goes, and the browser says so. The site lies on a server of its own.
test.use({ serviceWorkers: 'allow', mayComplain: true, hasHost: true });

test.describe.configure({ timeout: 3 * PATIENCE_MS });

let site: ChangingSite;
test.beforeEach(async () => {
  site = await startChangingSite();
});
test.afterEach(() => site.stop());

async function wakeMap(page: Page): Promise<void> {
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready', { timeout: PATIENCE_MS });
}

test(
  'after one visit the whole site is there without a network, live map included',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.goto(site.address);
    await whenKept(page);
    await context.setOffline(true);
    await site.stop();
    await page.reload();
    await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
    await wakeMap(page);
    await page.locator('.page-header a[hreflang="en"]').click();
    await expect(page.locator('h1')).toHaveText(inEnglish(published.article.title));
    await wakeMap(page);
    // Nobody types the last stroke; without it links would count from the wrong folder.
    for (const folder of ['en', 'present', 'en/present']) {
      await page.goto(`${site.address}${folder}?from=letter`);
      expect(new URL(page.url()).pathname).toBe(new URL(`${site.address}${folder}/`).pathname);
      await expect(page.locator('h1').first()).toBeVisible();
    }
    await page.goto(`${site.address}embed/?theme=dark`);
    await expect(page.locator('.frame-passage')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.locator('.map-pane').click({ position: { x: 20, y: 20 } });
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await page.goto(`${site.address}present/#/scene/2`);
    await expect(page.locator('.stage-ground')).toHaveAttribute('data-map', 'live', { timeout: PATIENCE_MS });
    // Every page there is, from the folder and not from a list.
    const pages = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('index.html'),
    );
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
  },
);

test(
  'a newer version is told and waits; only the page whose reader asks is loaded anew, and no talk is disturbed',
  { tag: '@once' },
  async ({ page, context }) => {
    await bringAxe(page);
    await page.goto(`${site.address}#place=mosul`);
    await whenKept(page);
    const [onStage, beside] = [await context.newPage(), await context.newPage()];
    await onStage.goto(`${site.address}present/`);
    await beside.goto(`${site.address}en/`);
    site.publish('later', /place-card-sheet-[\w-]{8}\.(?:js|css)/);
    await onStage.reload();
    await onStage.evaluate(() => (document.documentElement.dataset['stayed'] = ''));
    await page.bringToFront();
    await page.reload();
    const notice = page.locator('.newer-version');
    await expect(notice).toContainText(arOffline.newVersion, { timeout: PATIENCE_MS });
    await expect(page, 'it waits').not.toHaveTitle('later');
    expect(await axeFindings(page)).toEqual([]);
    await notice.getByRole('button', { name: arOffline.reload }).click();
    await expect(page, 'it has come').toHaveTitle('later', { timeout: PATIENCE_MS });
    expect(page.url(), 'and shows the same place').toContain('#place=mosul');
    await onStage.bringToFront();
    await onStage.keyboard.press('PageDown');
    await expect(onStage, 'the talk goes on').toHaveURL(/#\/scene\/2/);
    await expect(onStage.locator('html[data-stayed]')).toBeAttached();
    await expect(onStage.locator('.newer-version')).toHaveCount(0);
    await beside.bringToFront();
    await beside.locator('.row').first().getByRole('button').click();
    await expect(beside.locator('.card'), 'a part that is gone from the server').toBeVisible();
  },
);

test(
  'of what does not arrive as it was built nothing is kept, and when the site drops its worker all of it goes',
  { tag: '@once' },
  async ({ page }) => {
    const asked = site.whenAsked('en/index.html');
    site.change('en/index.html', 'half of a pa');
    await page.goto(site.address);
    await asked;
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)))
      .toBe(0);
    await page.locator('.row').first().getByRole('button').click();
    await expect(page.locator('.card'), 'the page is as it was').toBeVisible();
    site.mend('en/index.html');
    await page.reload();
    await whenKept(page);
    expect((await kept(page)).isKept).toBe(true);
    site.change('sw.js', undefined);
    await page.reload();
    await expect.poll(() => kept(page)).toEqual(NOTHING);
  },
);
