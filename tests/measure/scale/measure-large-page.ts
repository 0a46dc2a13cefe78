import type { Browser, Page } from '@playwright/test';
import { installProbe, type Probe } from './to-screen.ts';

/** Of one page; times in milliseconds, the middle one of several, `first` the first one of all. */
export type PageFigures = {
  readonly answers: number;
  readonly mapReady: number;
  readonly filter: number;
  readonly search: number;
  readonly firstSearch: number;
  readonly time: number;
  readonly selection: number;
  /** Percentage of frames longer than 50 ms while the list is scrolled 20,000 px, and the longest. */
  readonly slowFrames: number;
  readonly longestFrame: number;
  /** Megabytes in use once everything above was done and rubbish was collected. */
  readonly heap: number;
  readonly elements: number;
  readonly marks: number;
  readonly clusters: number;
};

const TIMES = 7;
const PATIENCE_MS = 120_000;

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Opens the page, wakes the map, and does what readers do, one thing after another. */
export async function measureLargePage(browser: Browser, address: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // Names of functions are kept for stack traces by a helper that stays behind when their text goes to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(installProbe);
  const begin = performance.now();
  await page.goto(address);
  await page.locator('.tool-filters[aria-expanded]').waitFor();
  await page.waitForFunction(
    () => document.documentElement.dataset['theme'] !== undefined || document.readyState === 'complete',
  );
  const answers = performance.now() - begin;
  const wanted = performance.now();
  await page.locator('.map-pane').dispatchEvent('pointerdown');
  await page.locator('.map-pane').dispatchEvent('pointercancel');
  await page.locator('.map-pane[data-map-state="ready"]').waitFor();
  const mapReady = performance.now() - wanted;
  const figures = {
    answers,
    mapReady,
    selection: middle(await selectPassages(page)),
    filter: middle(await filterByStanding(page)),
    ...(await typeInSearch(page)),
    time: middle(await moveTime(page)),
    ...(await scrollList(page)),
  };
  const { marks, clusters, elements } = await page.evaluate(() => ({
    marks: document.querySelectorAll('[data-symbol]').length,
    clusters: document.querySelectorAll('[data-cluster]').length,
    elements: document.querySelectorAll('*').length,
  }));
  const heap = await heapOf(page);
  await context.close();
  return { ...figures, heap, elements, marks, clusters };
}

/** Rows are chosen one after another, so that each brings another card and mostly another place. */
async function selectPassages(page: Page): Promise<readonly number[]> {
  await page.locator('.passages .row-button').first().click();
  await page.locator('.card').waitFor();
  return page.evaluate(async (times) => {
    const taken: number[] = [];
    for (let time = 1; time <= times; time++) {
      const row = document.querySelectorAll<HTMLElement>('.passages .row')[time];
      const button = row?.querySelector<HTMLElement>('.row-button');
      const isHeld = () => button?.getAttribute('aria-current') === 'true';
      taken.push(await window.probe.toScreen(() => button?.click(), isHeld));
    }
    return taken;
  }, TIMES);
}

async function filterByStanding(page: Page): Promise<readonly number[]> {
  await page.locator('.tool-filters').click();
  await page.locator('.filters').waitFor();
  const taken = await page.evaluate(async (times) => {
    const found: number[] = [];
    for (let time = 0; time <= times; time++) {
      const choices = document.querySelectorAll<HTMLInputElement>('[data-dimension="standings"] input');
      const choice = choices[Math.floor(time / 2) % choices.length];
      const will = !choice?.checked;
      const tally = () => document.querySelector('.filter-tally')?.textContent;
      const before = tally();
      found.push(
        await window.probe.toScreen(
          () => choice?.click(),
          () => choice?.checked === will && tally() !== before,
        ),
      );
    }
    return found.slice(1);
  }, TIMES);
  await page.keyboard.press('Escape');
  return taken;
}

async function typeInSearch(page: Page): Promise<{ readonly search: number; readonly firstSearch: number }> {
  await page.locator('.tool-search').click();
  await page.locator('.search-input').waitFor();
  const taken = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('.search-input');
    const found: number[] = [];
    const words = 'المنطقة الطريق';
    for (let length = 1; length <= words.length; length++) {
      const typed = words.slice(0, length);
      const type = () => {
        if (!input) return;
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      found.push(await window.probe.toScreen(type, () => input?.value === typed));
    }
    return found;
  });
  await page.locator('.tool-search').click();
  const [firstSearch = NaN, ...rest] = taken;
  return { firstSearch, search: middle(rest) };
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
      found.push(await window.probe.toScreen(slide, () => period() !== before));
    }
    return found.slice(1);
  }, TIMES);
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

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
