import type { Page } from '@playwright/test';
import { boxesOf, overlapOf, pressedAt, type MapItem, symbolsAndLabels } from './map-measures.ts';
import { placesOnMap } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const SCREENS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];
/** In px: for rounding, and for the empty corners of letter boxes. */
const TOLERANCE = 1;
const OVER_MAP = '.map-controls, .map-scale, .map-credit, .legend-open, .stage > .legend, .card';

const named = ({ place, what }: MapItem) => `${what} of ${place}`;

/** Overlapping, cut and covered symbols and labels, one sentence for each. */
async function faultsOnMap(page: Page): Promise<readonly string[]> {
  const written = await symbolsAndLabels(page);
  const [pane] = await boxesOf(page, '.map-pane');
  if (!pane) return ['there is no map'];
  // The map is clipped to its host: above a card on a small phone the credit line has its own strip of the pane.
  const [host = pane] = await boxesOf(page, '.map-host');
  const seen = written.filter((box) => overlapOf(box, host) > 0);
  const overlaps = seen.flatMap((a, at) =>
    seen.slice(at + 1).flatMap((b) => {
      const pixels = overlapOf(a, b);
      return pixels > TOLERANCE ? [`${named(a)} and ${named(b)} overlap by ${pixels.toFixed(1)} px`] : [];
    }),
  );
  const outside = written.flatMap((box) => {
    const beyond = Math.max(pane.left - box.left, box.right - pane.right, pane.top - box.top, box.bottom - pane.bottom);
    return beyond > TOLERANCE && box.what === 'label' ? [`${named(box)} is cut by ${beyond.toFixed(1)} px`] : [];
  });
  const over = await boxesOf(page, OVER_MAP);
  const covered = seen.flatMap((box) => {
    const pixels = Math.max(0, ...over.map((cover) => overlapOf(box, cover)));
    return pixels > TOLERANCE ? [`${named(box)} lies ${pixels.toFixed(1)} px under a control`] : [];
  });
  return [...overlaps, ...outside, ...covered];
}

/** Elements wider than their container, and whether the page scrolls sideways. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clips = ['.panel', '.card-body', '.card-foot', '.legend', '.page-header', '.stage', '.masthead'];
    const wide = clips.flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${selector} needs ${element.scrollWidth} px of ${element.clientWidth}`),
    );
    const cut = [...document.querySelectorAll('button, a, h1, h2, .quote, .badge')].flatMap((element) => {
      if (element.closest('.map-host') || element.classList.contains('skip')) return [];
      // The static map stays in its place, hidden, beneath the live map.
      if (getComputedStyle(element).visibility === 'hidden') return [];
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1) ? [`<${element.className}> is cut by the screen`] : [];
    });
    const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    return [...page, ...wide, ...cut];
  });
}

/** Controls smaller than 24 × 24 px, except links and buttons inside a sentence, which are as high as their line. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, summary')].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height, right, bottom } = target.getBoundingClientRect();
      // A skip link has no size until it has the focus, nor has a symbol outside the map view.
      const isHidden =
        element.matches('.skip:not(:focus), [data-out] *') ||
        width === 0 ||
        right < 0 ||
        bottom < 0 ||
        element.classList.contains('link');
      const small = !isHidden && (width < 23.9 || height < 23.9);
      return small
        ? [`<${element.getAttribute('class') ?? element.tagName}> ${width.toFixed(0)} × ${height.toFixed(0)}`]
        : [];
    }),
  );
}

for (const screen of SCREENS) {
  test.describe(`${screen.width} × ${screen.height}`, () => {
    test.use({ viewport: screen, ...(screen.width < 500 ? { hasTouch: true } : {}) });

    // The languages differ in the length of labels: English is tested at the widths of a phone and a laptop.
    const tag = [390, 1280].includes(screen.width) ? [] : ['@once'];
    test(
      'labels and symbols overlap neither each other, the controls nor the edge of the map, and each can be pressed',
      { tag },
      async ({ session, page }) => {
        await session.openMap();
        expect(await faultsOnMap(page), 'as opened').toEqual([]);
        expect(await overflowing(page), 'as opened').toEqual([]);
        expect(await smallTargets(page), 'as opened').toEqual([]);
        const unpressed: string[] = [];
        for (const id of placesOnMap) {
          const pressed = await pressedAt(page, id);
          if (pressed !== id) unpressed.push(`${id}: ${pressed}`);
        }
        expect(unpressed, 'symbols covered by something else').toEqual([]);

        await session.row('p20-road').click();
        // The card loads in a script of its own; the camera makes room for it once it is shown.
        await expect(session.card).toBeVisible();
        await session.mapAtRest();
        expect(await faultsOnMap(page), 'with a card open').toEqual([]);
        expect(await overflowing(page), 'with a card open').toEqual([]);
        expect(await smallTargets(page), 'with a card open').toEqual([]);
      },
    );
  });
}

test(
  'labels and symbols do not overlap after the viewport changes its size',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    for (const screen of [
      { width: 900, height: 700 },
      { width: 640, height: 900 },
      { width: 1600, height: 900 },
    ]) {
      await page.setViewportSize(screen);
      if (await page.locator('.legend').isVisible()) await session.button(session.messages.closeLegend).click();
      await session.mapAtRest();
      await session.button(session.messages.showAll).click();
      await session.mapAtRest();
      expect(await faultsOnMap(page), `${screen.width}`).toEqual([]);
      expect(await overflowing(page), `${screen.width}`).toEqual([]);
    }
  },
);

test(
  'with many marks on its days the timeline scrolls, and the map stays more than 1.25 times as high',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.open();
    const line = page.locator('.timeline-line');
    await line.evaluate((element) => {
      element.setAttribute('data-tall', '');
      element.querySelector<HTMLElement>('.timeline-canvas')?.style.setProperty('padding-top', '320px');
    });
    for (const height of [720, 800, 1080]) {
      await page.setViewportSize({ width: 1280, height });
      const [pane, timeline] = await boxesOf(page, '.map-pane, .timeline');
      const heightOf = (box: typeof pane) => (box ? box.bottom - box.top : 0);
      expect(heightOf(pane), `${height}`).toBeGreaterThan(heightOf(timeline) * 1.25);
    }
    // Marks that do not fit can be scrolled to; the axis is visible first.
    const hidden = await line.evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(hidden).toBeGreaterThan(100);
    await expect(line.locator('.timeline-month, .timeline-year').first()).toBeInViewport();
  },
);
