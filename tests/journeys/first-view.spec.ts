import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

import { whenDrawn } from './frames-drawn.ts';
import { serveInPieces } from './serve-in-pieces.ts';
import { expect, test } from './reading-session.ts';
import { PAGES } from '../published-pages.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');
/** What only the live map needs. */
const OF_THE_MAP = /\/start-map-|\/map-worker-|\/basemap\/|\/glyphs\//;
/** Longer than a page that wanted the map would wait before it fetched it. */
const LONG_LOOK_MS = 60_000;

/** Bytes cost this reader: nothing may come that was not asked for. */
async function countBytes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}

/** Writes down everything that moves by itself, with what moved. */
async function noteShifts(page: Page): Promise<() => Promise<readonly string[]>> {
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
      // A shift is told after the frame that shows it.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const { shifts, noteRest } = window as unknown as { shifts: readonly string[]; noteRest: () => void };
      noteRest();
      return shifts;
    });
}

test(
  'a reader who counts bytes gets no map, and gets it whole on touching it',
  { tag: '@once' },
  async ({ session, page, noise }) => {
    await countBytes(page);
    await page.clock.install();
    await session.open();
    await page.waitForLoadState('load');
    await page.clock.fastForward(LONG_LOOK_MS);
    await whenDrawn(page);
    await expect(page.locator('.static-symbol:visible').first()).toBeInViewport();
    expect(noise.requests.filter((address) => OF_THE_MAP.test(address))).toEqual([]);
    // What wakes the page, and how a part of it is fetched.
    const scripts = noise.requests.filter((address) => /\.m?js$/.test(address));
    expect(scripts.filter((address) => !/\/(start|preload-helper)-[\w-]+\.js$/.test(address))).toEqual([]);

    await page.locator('.map-pane').dispatchEvent('pointerdown');

    await page.locator('.map-pane').dispatchEvent('pointercancel');
    await session.mapAtRest();
    for (const needed of ['/start-map-', '/map-worker-'])
      expect(
        noise.requests.some((address) => address.includes(needed)),
        needed,
      ).toBe(true);
  },
);

test('nothing moves while the page opens, nor when its faces come late', async ({ session, page }) => {
  await countBytes(page);
  const shifts = await noteShifts(page);
  let asked = 0;
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.woff2$/, async (route) => {
    asked += 1;
    await gate;
    await route.continue();
  });
  // A page has not loaded before its faces have.
  await page.goto(session.language === 'ar' ? '/' : '/en/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  expect(await shifts()).toEqual([]);
  await expect.poll(() => asked).toBeGreaterThan(1);
  letThrough();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect(await shifts(), 'moved by the faces').toEqual([]);
});

test('nothing around the map moves when it takes the place of its still', async ({ session, page }) => {
  await countBytes(page);
  const shifts = await noteShifts(page);
  await session.open();
  await page.evaluate(() => document.fonts.ready);
  const before = await shifts();
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await page.locator('.map-pane').dispatchEvent('pointercancel');
  await session.mapAtRest();
  expect((await shifts()).slice(before.length)).toEqual([]);
});

test.describe('from a host that sends a page in pieces', () => {
  test.use({ hasHost: true });

  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const)
    test(
      `nothing moves at ${width} × ${height}, from the first piece to the live map`,
      {
        tag: width === 390 ? [] : ['@once'],
      },
      async ({ session, page }) => {
        const server = await serveInPieces(BUILT);
        try {
          await page.setViewportSize({ width, height });
          const shifts = await noteShifts(page);
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
