import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { seen, walk, type Step } from './broken-part.ts';
import { newerThanFloor } from './newer-than-floor.ts';
import { expect, test } from '../reading-session.ts';

// The floor of src/node/bundle/bundle-classic.ts: what its browsers lack is taken away, and what a reader has all the same is counted.
test.use({ mayComplain: true });

const DIST = resolve(import.meta.dirname, '../../../.cache/browser-dist');

/** What came after December 2021, as some browser of the floor has it. */
const NEWER = [
  ...['Array.prototype.at', 'String.prototype.at', 'Array.prototype.findLast', 'Array.prototype.findLastIndex'],
  ...['Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.toSpliced', 'Array.prototype.with'],
  ...['Array.fromAsync', 'Object.hasOwn', 'Object.groupBy', 'Promise.withResolvers', 'structuredClone'],
  ...['Set.prototype.union', 'Iterator', 'Intl.Segmenter', 'Intl.DurationFormat', 'URL.canParse'],
  ...['AbortSignal.timeout', 'AbortSignal.any', 'crypto.randomUUID', 'BroadcastChannel', 'scheduler'],
  ...['HTMLDialogElement.prototype.showModal', 'HTMLDialogElement.prototype.close', 'requestIdleCallback'],
  ...['CSSStyleSheet.prototype.replaceSync', 'Document.prototype.adoptedStyleSheets', 'navigation'],
  ...['ShadowRoot.prototype.adoptedStyleSheets', 'HTMLElement.prototype.popover', 'HTMLElement.prototype.inert'],
  ...['OffscreenCanvas', 'CompressionStream', 'Element.prototype.checkVisibility', 'reportError'],
];

/** What every browser of the floor has, and some setting, extension or page around may take away or break. */
const BREAKABLE = [
  ...['fetch', 'matchMedia', 'IntersectionObserver', 'ResizeObserver', 'Intl.PluralRules', 'Intl', 'CSS'],
  ...['localStorage', 'sessionStorage', 'navigator.clipboard', 'navigator.serviceWorker', 'AbortController'],
  ...['History.prototype.pushState', 'History.prototype.replaceState', 'Element.prototype.animate', 'customElements'],
  ...['queueMicrotask', 'HTMLElement.prototype.dataset', 'Document.prototype.createElementNS'],
];

/** What libraries and extensions beside a page have been seen to do to what all programs of it share. */
const MEDDLING: Readonly<Record<string, () => void>> = {
  'a name on every object': () => Object.assign(Object.prototype, { extend: () => undefined }),
  'a name on every list': () => Object.assign(Array.prototype, { last: () => undefined }),
  'JSON as Prototype.js made it': () => Object.assign(Array.prototype, { toJSON: () => '[]' }),
  'JSON that reads nothing': () => Object.assign(JSON, { parse: () => null }),
  'data that comes as something else': () => Object.assign(Response.prototype, { json: () => Promise.resolve({}) }),
  'no styles to be asked': () => Object.assign(window, { getComputedStyle: () => null }),
  'no media to be asked': () => Object.assign(window, { matchMedia: () => null }),
  'frames of the screen that never come': () => Object.assign(window, { requestIdleCallback: () => 1 }),
  'an append of its own': () => Object.assign(Element.prototype, { append: () => undefined }),
  'elements that are never inside one': () => Object.assign(Element.prototype, { closest: () => null }),
  'a box of its own before each of ours': () =>
    addEventListener('DOMContentLoaded', () => {
      for (const own of document.querySelectorAll('.panel, .frame, .stage'))
        own.insertBefore(document.createElement('div'), own.firstChild);
    }),
  'full storage': () =>
    Object.assign(Storage.prototype, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  'errors that nobody hears of': () => addEventListener('error', (event) => event.stopImmediatePropagation(), true),
  'a history nobody may look at': () =>
    void Object.defineProperty(History.prototype, 'state', {
      get: () => {
        throw new DOMException('hidden', 'SecurityError');
      },
    }),
};

/** Before any script of the page: the names are gone, or throw whenever they are asked for. */
async function takeAway(page: Page, names: readonly string[], how: 'gone' | 'throws'): Promise<void> {
  await page.addInitScript(
    ([all, throws]) => {
      for (const name of all) {
        const path = name.split('.');
        const last = path.pop() ?? '';
        const holder = path.reduce<Record<string, unknown> | undefined>(
          (held, each) => held?.[each] as Record<string, unknown> | undefined,
          globalThis as unknown as Record<string, unknown>,
        );
        if (!holder) continue;
        const refuse = () => {
          throw new DOMException('broken on purpose', 'SecurityError');
        };
        Reflect.deleteProperty(holder, last);
        Object.defineProperty(holder, last, {
          configurable: true,
          ...(throws ? { get: refuse } : { value: undefined }),
        });
        if (!throws) Reflect.deleteProperty(holder, last);
      }
    },
    [names, how === 'throws'] as const,
  );
}

type Tried = { readonly address: string; readonly steps: readonly Step[]; readonly works: string };
const PAGES: readonly Tried[] = [
  { address: '', steps: [{ press: '.row-button', until: '.card' }], works: '.card .quote' },
  {
    address: 'embed/',
    steps: [{ press: '.static-symbol[data-place="mosul"]', until: '.static-symbol[data-selected]' }],
    works: '[data-hydrated] .frame',
  },
  {
    address: 'present/',
    steps: [
      { until: '.talk-screen' },
      { key: 'PageDown', until: '.talk-screen' },
      { key: 'o', until: '.talk-overview[open]' },
    ],
    works: '.talk-overview[open]',
  },
  { address: 'present/speaker/', steps: [{ until: '.speaker' }], works: '.speaker-notes .notes' },
  { address: 'teach/who-says-so/', steps: [{ until: '#activity[data-hydrated]' }], works: '#activity[data-hydrated]' },
  { address: 'teach/how-sure/', steps: [{ until: '#activity[data-hydrated]' }], works: '#activity[data-hydrated]' },
];

const blamed = /انقطع الاتصال|The connection broke/;

test('a browser of the floor, without all that came later, does everything but the live map', async ({
  context,
  baseURL,
  language,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const { address, steps, works } of PAGES) {
    const page = await context.newPage();
    await takeAway(page, NEWER, 'gone');
    await page.goto(`${baseURL}${language === 'en' ? 'en/' : ''}${address}`);
    await walk(page, steps);
    if ((await page.locator(works).count()) === 0) faults.push(`${address}: found no ${works}`);
    await page.close();
  }
  expect(faults).toEqual([]);
});

test('whatever a browser lacks or refuses, every word and the drawn map stay', async ({
  context,
  baseURL,
  language,
}) => {
  test.setTimeout(600_000);
  await context.route(/start-map-|frame-map-|basemap\.topojson/, (route) => route.abort());
  const faults: string[] = [];
  // The program is the same in both languages: each tries one half of the pages.
  for (const [at, { address, steps, works }] of PAGES.entries()) {
    if (at % 2 !== (language === 'ar' ? 0 : 1)) continue;
    const whole = `${baseURL}${language === 'en' ? 'en/' : ''}${address}`;
    const bare = await context.newPage();
    await bare.route('**/*.js', (route) => route.abort());
    await bare.goto(whole);
    const least = await seen(bare);
    await bare.close();
    const cases = [
      ...BREAKABLE.flatMap((name) => [{ name, how: 'gone' } as const, { name, how: 'throws' } as const]),
      ...(at < 2 ? NEWER.map((name) => ({ name, how: 'gone' }) as const) : []),
    ];
    const next = async (): Promise<void> => {
      const one = cases.pop();
      if (!one) return;
      const page = await context.newPage();
      await takeAway(page, [one.name], one.how);
      await page.goto(whole);
      await walk(page, steps).catch(() => undefined);
      const now = await seen(page);
      const shows = address !== '' && address !== 'embed/' && (await page.locator(works).first().isVisible());
      const what = `${address} ${one.name} ${one.how}`;
      if (now.words < least.words && !shows) faults.push(`${now.words} of ${least.words} words: ${what}`);
      if (now.maps === 0 && least.maps > 0) faults.push(`no map: ${what}`);
      if (blamed.test(now.text)) faults.push(`blames the connection: ${what}`);
      await page.close();
      await next();
    };
    await Promise.all([next(), next(), next()]);
  }
  expect(faults).toEqual([]);
});

test('whatever a program beside the page has changed, every word and the drawn map stay', async ({
  context,
  baseURL,
  language,
}) => {
  test.setTimeout(300_000);
  await context.route(/start-map-|frame-map-|basemap\.topojson/, (route) => route.abort());
  // Each language tries one of the two pages that wake piece by piece.
  const { address, steps } = PAGES[language === 'ar' ? 0 : 1] ?? { address: '', steps: [] };
  const whole = `${baseURL}${language === 'en' ? 'en/' : ''}${address}`;
  const bare = await context.newPage();
  await bare.route('**/*.js', (route) => route.abort());
  await bare.goto(whole);
  const least = await seen(bare);
  await bare.close();
  const faults: string[] = [];
  const cases = Object.entries(MEDDLING);
  const next = async (): Promise<void> => {
    const [what, meddle] = cases.pop() ?? [];
    if (what === undefined || !meddle) return;
    const page = await context.newPage();
    await page.addInitScript(meddle);
    await page.goto(whole);
    await walk(page, steps).catch(() => undefined);
    const now = await seen(page);
    if (now.words < least.words) faults.push(`${now.words} of ${least.words} words: ${what}`);
    if (now.maps === 0) faults.push(`no map: ${what}`);
    if (blamed.test(now.text)) faults.push(`blames the connection: ${what}`);
    await page.close();
    await next();
  };
  await Promise.all([next(), next(), next()]);
  expect(faults).toEqual([]);
});

/** The live map asks for more than the pages: its library and its worker. */
const OF_THE_LIVE_MAP = /(start|frame|element)-map-|worker-/;

test('no script of the pages has what a browser of the floor cannot read or call', { tag: '@once' }, () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => /\.m?js$/.test(path));
  expect(scripts.length).toBeGreaterThan(30);
  const found = scripts.flatMap((path) => {
    const { syntax, calls } = newerThanFloor(readFileSync(join(DIST, path), 'utf8'));
    const isGuarded = (call: string) => GUARDED.some((name) => call.startsWith(`${name}:`));
    if (/worker-/.test(path)) return [];
    const newer = [...syntax, ...(OF_THE_LIVE_MAP.test(path) ? [] : calls.filter((call) => !isGuarded(call)))];
    return newer.map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});

/** Called only where it is there: see src/browser, and the element’s sheet. */
const GUARDED = ['requestIdleCallback', 'showModal', 'CSSStyleSheet', 'replaceSync', 'adoptedStyleSheets'];

test('no sheet of the pages has what a browser of the floor reads as nothing', { tag: '@once' }, () => {
  const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(3);
  const found = sheets.flatMap((path) => {
    const css = readFileSync(join(DIST, path), 'utf8');
    const newer = [
      ...css.matchAll(/@layer|@scope|@starting-style|light-dark\(|color-mix\(|oklch\(|@media[^{]*[<>]=?|[{;}]\s*&/g),
    ];
    // A height that follows the bars of a phone stands after one that every browser knows.
    const heights = [...css.matchAll(/[;{]([\w-]+):[^;{}]*\d[ds]vh/g)].filter(({ 1: name = '', index }) => {
      const rule = css.slice(css.lastIndexOf('{', index), index + 1);
      return !name.startsWith('--') && !new RegExp(`[;{]${name}:[^;{}]*\\dvh[;]`).test(rule);
    });
    return [...newer, ...heights].map(([each]) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});
