import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';
import { whenDrawn } from './frames-drawn.ts';
import { expect, test } from './reading-session.ts';

// The map of a page that is only looked at would come by itself: here nothing comes unless it is asked for.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
});

/** The middles of the tokens and names in sight, in CSS pixels, by place. */
function middlesOf(page: Page, mark: string, token: string, name: string) {
  return page.locator(mark).evaluateAll(
    (marks, parts) =>
      marks
        .flatMap((mark) =>
          parts.flatMap((part) => {
            const { x = 0, y = 0, width = 0, height = 0 } = mark.querySelector(part)?.getBoundingClientRect() ?? {};
            const place = mark.getAttribute('data-place') ?? mark.getAttribute('data-symbol') ?? '';
            const what = `${place} ${parts.indexOf(part) === 0 ? 'token' : 'name'}`;
            return width > 0 ? [{ what, x: x + width / 2, y: y + height / 2 }] : [];
          }),
        )
        .sort((a, b) => a.what.localeCompare(b.what)),
    [token, name],
  );
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test(
      'the live map takes the place of its still without anything moving',
      { tag: '@once' },
      async ({ session, page }) => {
        await session.open();
        await page.evaluate(() => document.fonts.ready);
        const map = page.locator('.map-pane');
        const box = (await map.boundingBox())!;
        // Below it stand controls that only the live map has.
        const clip = { ...box, height: box.height - 150 };
        const still = PNG.sync.read(await page.screenshot({ clip }));
        const drawn = await middlesOf(page, '.static-symbol', 'use', '.static-label');
        expect(drawn.length).toBeGreaterThan(8);
        await map.dispatchEvent('pointerdown');
        await map.dispatchEvent('pointercancel');
        await session.mapAtRest();
        const live = PNG.sync.read(await page.screenshot({ clip }));
        const differing = pixelmatch(still.data, live.data, undefined, still.width, still.height, { threshold: 0.25 });
        // The edges of letters: those of a drawing and those of a page are drawn by different rules.
        expect(differing / (still.width * still.height)).toBeLessThan(0.03);
        const standing = await middlesOf(page, '.placed-symbol', '.symbol-box', '.symbol-label');
        expect(standing.map(({ what }) => what)).toEqual(drawn.map(({ what }) => what));
        // A name is as wide as its letters are drawn, to a few pixels.
        for (const [at, { what, x, y }] of standing.entries())
          expect(Math.hypot(x - drawn[at]!.x, y - drawn[at]!.y), what).toBeLessThan(what.endsWith('token') ? 1 : 3);
      },
    );
  });
}

test('a place chosen on the still is chosen on the map', { tag: '@once' }, async ({ session, page }) => {
  await session.open();
  const mark = page.locator('.static-symbol[data-place="mosul"]:visible');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(session.card).toBeVisible();
  await session.mapAtRest();
  await expect(session.place('mosul')).toHaveAttribute('aria-pressed', 'true');
  // The rows around it, laid out only now, have not pushed it out of the panel.
  await expect(session.currentRow).toBeInViewport({ ratio: 0.9 });
});

test('a slow press that wakes the page still chooses what it pressed', { tag: '@once' }, async ({ session, page }) => {
  await session.open();
  const mark = page.locator('.static-symbol[data-place="mosul"]:visible');
  await mark.hover();
  // The program and its data come while the button is down.
  const data = page.waitForResponse(/\/assets\/article-\w+\.json/);
  await page.mouse.down();
  await (await data).finished();
  await whenDrawn(page);
  await page.mouse.up();
  await expect(session.card).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test(
    'a tap that wakes the page does what it was meant to, again and again',
    { tag: '@once' },
    async ({ session, page }) => {
      for (let times = 0; times < 3; times += 1) {
        await session.open();
        await page.locator('.timeline-unfold').tap();
        await expect(page.locator('.timeline-dates')).toBeVisible();
        await page.goto('about:blank');
      }
    },
  );
});

test(
  'who stands on a place of the still stays on it when the page wakes',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/start-map-/, () => undefined);
    await session.open();
    const mark = page.locator('.static-symbol[data-place="mosul"]:visible');
    await mark.focus();
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'starting');
    await expect(mark).toBeFocused();
  },
);
