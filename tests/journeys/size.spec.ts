import { posix, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { isOver, sizesOf, WITH_THE_MAP } from '../measure/budgets.ts';
import { frameSizesOf } from '../measure/frame-sizes.ts';
import { partsOf, readBuilt } from '../measure/built-site.ts';

import { serveFolders } from '../measure/serve-folders.ts';
import { whenIdle } from './page-idle.ts';
import { expect, test } from './reading-session.ts';
import { PAGES } from '../published-pages.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');

/** With `saveData` the page requests only what it needs before the reader uses it. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
});

const fetched = (requests: readonly string[], kind: RegExp) =>
  [...new Set(requests.map((address) => posix.normalize(new URL(address).pathname.slice(1))))]
    .filter((path) => kind.test(path))
    .sort();

async function openAndWait(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
}

test('the first view and the scripts before the live map are within their size budgets', async ({
  session,
  page,
  log,
}) => {
  await session.open();
  await openAndWait(page);
  const site = readBuilt(BUILT);
  const parts = partsOf(site, session.language);
  const { figures, faults } = sizesOf(site, session.language, parts, fetched(log.requests, /\.woff2$/));
  expect(figures.filter(isOver)).toEqual([]);
  expect(faults).toEqual([]);
});

test('an embed is within its size budget', ({ session }) => {
  const { figures } = frameSizesOf(readBuilt(BUILT), session.language);
  expect(figures.filter(isOver)).toEqual([]);
});

test.describe('from a static file server', () => {
  test.use({ hasHost: true });

  test('with the live map the page requests no file twice and is within its budgets of requests and bytes', async ({
    session,
    page,
  }) => {
    const server = await serveFolders([BUILT]);
    try {
      await page.goto(`${server.origin.replace('localhost', '127.0.0.1')}/${PAGES[session.language]}`);
      await openAndWait(page);
      const map = page.locator('.map-pane');
      await map.dispatchEvent('pointerdown');
      await map.dispatchEvent('pointercancel');
      await session.mapAtRest();
      const { paths, bytes } = server.takeTraffic();
      expect([...new Set(paths)]).toEqual(paths);
      expect(paths.length, paths.join(' ')).toBeLessThanOrEqual(WITH_THE_MAP.requests);
      expect(bytes).toBeLessThanOrEqual(WITH_THE_MAP.bytes);
    } finally {
      await server.stop();
    }
  });
});

test('the files counted for the budgets are those that the browser requests', async ({ session, page, log }) => {
  await session.open();
  await openAndWait(page);
  const { start, styles, program, data } = partsOf(readBuilt(BUILT), session.language);
  expect(fetched(log.requests, /\.m?js$/)).toEqual([...start].sort());
  expect(fetched(log.requests, /\.css$/)).toEqual([...styles].sort());

  await page.locator('#mawdi').dispatchEvent('keydown', { key: 'Shift' });
  await expect.poll(() => fetched(log.requests, /\.json$/)).toEqual([...data]);
  await expect.poll(() => fetched(log.requests, /\.m?js$/)).toEqual([...program].sort());
  await whenIdle(page);
  expect(fetched(log.requests, /\.m?js$/), 'no further scripts').toEqual([...program].sort());
});
