import type { CDPSession, Page } from '@playwright/test';
import { whenFramesDrawn } from './frames-drawn.ts';
import { expect, test } from './reading-session.ts';

const MAP = /\/start-map-/;
/** Longer than a page that may start the map by itself waits for the right moment. */
const LONG_LOOK_MS = 60_000;

/** Bytes cost this reader: the map comes when it is touched, and not before. */
async function countBytes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}

/** A finger on the map, away from its edges. */
async function fingerOn(page: Page, client: CDPSession) {
  const { x, y } = (await page.locator('.map-pane').boundingBox())!;
  const send = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    press: () => send('touchStart', [{ x: x + 40, y: y + 90 }]),
    lift: () => send('touchEnd', []),
  };
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test(
    'the map is not begun under the finger that asks for it, but when it is lifted',
    { tag: '@once' },
    async ({ session, page, context, noise }) => {
      await countBytes(page);
      await session.open();
      const finger = await fingerOn(page, await context.newCDPSession(page));
      // A page that answers has nothing else to wait for.
      await page.locator('.timeline-unfold').tap();
      await expect(page.locator('.timeline-dates')).toBeVisible();
      await finger.press();
      await whenFramesDrawn(page);
      expect(noise.requests.filter((address) => MAP.test(address))).toEqual([]);
      await finger.lift();
      await session.mapAtRest();
      expect(noise.requests.filter((address) => MAP.test(address))).toHaveLength(1);
    },
  );

  test(
    'a finger that comes down while the map is on its way is lifted first',
    { tag: '@once' },
    async ({ session, page, context }) => {
      await countBytes(page);
      let letThrough: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route(MAP, async (route) => {
        await gate;
        await route.continue();
      });
      await session.open();
      const finger = await fingerOn(page, await context.newCDPSession(page));
      // A page that answers has nothing else to wait for.
      await page.locator('.timeline-unfold').tap();
      await expect(page.locator('.timeline-dates')).toBeVisible();
      const asked = page.waitForRequest(MAP);
      const came = page.waitForResponse(MAP);
      await finger.press();
      await finger.lift();
      await asked;
      await finger.press();
      letThrough();
      await (await came).finished();
      await whenFramesDrawn(page);
      await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'starting');
      await expect(page.locator('.map-host canvas')).toHaveCount(0);
      await finger.lift();
      await session.mapAtRest();
    },
  );

  test(
    'the map in view comes by itself once the page has nothing else to do, however long that takes',
    { tag: '@once' },
    async ({ session, page, noise }) => {
      await page.clock.install();
      // A page that is never idle, until it is told that it is.
      await page.addInitScript(() => {
        const tasks: (() => void)[] = [];
        // Of the clock that is played.
        const later = window.setTimeout;
        const requestIdleCallback = (task: () => void, { timeout }: { timeout?: number } = {}) =>
          timeout ? later(task, timeout) : tasks.push(task);
        Object.assign(window, { requestIdleCallback, tasks });
      });
      const waiting = () => page.evaluate(() => (window as unknown as { tasks: unknown[] }).tasks.length);
      await session.open();
      await page.waitForLoadState('load');
      await expect(page.locator('.map-pane')).toBeInViewport({ ratio: 0.5 });
      await expect
        .poll(async () => {
          await page.clock.fastForward(LONG_LOOK_MS);
          return waiting();
        }, 'the page is awake, and waits for a quiet moment')
        .toBe(1);
      await page.clock.fastForward(LONG_LOOK_MS);
      expect(noise.requests.filter((address) => MAP.test(address))).toEqual([]);
      await page.evaluate(() =>
        (window as unknown as { tasks: (() => void)[] }).tasks.splice(0).forEach((task) => task()),
      );
      await expect.poll(() => noise.requests.filter((address) => MAP.test(address)).length).toBe(1);
    },
  );
});

test(
  'the map in view comes by itself, but not while the wheel turns',
  { tag: '@once' },
  async ({ session, page, noise }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await session.open();
    await expect
      .poll(async () => {
        await page.clock.runFor(20);
        return page.locator('[data-legend]').getAttribute('data-legend');
      }, 'the page is awake: what opens the key beside the map has run')
      .toBe('open');
    const { x, y } = (await page.locator('.panel').boundingBox())!;
    await page.mouse.move(x + 100, y + 300);
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, step % 2 === 0 ? 60 : -40);
      await page.clock.runFor(100);
    }
    expect(noise.requests.filter((address) => MAP.test(address))).toEqual([]);
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return noise.requests.filter((address) => MAP.test(address)).length;
      })
      .toBe(1);
  },
);
