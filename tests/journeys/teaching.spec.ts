import type { Page } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';

import type { Lesson } from '../../src/core/article/lesson.ts';
import { correctAnswer } from '../../src/apps/teach/class-answers.ts';
import { allMessages } from '../../src/core/i18n/all-messages.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

const LESSON = JSON.parse(
  readFileSync(new URL(`../../data/articles/${published.article.id}/lesson.json`, import.meta.url), 'utf8'),
) as Lesson;
const homeOf = (language: Language) => (language === 'ar' ? '/' : '/en/');
const PAGES = ['', 'who-says-so/', 'how-sure/', 'compare/', 'handout/'];

/** Presses Tab until the focused element matches the selector, at most 60 times. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab did not reach ${selector}`);
}

test('every link of the teaching pages can be loaded, and axe finds no violations on the pages', async ({
  page,
  language,
}) => {
  await injectAxe(page);
  const isLoaded = new Map<string, boolean>();
  for (const path of PAGES) {
    await page.goto(`${homeOf(language)}teach/${path}`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await axeFindings(page), path).toEqual([]);
    // Links in an SVG map have no `href` string, so the attribute is read.
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((each) => new URL(each.getAttribute('href') ?? '', document.baseURI).href));
    // Links to other sites, for background reading, are not requested.
    const own = links.filter((link) => new URL(link).origin === new URL(page.url()).origin);
    for (const link of new Set(own)) {
      const [address = '', fragment] = link.split('#');
      if (!isLoaded.has(address)) isLoaded.set(address, (await page.request.get(address)).ok());
      // Links to the presentation are not tested here.
      if (!address.includes('/present/')) expect(isLoaded.get(address), link).toBe(true);
      if (fragment && address === page.url().split('#')[0])
        expect(await page.locator(`[id="${decodeURIComponent(fragment)}"]`).count(), link).toBe(1);
    }
  }
});

test('the article page links to the page for teachers', async ({ session, page, language }) => {
  await session.open();
  await page.getByRole('link', { name: allMessages(language).teach.invitation }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/teach\//);
});

test('the activity who-says-so works by keyboard alone, from the start to the summary', async ({ page, language }) => {
  const teach = allMessages(language).teach;
  await injectAxe(page);
  await page.goto(`${homeOf(language)}teach/who-says-so/`);
  await tabTo(page, '.way');
  await page.keyboard.press('Enter');
  const { passages } = LESSON.whoSaysSo;
  for (const [at, shown] of passages.entries()) {
    const passage = published.passage(shown.passage);
    if (!passage) throw new Error(shown.passage);
    const truth = correctAnswer(published, passage);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(teach.roundOf(at + 1, passages.length));
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(page.locator('.attribution')).toHaveCount(0);
    // Votes are entered for the first passage only, two of them for the outlet.
    if (at === 0) {
      await tabTo(page, '#kind-outlet');
      for (const key of ['+', '+', '+', '-']) await page.keyboard.press(key);
      await expect(page.locator('#kind-outlet')).toHaveValue('2');
      await tabTo(page, `#kind-${truth.kind}`);
      await page.keyboard.type('19');
      await tabTo(page, `#standing-${truth.standing}`);
      await page.keyboard.press('ArrowUp');
      expect(await axeFindings(page)).toEqual([]);
    }
    await tabTo(page, '.button-primary');
    await page.keyboard.press('Enter');
    await expect(page.locator('.attribution')).toBeVisible();
    await expect(page.locator('.verdict[data-found]')).toHaveCount(at === 0 ? 2 : 0);
    if (at === 0) expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, '.button-primary');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.summary-line')).toContainText(teach.voicesFound(1, passages.length));
  await expect(page.locator('.by-voice [data-main]')).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await tabTo(page, '.button-primary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.way')).toHaveCount(2);
});

test('the activity how-sure works by keyboard alone, from the first passage to the results', async ({
  page,
  language,
}) => {
  const teach = allMessages(language).teach;
  await injectAxe(page);
  await page.goto(`${homeOf(language)}teach/how-sure/`);
  const { passages } = LESSON.howSure;
  for (const [at, shown] of passages.entries()) {
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(teach.roundOf(at + 1, passages.length));
    if (shown.place === undefined) {
      await tabTo(page, '[type=checkbox]');
      await page.keyboard.press('Space');
    } else {
      await tabTo(page, '.guess-map');
      for (const key of ['ArrowUp', 'Shift+ArrowRight', 'ArrowDown', '-', '-', '+']) await page.keyboard.press(key);
    }
    if (at === 0) expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, '.button-primary');
    await page.keyboard.press('Enter');
    await expect(page.locator('.guess-allowed')).toHaveCount(shown.place === undefined ? 0 : 1);
    await expect(page.locator('.guess-verdict li').first()).toBeVisible();
    if (at === 0) expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, '.button-primary');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.results > li')).toHaveCount(passages.length);
  // “Not on the map” is right for one passage, and any position in a country is right for the country.
  await expect(page.locator('.results [data-found]')).not.toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await tabTo(page, '.button-primary');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(teach.roundOf(1, passages.length));
});

test.describe('on a phone in the dark theme', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, isMobile: true });

  test('a tap places the circle, one person answers once, and no page is wider than the screen @once', async ({
    page,
    language,
  }) => {
    await injectAxe(page);
    await page.goto(`${homeOf(language)}teach/how-sure/`);
    await page.locator('.guess-map').tap({ position: { x: 150, y: 160 } });
    await page.locator('.button-primary').tap();
    await expect(page.locator('.guess-allowed')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${homeOf(language)}teach/who-says-so/`);
    await page.locator('.way').last().tap();
    await page.locator('[name=kind]').nth(3).tap();
    await page.locator('[name=standing]').nth(1).tap();
    await page.locator('.button-primary').tap();
    await expect(page.locator('.verdict')).toHaveCount(2);
    expect(await axeFindings(page)).toEqual([]);
    for (const path of PAGES) {
      await page.goto(`${homeOf(language)}teach/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an activity lists its passages and their answers @once', async ({ page, language }) => {
    await page.goto(`${homeOf(language)}teach/who-says-so/`);
    await expect(page.locator('.teach-answers > li')).toHaveCount(LESSON.whoSaysSo.passages.length);
    await page.locator('summary').first().click();
    await expect(page.locator('.attribution').first()).toBeVisible();
  });
});

test('the handout prints on three pages of A4 and of Letter, and no row or map is split', async ({
  page,
  language,
}) => {
  await page.goto(`${homeOf(language)}teach/handout/`);
  await page.evaluate(() => document.fonts.ready);
  mkdirSync('.cache/handouts', { recursive: true });
  for (const [format, [width, height]] of Object.entries({ A4: [210, 297], Letter: [215.9, 279.4] } as const)) {
    const path = `.cache/handouts/${language}-${format}.pdf`;
    const pdf = await page.pdf({ path, format, preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(3);
    // The margins are those of the style sheet: 15 mm at the sides, 13 mm at top and bottom.
    const inside = { width: ((width - 30) * 96) / 25.4, height: ((height - 26) * 96) / 25.4 };
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.floor(inside.width), height: 900 });
    const laid = await page.evaluate(() => {
      const boxOf = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      const [map] = boxOf('.handout-map');
      return {
        over: document.documentElement.scrollWidth - innerWidth,
        rows: boxOf('.handout-passages li, .handout-questions li').map(({ height }) => height),
        map: map ? map.bottom : 0,
        last: boxOf('.handout-questions, .handout-source, .teach-foot').reduce((sum, box) => sum + box.height, 0),
      };
    });
    expect(laid.over, format).toBeLessThanOrEqual(0);
    // Parts that must not be split are lower than a page; the last page, from the questions on, is at least half full.
    expect(Math.max(...laid.rows, laid.map), format).toBeLessThan(inside.height);
    expect(laid.last, format).toBeGreaterThan(inside.height * 0.5);
    await page.emulateMedia({ media: null });
  }
});
