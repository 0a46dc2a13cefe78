import type { CDPSession, Page } from '@playwright/test';
import { afterFrames } from './page-idle.ts';
import { expect, test } from './reading-session.ts';

const MAP = /\/start-map-/;
/** Longer than the delay after which a page may load the live map by itself. */
const LONG_LOOK_MS = 60_000;

/** With `saveData` the live map loads only when the map is touched. */
async function setSaveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}

/** Touch events at one point of the map, away from its edges. */
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
    'a touch on the map loads the live map at its end, not at its start',
    { tag: '@once' },
    async ({ session, page, context, log }) => {
      await setSaveData(page);
      await session.open();
      const finger = await fingerOn(page, await context.newCDPSession(page));
      // The timeline unfolds, so the page is hydrated and nothing else delays the map.
      await page.locator('.timeline-unfold').tap();
      await expect(page.locator('.timeline-dates')).toBeVisible();
      await finger.press();
      await afterFrames(page);
      expect(log.requests.filter((address) => MAP.test(address))).toEqual([]);
      await finger.lift();
      await session.mapAtRest();
      expect(log.requests.filter((address) => MAP.test(address))).toHaveLength(1);
    },
  );

  test(
    'a live map that arrives during a second touch starts only after that touch ends',
    { tag: '@once' },
    async ({ session, page, context }) => {
      await setSaveData(page);
      let letThrough: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route(MAP, async (route) => {
        await gate;
        await route.continue();
      });
      await session.open();
      const finger = await fingerOn(page, await context.newCDPSession(page));
      // The timeline unfolds, so the page is hydrated and nothing else delays the map.
      await page.locator('.timeline-unfold').tap();
      await expect(page.locator('.timeline-dates')).toBeVisible();
      const requested = page.waitForRequest(MAP);
      const response = page.waitForResponse(MAP);
      await finger.press();
      await finger.lift();
      await requested;
      await finger.press();
      letThrough();
      await (await response).finished();
      await afterFrames(page);
      await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'starting');
      await expect(page.locator('.map-host canvas')).toHaveCount(0);
      await finger.lift();
      await session.mapAtRest();
    },
  );

  test(
    'a map in view loads by itself when the browser is idle, and not before',
    { tag: '@once' },
    async ({ session, page, log }) => {
      await page.clock.install();
      // requestIdleCallback calls nothing until the test runs its tasks; its timeouts follow the fake clock.
      await page.addInitScript(() => {
        const tasks: (() => void)[] = [];
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
        }, 'the page is hydrated and waits for an idle callback')
        .toBe(1);
      await page.clock.fastForward(LONG_LOOK_MS);
      expect(log.requests.filter((address) => MAP.test(address))).toEqual([]);
      await page.evaluate(() =>
        (window as unknown as { tasks: (() => void)[] }).tasks.splice(0).forEach((task) => task()),
      );
      await expect.poll(() => log.requests.filter((address) => MAP.test(address)).length).toBe(1);
    },
  );
});

test(
  'a map in view loads by itself, but not while the wheel scrolls the page',
  { tag: '@once' },
  async ({ session, page, log }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await session.open();
    await expect
      .poll(async () => {
        await page.clock.runFor(20);
        return page.locator('[data-legend]').getAttribute('data-legend');
      }, 'the start script has run: the legend is open')
      .toBe('open');
    const { x, y } = (await page.locator('.panel').boundingBox())!;
    await page.mouse.move(x + 100, y + 300);
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, step % 2 === 0 ? 60 : -40);
      await page.clock.runFor(100);
    }
    expect(log.requests.filter((address) => MAP.test(address))).toEqual([]);
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return log.requests.filter((address) => MAP.test(address)).length;
      })
      .toBe(1);
  },
);
