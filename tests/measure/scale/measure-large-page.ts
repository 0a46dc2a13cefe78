import type { Browser, Page } from '@playwright/test';
import { installProbe, type Probe } from './page-probe.ts';

/** The figures of one page. Times are medians in ms; `firstSearch` is the time of the first keystroke. */
export type PageFigures = {
  readonly interactive: number;
  readonly mapReady: number;
  readonly filter: number;
  readonly search: number;
  readonly firstSearch: number;
  readonly time: number;
  readonly selection: number;
  /** Percentage of frames longer than 50 ms while the list scrolls 20,000 px, and the longest frame. */
  readonly slowFrames: number;
  readonly longestFrame: number;
  /** JavaScript heap in MB after all interactions above and a garbage collection. */
  readonly heap: number;
  readonly elements: number;
  readonly symbols: number;
  readonly clusters: number;
};

const REPETITIONS = 7;
const TIMEOUT_MS = 120_000;

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Opens the page, loads the live map, and measures the interactions of readers one after another. */
export async function measureLargePage(browser: Browser, address: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  // The compiler wraps functions in calls of `__name`, which does not exist in the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(installProbe);
  const begin = performance.now();
  await page.goto(address);
  await page.locator('.tool-filters[aria-expanded]').waitFor();
  await page.waitForFunction(
    () => document.documentElement.dataset['theme'] !== undefined || document.readyState === 'complete',
  );
  const interactive = performance.now() - begin;
  const mapRequest = performance.now();
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await page.locator('.map-pane').dispatchEvent('pointercancel');
  await page.locator('.map-pane[data-map-state="ready"]').waitFor();
  const mapReady = performance.now() - mapRequest;
  const figures = {
    interactive,
    mapReady,
    selection: median(await selectPassages(page)),
    filter: median(await filterByStanding(page)),
    ...(await typeInSearch(page)),
    time: median(await moveTime(page)),
    ...(await scrollList(page)),
  };
  const { symbols, clusters, elements } = await page.evaluate(() => ({
    symbols: document.querySelectorAll('[data-symbol]').length,
    clusters: document.querySelectorAll('[data-cluster]').length,
    elements: document.querySelectorAll('*').length,
  }));
  const heap = await heapOf(page);
  await context.close();
  return { ...figures, heap, elements, symbols, clusters };
}

/** Selects consecutive rows: each opens another card, mostly of another place. */
async function selectPassages(page: Page): Promise<readonly number[]> {
  await page.locator('.passages .row-button').first().click();
  await page.locator('.card').waitFor();
  return page.evaluate(async (times) => {
    const taken: number[] = [];
    for (let time = 1; time <= times; time++) {
      const row = document.querySelectorAll<HTMLElement>('.passages .row')[time];
      const button = row?.querySelector<HTMLElement>('.row-button');
      const isSelected = () => button?.getAttribute('aria-current') === 'true';
      taken.push(await window.probe.interactionTime(() => button?.click(), isSelected));
    }
    return taken;
  }, REPETITIONS);
}

async function filterByStanding(page: Page): Promise<readonly number[]> {
  await page.locator('.tool-filters').click();
  await page.locator('.filters').waitFor();
  const taken = await page.evaluate(async (times) => {
    const found: number[] = [];
    for (let time = 0; time <= times; time++) {
      const choices = document.querySelectorAll<HTMLInputElement>('[data-dimension="standings"] input');
      const choice = choices[Math.floor(time / 2) % choices.length];
      const isChecked = !choice?.checked;
      const tally = () => document.querySelector('.filter-tally')?.textContent;
      const before = tally();
      found.push(
        await window.probe.interactionTime(
          () => choice?.click(),
          () => choice?.checked === isChecked && tally() !== before,
        ),
      );
    }
    return found.slice(1);
  }, REPETITIONS);
  await page.keyboard.press('Escape');
  return taken;
}

async function typeInSearch(page: Page): Promise<{ readonly search: number; readonly firstSearch: number }> {
  await page.locator('.tool-search').click();
  await page.locator('.search-input').waitFor();
  const taken = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('.search-input');
    const found: number[] = [];
    const query = 'المنطقة الطريق';
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      const type = () => {
        if (!input) return;
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      found.push(await window.probe.interactionTime(type, () => input?.value === typed));
    }
    return found;
  });
  await page.locator('.tool-search').click();
  const [firstSearch = NaN, ...rest] = taken;
  return { firstSearch, search: median(rest) };
}

async function moveTime(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (times) => {
    const found: number[] = [];
    for (let time = 0; time <= times; time++) {
      const handle = document.querySelector<HTMLInputElement>('.timeline-handle');
      const period = () => document.querySelector('.timeline-period')?.textContent;
      const before = period();
      const slide = () => {
        if (!handle) return;
        handle.valueAsNumber += 2;
        handle.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      found.push(await window.probe.interactionTime(slide, () => period() !== before));
    }
    return found.slice(1);
  }, REPETITIONS);
}

async function scrollList(page: Page): Promise<Pick<PageFigures, 'slowFrames' | 'longestFrame'>> {
  const gaps = await page.evaluate(async () => {
    const panel = document.querySelector('.panel');
    if (!panel) return [];
    panel.scrollTop = 0;
    return [...(await window.probe.scroll(panel, 20_000))];
  });
  const slow = gaps.filter((gap) => gap > 50).length;
  return { slowFrames: (slow / gaps.length) * 100, longestFrame: Math.max(...gaps) };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
