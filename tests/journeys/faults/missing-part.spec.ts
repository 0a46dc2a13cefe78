import type { Page } from '@playwright/test';
import { offline as arOffline } from '../../../src/core/i18n/ar/offline.ts';
import { offline as enOffline } from '../../../src/core/i18n/en/offline.ts';
import { axeFindings, injectAxe } from '../axe-findings.ts';
import { type ChangingSite, LONG_TIMEOUT_MS, startChangingSite } from './changing-site.ts';
import { afterFrames } from '../page-idle.ts';
import { scenes } from '../published-scenes.ts';
import { expect, type ReadingSession, test } from '../reading-session.ts';

// A page opened before a newer version was published requests files that no longer exist.
test.use({ mayLogErrors: true, hasHost: true });

const OFFLINE_WORDS = { ar: arOffline, en: enOffline };
const folderOf = ({ language }: ReadingSession) => (language === 'ar' ? '' : 'en/');

let site: ChangingSite;
test.beforeEach(async () => {
  site = await startChangingSite();
});
test.afterEach(() => site.stop());

const line = (page: Page) => page.locator('#unanswered');

/** The message says that there is a newer version, and its button loads it. */
async function expectNewer(page: Page, { language }: ReadingSession): Promise<void> {
  const { newVersion, reloadPage } = OFFLINE_WORDS[language];
  await expect(line(page)).toBeVisible();
  await expect(line(page)).toContainText(newVersion);
  await line(page).getByRole('button', { name: reloadPage }).click();
  await expect(page.locator('script[src*="renamed/"]').first(), 'the newer version').toBeAttached();
}

async function openHydrated(page: Page, session: ReadingSession): Promise<void> {
  await page.goto(`${site.address}${folderOf(session)}#place=mosul`);
  await expect(session.card).toBeVisible();
}

test('if the script of a panel is gone, a message offers the newer version', async ({ page, session }) => {
  await injectAxe(page);
  await openHydrated(page, session);
  site.rename();
  await session.button(session.messages.tool.search).first().click();
  await expect(page.locator('.aside-failure')).toHaveText(session.messages.partDidNotArrive);
  await expect(line(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expectNewer(page, session);
  await expect(session.card, 'and shows the same place').toBeVisible();
  await session.button(session.messages.tool.search).first().click();
  await expect(page.locator('.aside input')).toBeFocused();
});

test(
  'if all scripts of the page are gone, a message offers the newer version',
  { tag: '@once' },
  async ({ page, session }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
    );
    await page.goto(site.address);
    site.rename();
    await page.locator('.row').first().getByRole('button').click();
    await expectNewer(page, session);
  },
);

test(
  'if the script of the live map is gone, a message offers the newer version',
  { tag: '@once' },
  async ({ page, session }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
    );
    await page.goto(site.address);
    await session.button(session.messages.tool.search).first().click();
    await expect(page.locator('.aside input'), 'hydrated').toBeFocused();
    site.rename();
    await page.locator('.map-pane').dispatchEvent('pointerdown');
    await expectNewer(page, session);
  },
);

test('if the scripts of an embed are gone, a message offers the newer version', async ({ page, session }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await page.goto(`${site.address}${folderOf(session)}embed/`);
  await expect(page.locator('.embedded-passage')).toBeVisible();
  site.rename();
  await page.locator('.embedded-passage').click();
  await expectNewer(page, session);
});

test('if a presentation is opened during publication, a message offers the newer version', async ({
  page,
  session,
}) => {
  const path = `${folderOf(session)}present/`;
  await page.route(/\/assets\/start-present-/, async (route) => {
    site.rename();
    await route.continue();
  });
  await page.goto(`${site.address}${path}#/scene/2`);
  await expectNewer(page, session);
  await expect(page.locator('.talk-screen h1')).toHaveText(scenes[1]?.title[session.language] ?? '');
});

test('if a script of the current version is missing (404), the message says only that', async ({ page, session }) => {
  await openHydrated(page, session);
  await page.route(/\/assets\/aside-search-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await session.button(session.messages.tool.search).first().click();
  const { partMissing, reloadPage } = OFFLINE_WORDS[session.language];
  await expect(line(page)).toContainText(partMissing);
  await expect(line(page).getByRole('button', { name: reloadPage })).toBeVisible();
});

test('if the connection is lost, the message says so and offers no newer version', async ({ page, session }) => {
  await openHydrated(page, session);
  site.rename();
  await page.context().setOffline(true);
  await session.button(session.messages.tool.search).first().click();
  await expect(line(page)).toHaveText(session.messages.unanswered, { useInnerText: true });
  await expect(line(page).getByRole('button')).toHaveCount(0);
  // The next press hides the message.
  await page.mouse.click(640, 20);
  await expect(line(page)).toBeHidden();
});

test(
  'a failed background script shows no message, a failed script that the reader requested does',
  { tag: '@once' },
  async ({ page, session }) => {
    test.setTimeout(LONG_TIMEOUT_MS);
    await openHydrated(page, session);
    const isRefused = page.waitForEvent('requestfailed', {
      predicate: (request) => request.url().includes('register-worker'),
      timeout: LONG_TIMEOUT_MS,
    });
    await page.route(/\/assets\/register-worker-/, (route) => route.abort());
    await isRefused;
    await afterFrames(page);
    // Before it shows a message the page requests the site; this later request is answered later.
    await page.evaluate(() => fetch(location.href, { cache: 'no-store' }).then((answer) => answer.text()));
    await afterFrames(page);
    await expect(line(page)).toBeHidden();
    // The next failure is of a script that the reader requested.
    await page.route(/\/assets\/aside-search-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.button(session.messages.tool.search).first().click();
    await expect(line(page)).toBeVisible();
  },
);
