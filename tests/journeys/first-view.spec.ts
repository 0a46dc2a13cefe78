import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

import { whenIdle } from './page-idle.ts';
import { serveInPieces } from './serve-in-pieces.ts';
import { expect, test } from './reading-session.ts';
import { PAGES } from '../published-pages.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');
/** Files that only the live map needs. */
const OF_THE_MAP = /\/start-map-|\/map-worker-|\/basemap\/|\/glyphs\//;
/** Longer than the delay after which a page loads the live map by itself. */
const LONG_LOOK_MS = 60_000;

/** With `saveData` a page loads nothing by itself after it is opened. */
async function setSaveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}

/** Records all layout shifts, each with the text that moved. */
async function recordShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
    const note = (entries: readonly PerformanceEntry[]) => {
      for (const { value, sources } of entries as readonly Shift[])
        shifts.push(
          `${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent?.slice(0, 30) ?? '?').join(' | ')}`,
        );
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { noteRest: () => note(observer.takeRecords()) });
  });
  return () =>
    page.evaluate(async () => {
      // A layout shift is reported after the animation frame that shows it.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const { shifts, noteRest } = window as unknown as { shifts: readonly string[]; noteRest: () => void };
      noteRest();
      return shifts;
    });
}

test(
  'with saveData the live map is not loaded until the map is pressed',
  { tag: '@once' },
  async ({ session, page, log }) => {
    await setSaveData(page);
    await page.clock.install();
    await session.open();
    await page.waitForLoadState('load');
    await page.clock.fastForward(LONG_LOOK_MS);
    await whenIdle(page);
    await expect(page.locator('.static-symbol:visible').first()).toBeInViewport();
    expect(log.requests.filter((address) => OF_THE_MAP.test(address))).toEqual([]);
    // Only the scripts that the page links are requested: the first one and what it imports.
    const scripts = log.requests.filter((address) => /\.m?js$/.test(address));
    const linked = await page
      .locator('head script[type="module"], head link[rel="modulepreload"]')
      .evaluateAll((links) =>
        links.map(
          (link) => new URL(link.getAttribute('src') ?? link.getAttribute('href') ?? '', document.baseURI).href,
        ),
      );
    expect(scripts.filter((address) => !linked.includes(address))).toEqual([]);

    await page.locator('.map-pane').dispatchEvent('pointerdown');

    await page.locator('.map-pane').dispatchEvent('pointercancel');
    await session.mapAtRest();
    for (const needed of ['/start-map-', '/map-worker-'])
      expect(
        log.requests.some((address) => address.includes(needed)),
        needed,
      ).toBe(true);
  },
);

test('no layout shift occurs while the page opens, nor when its fonts arrive late', async ({ session, page }) => {
  await setSaveData(page);
  const shifts = await recordShifts(page);
  let requested = 0;
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.woff2$/, async (route) => {
    requested += 1;
    await gate;
    await route.continue();
  });
  // The load event waits for the fonts, so the test waits for the first contentful paint.
  await page.goto(session.language === 'ar' ? '/' : '/en/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  expect(await shifts()).toEqual([]);
  await expect.poll(() => requested).toBeGreaterThan(1);
  letThrough();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect(await shifts(), 'shifts caused by the fonts').toEqual([]);
});

test('no layout shift occurs when the live map replaces the static map', async ({ session, page }) => {
  await setSaveData(page);
  const shifts = await recordShifts(page);
  await session.open();
  await page.evaluate(() => document.fonts.ready);
  const before = await shifts();
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await page.locator('.map-pane').dispatchEvent('pointercancel');
  await session.mapAtRest();
  expect((await shifts()).slice(before.length)).toEqual([]);
});

test.describe('from a server that sends a page in pieces', () => {
  test.use({ hasHost: true });

  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const)
    test(
      `no layout shift occurs at ${width} × ${height}, from the first piece to the live map`,
      {
        tag: width === 390 ? [] : ['@once'],
      },
      async ({ session, page }) => {
        const server = await serveInPieces(BUILT);
        try {
          await page.setViewportSize({ width, height });
          const shifts = await recordShifts(page);
          await page.goto(`${server.origin}/${PAGES[session.language]}`);
          await page.evaluate(() => document.fonts.ready);
          const map = page.locator('.map-pane');
          await map.dispatchEvent('pointerdown');
          await map.dispatchEvent('pointercancel');
          await session.mapAtRest();
          expect(await shifts()).toEqual([]);
        } finally {
          await server.stop();
        }
      },
    );
});
