import { posix, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { isOver, sizesOf, WITH_THE_MAP } from '../measure/budgets.ts';
import { frameSizesOf } from '../measure/frame-sizes.ts';
import { partsOf, readBuilt } from '../measure/built-site.ts';

import { serveFolders } from '../measure/serve-folders.ts';
import { whenDrawn } from './frames-drawn.ts';
import { expect, test } from './reading-session.ts';
import { PAGES } from '../published-pages.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');

/** The reader counts bytes: what is fetched before a sign of use is what the page cannot do without. */
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

test('the first view and the script before the map keep to their budgets', async ({ session, page, noise }) => {
  await session.open();
  await openAndWait(page);
  const site = readBuilt(BUILT);
  const parts = partsOf(site, session.language);
  const { figures, faults } = sizesOf(site, session.language, parts, fetched(noise.requests, /\.woff2$/));
  expect(figures.filter(isOver)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a frame in another page keeps to its budget', ({ session }) => {
  const { figures } = frameSizesOf(readBuilt(BUILT), session.language);
  expect(figures.filter(isOver)).toEqual([]);
});

test.describe('sent as a plain host would', () => {
  test.use({ hasHost: true });

  test('with the live map the page asks for little, for nothing twice, and is sent little', async ({
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

test('what is weighed is what the browser fetches', async ({ session, page, noise }) => {
  await session.open();
  await openAndWait(page);
  const { start, styles, program, data } = partsOf(readBuilt(BUILT), session.language);
  expect(fetched(noise.requests, /\.m?js$/)).toEqual([...start].sort());
  expect(fetched(noise.requests, /\.css$/)).toEqual([...styles].sort());

  await page.locator('#mawdi').dispatchEvent('keydown', { key: 'Shift' });
  await expect.poll(() => fetched(noise.requests, /\.json$/)).toEqual([...data]);
  await expect.poll(() => fetched(noise.requests, /\.m?js$/)).toEqual([...program].sort());
  await whenDrawn(page);
  expect(fetched(noise.requests, /\.m?js$/), 'and no more').toEqual([...program].sort());
});
