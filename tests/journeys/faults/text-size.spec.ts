import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../find-chromium.ts';
import { expect, test } from '../reading-session.ts';

/**
 * Font sizes in px that readers set in the browser: `minimumFontSize` is the smallest that it draws, `defaultFontSize` the
 * usual size, which `rem` follows.
 */
const SETTINGS = ['minimumFontSize=24', 'defaultFontSize=32'];
const PATHS = ['', '#place=kirkuk', 'embed/', 'embed/#place=kirkuk', 'present/', 'teach/', 'teach/who-says-so/'];

/** Elements that must not overlap: text and buttons, not the map under them. */
const APART = [
  '.map-credit',
  '.map-controls',
  '.legend-open',
  '.map-notice',
  '.symbol-label',
  '.row-paragraph',
  '.row .attribution',
  '.step-back',
  '.step-on',
  '.cite',
  '.card-position',
  '.embedded-title',
  '.embedded-tool',
  '.embedded-steps',
  '.embedded-whole',
  '.embedded-source',
  '.page-header .tool',
  '.page-header .quiet',
  '.wordmark',
];

/** Runs in the page: elements that overlap, and whether the page is wider than the screen. */
function overlaps(selectors: readonly string[]): readonly string[] {
  const boxes = selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)]
      // Rows that are not laid out (content-visibility) have estimated positions and are not painted.
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest('[inert]'))
      .map((element) => {
        // The text, where it is wider than its box.
        const range = document.createRange();
        range.selectNodeContents(element);
        const box = element.getBoundingClientRect();
        const inner = range.getBoundingClientRect();
        const { left, right, top, bottom } = inner.width > box.width ? inner : box;
        return { selector, element, left, right, top, bottom };
      })
      .filter(
        ({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1 && bottom > 0 && top < innerHeight,
      ),
  );
  const found = new Set<string>();
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Elements of different layers may overlap: what card and map cover is hidden.
      const layer = (element: Element) => element.closest('.sheet, .stage, .panel, .page-header');
      if (wide > 2 && high > 2 && layer(one.element) === layer(other.element))
        found.add(`${one.selector} over ${other.selector}`);
    }
  });
  const tooWide = document.documentElement.scrollWidth - innerWidth;
  if (tooWide > 0) found.add(`${tooWide} px wider than the screen`);
  return [...found];
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
  });
}

for (const setting of SETTINGS)
  test(`with ${setting} no text or button overlaps another, and no page is wider than the screen`, async ({
    language,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', `--blink-settings=${setting}`],
    });
    try {
      for (const [width, height] of [
        [390, 844],
        [320, 640],
        [1280, 800],
      ] as const) {
        const context = await browser.newContext({
          baseURL,
          viewport: { width, height },
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        // Only the static map: the live map places its labels by measured sizes, and renders slowly here.
        await page.route(/start-map-|embed-map-/, () => undefined);
        for (const path of PATHS) {
          await page.goto('about:blank');
          await page.goto(`${language === 'ar' ? '/' : '/en/'}${path}`);
          await settled(page);
          expect(await page.evaluate(overlaps, APART), `${path} at ${width}`).toEqual([]);
        }
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
