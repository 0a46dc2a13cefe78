import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';
import { whenIdle } from './page-idle.ts';
import { expect, test } from './reading-session.ts';

// With saveData the live map does not load by itself, only after a press.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
});

/** The centres of the visible symbols and labels in CSS pixels, sorted by place. */
function centresOf(page: Page, place: string, symbol: string, label: string) {
  return page.locator(place).evaluateAll(
    (places, parts) =>
      places
        .flatMap((element) =>
          parts.flatMap((part) => {
            const { x = 0, y = 0, width = 0, height = 0 } = element.querySelector(part)?.getBoundingClientRect() ?? {};
            const id = element.getAttribute('data-place') ?? element.getAttribute('data-symbol') ?? '';
            const what = `${id} ${parts.indexOf(part) === 0 ? 'symbol' : 'label'}`;
            return width > 0 ? [{ what, x: x + width / 2, y: y + height / 2 }] : [];
          }),
        )
        .sort((a, b) => a.what.localeCompare(b.what)),
    [symbol, label],
  );
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test(
      'the live map differs from the static map by less than 1 px for symbols, 3 px for labels and 3 % of the pixels',
      { tag: '@once' },
      async ({ session, page }) => {
        await session.open();
        await page.evaluate(() => document.fonts.ready);
        const map = page.locator('.map-pane');
        const box = (await map.boundingBox())!;
        // The lowest 150 px have controls that only the live map has.
        const clip = { ...box, height: box.height - 150 };
        const staticMap = PNG.sync.read(await page.screenshot({ clip }));
        const expected = await centresOf(page, '.static-symbol', 'use', '.static-label');
        expect(expected.length).toBeGreaterThan(8);
        await map.dispatchEvent('pointerdown');
        await map.dispatchEvent('pointercancel');
        await session.mapAtRest();
        const liveMap = PNG.sync.read(await page.screenshot({ clip }));
        const differing = pixelmatch(staticMap.data, liveMap.data, undefined, staticMap.width, staticMap.height, {
          threshold: 0.25,
        });
        // Letters are antialiased differently in SVG and in HTML.
        expect(differing / (staticMap.width * staticMap.height)).toBeLessThan(0.03);
        const found = await centresOf(page, '.placed-symbol', '.symbol-box', '.symbol-label');
        expect(found.map(({ what }) => what)).toEqual(expected.map(({ what }) => what));
        // The width of a label differs by a few pixels between SVG and HTML.
        for (const [at, { what, x, y }] of found.entries())
          expect(Math.hypot(x - expected[at]!.x, y - expected[at]!.y), what).toBeLessThan(
            what.endsWith('symbol') ? 1 : 3,
          );
      },
    );
  });
}

test('a place selected on the static map is selected on the live map', { tag: '@once' }, async ({ session, page }) => {
  await session.open();
  const symbol = page.locator('.static-symbol[data-place="mosul"]:visible');
  await symbol.focus();
  await page.keyboard.press('Enter');
  await expect(session.card).toBeVisible();
  await session.mapAtRest();
  await expect(session.place('mosul')).toHaveAttribute('aria-pressed', 'true');
  // The rows around it, which are laid out only now, do not push it out of the panel.
  await expect(session.currentRow).toBeInViewport({ ratio: 0.9 });
});

test(
  'a press during which the page hydrates selects the pressed place',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.open();
    const symbol = page.locator('.static-symbol[data-place="mosul"]:visible');
    await symbol.hover();
    // Scripts and data load while the mouse button is down.
    const data = page.waitForResponse(/\/assets\/article-\w+\.json/);
    await page.mouse.down();
    await (await data).finished();
    await whenIdle(page);
    await page.mouse.up();
    await expect(session.card).toBeVisible();
  },
);

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test(
    'the tap that hydrates the page also unfolds the timeline, on each of three visits',
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
  'a focused symbol of the static map keeps the focus while the page hydrates',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/start-map-/, () => undefined);
    await session.open();
    const symbol = page.locator('.static-symbol[data-place="mosul"]:visible');
    await symbol.focus();
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'starting');
    await expect(symbol).toBeFocused();
  },
);
