import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { present as arPresent } from '../../src/core/i18n/ar/present.ts';
import { teach as enTeach } from '../../src/core/i18n/en/teach.ts';
import { isOver } from '../measure/budgets.ts';
import { readBuilt } from '../measure/built-site.ts';
import { offlineSizesOf } from '../measure/offline-sizes.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { published } from './published-article.ts';
import { scenes } from './published-scenes.ts';
import { expect, startSession, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist/single');
const NAME = `${published.article.id}.html`;

test.use({ hasDisk: true });

/** The single file alone, copied to another folder. */
let folder: string;
let address: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mawdi-stick-'));
  cpSync(join(BUILT, NAME), join(folder, 'map.html'));
  address = pathToFileURL(join(folder, 'map.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the single file and the precached files stay within their size budgets', { tag: '@once' }, () => {
  const { figures } = offlineSizesOf(readBuilt(resolve(BUILT, '..')), `single/${NAME}`);
  expect(figures.filter(isOver)).toEqual([]);
});

test(
  'from a file: URL the single file has both languages, the live map and links to places, and requests nothing',
  { tag: '@once' },
  async ({ page, log }) => {
    const session = startSession(page, 'ar');
    await injectAxe(page);
    await page.goto(address);
    await page.locator('.map-pane').dispatchEvent('pointerdown');
    await session.mapAtRest();
    await session.place('mosul').click();
    await expect(session.cardTitle).toHaveText('الموصل');
    await expect(page.locator('.downloads, .island-embed, .pictures').filter({ visible: true })).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.page-header a[hreflang="en"]').click();
    await expect(page.locator('h1')).toHaveText(inEnglish(published.article.title));
    await expect(page, 'the selected place stays in the address').toHaveURL(/\?page=en\/#place=mosul/);
    await session.mapAtRest();
    expect(await page.evaluate(() => [document.documentElement.lang, document.body.dir])).toEqual(['en', 'ltr']);
    await expect(page).toHaveTitle(new RegExp(inEnglish(published.article.title).slice(0, 20)));
    await page.reload();
    await expect(session.cardTitle).toHaveText('Mosul');
    expect(await page.evaluate(() => document.fonts.check('500 20px "Noto Naskh Arabic"', 'Mosul'))).toBe(true);
    const requested = log.requests.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url));
    expect(requested).toEqual([]);
  },
);

test(
  'from a file: URL the single file has the presentation, the speaker window and an activity',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.goto(address);
    await page.locator('.embed-invite a[href*="present"]').click();
    await expect(page.locator('.talk-screen h1')).toHaveText(scenes[0]?.title.ar ?? '');
    await expect(page.locator('.stage-ground')).toHaveAttribute('data-map', 'live');
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(speaker).toHaveURL(/\?page=present\/speaker\//);
    await expect(speaker.locator('#talk')).toContainText(arPresent.inStep);
    await speaker.keyboard.press('End');
    await expect(page.locator('.talk-screen h1')).toHaveText(scenes.at(-1)?.title.ar ?? '');
    await page.goto(`${address}?page=en/teach/who-says-so`);
    await expect(page.locator('#activity[data-hydrated]')).toBeVisible();
    await expect(page.locator('h1')).toHaveText(enTeach.activity['who-says-so']);
  },
);

test.describe('the single file without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the single file shows its Arabic page with the static map', { tag: '@once' }, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
    await expect(page.locator('.static-symbol[data-place="mosul"]:visible')).toBeVisible();
    await expect(page.locator('.reader')).toHaveCSS('display', 'grid');
    await expect(page.locator('.needs-script:visible, #unanswered:visible')).toHaveCount(0);
  });
});
