import type { Page } from '@playwright/test';
import { offline as arOffline } from '../../../src/core/i18n/ar/offline.ts';
import { offline as enOffline } from '../../../src/core/i18n/en/offline.ts';
import { axeFindings, bringAxe } from '../axe-findings.ts';
import { type ChangingSite, PATIENCE_MS, startChangingSite } from './changing-site.ts';
import { whenFramesDrawn } from '../frames-drawn.ts';
import { scenes } from '../published-scenes.ts';
import { expect, type ReadingSession, test } from '../reading-session.ts';

// A page that was opened before the site was published anew asks for parts that are no longer there.
test.use({ mayComplain: true, hasHost: true });

const OFFLINE_WORDS = { ar: arOffline, en: enOffline };
const folderOf = ({ language }: ReadingSession) => (language === 'ar' ? '' : 'en/');

let site: ChangingSite;
test.beforeEach(async () => {
  site = await startChangingSite();
});
test.afterEach(() => site.stop());

const line = (page: Page) => page.locator('#unanswered');

/** The line says that there is a newer version, and its button loads it. */
async function expectNewer(page: Page, { language }: ReadingSession): Promise<void> {
  const { newVersion, reloadPage } = OFFLINE_WORDS[language];
  await expect(line(page)).toBeVisible();
  await expect(line(page)).toContainText(newVersion);
  await line(page).getByRole('button', { name: reloadPage }).click();
  await expect(page.locator('script[src*="renamed/"]').first(), 'the newer version').toBeAttached();
}

async function openAwake(page: Page, session: ReadingSession): Promise<void> {
  await page.goto(`${site.address}${folderOf(session)}#place=mosul`);
  await expect(session.card).toBeVisible();
}

test('a part of a page that is gone with an older version leads to the newer one', async ({ page, session }) => {
  await bringAxe(page);
  await openAwake(page, session);
  site.rename();
  await session.button(session.words.tool.search).first().click();
  await expect(page.locator('.aside-failure')).toHaveText(session.words.partDidNotArrive);
  await expect(line(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expectNewer(page, session);
  await expect(session.card, 'and shows the same place').toBeVisible();
  await session.button(session.words.tool.search).first().click();
  await expect(page.locator('.aside input')).toBeFocused();
});

test('so does a page whose whole program is gone', { tag: '@once' }, async ({ page, session }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await page.goto(site.address);
  site.rename();
  await page.locator('.row').first().getByRole('button').click();
  await expectNewer(page, session);
});

test('so does a map that was not yet wanted', { tag: '@once' }, async ({ page, session }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await page.goto(site.address);
  await session.button(session.words.tool.search).first().click();
  await expect(page.locator('.aside input'), 'awake').toBeFocused();
  site.rename();
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await expectNewer(page, session);
});

test('so does a frame', async ({ page, session }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await page.goto(`${site.address}${folderOf(session)}embed/`);
  await expect(page.locator('.frame-passage')).toBeVisible();
  site.rename();
  await page.locator('.frame-passage').click();
  await expectNewer(page, session);
});

test('so does a presentation that is opened while the site is published', async ({ page, session }) => {
  const path = `${folderOf(session)}present/`;
  await page.route(/\/assets\/start-present-/, async (route) => {
    site.rename();
    await route.continue();
  });
  await page.goto(`${site.address}${path}#/scene/2`);
  await expectNewer(page, session);
  await expect(page.locator('.talk-screen h1')).toHaveText(scenes[1]?.title[session.language] ?? '');
});

test('a server that lacks a part of this very version says no more than that', async ({ page, session }) => {
  await openAwake(page, session);
  await page.route(/\/assets\/aside-search-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await session.button(session.words.tool.search).first().click();
  const { partMissing, reloadPage } = OFFLINE_WORDS[session.language];
  await expect(line(page)).toContainText(partMissing);
  await expect(line(page).getByRole('button', { name: reloadPage })).toBeVisible();
});

test('where the connection is lost the page says that, and nothing of a newer version', async ({ page, session }) => {
  await openAwake(page, session);
  site.rename();
  await page.context().setOffline(true);
  await session.button(session.words.tool.search).first().click();
  await expect(line(page)).toHaveText(session.words.unanswered, { useInnerText: true });
  await expect(line(page).getByRole('button')).toHaveCount(0);
  // The next press puts the line away.
  await page.mouse.click(640, 20);
  await expect(line(page)).toBeHidden();
});

test('a part that nobody asked for is missed by nobody', { tag: '@once' }, async ({ page, session }) => {
  test.setTimeout(PATIENCE_MS);
  await openAwake(page, session);
  const isRefused = page.waitForEvent('requestfailed', {
    predicate: (request) => request.url().includes('register-worker'),
    timeout: PATIENCE_MS,
  });
  await page.route(/\/assets\/register-worker-/, (route) => route.abort());
  await isRefused;
  await whenFramesDrawn(page);
  // The line asks the site first what is missing; asked after it, the site answers after it.
  await page.evaluate(() => fetch(location.href, { cache: 'no-store' }).then((answer) => answer.text()));
  await whenFramesDrawn(page);
  await expect(line(page)).toBeHidden();
  // What fails next, and was asked for, is told.
  await page.route(/\/assets\/aside-search-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await session.button(session.words.tool.search).first().click();
  await expect(line(page)).toBeVisible();
});
