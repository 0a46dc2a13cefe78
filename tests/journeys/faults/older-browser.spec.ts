import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { visibleContent, walk, type Step } from './broken-part.ts';
import { unsupportedFeatures } from './unsupported-features.ts';
import { expect, test } from '../reading-session.ts';

// Removes what the oldest supported browsers (src/node/bundle/bundle-classic.ts) lack, and counts the visible words.
test.use({ mayLogErrors: true });

const DIST = resolve(import.meta.dirname, '../../../.cache/browser-dist');

/** Features newer than the oldest supported browsers, those of December 2021. */
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

/** Features that all supported browsers have, but that a setting, an extension or a host page may remove or break. */
const BREAKABLE = [
  ...['fetch', 'matchMedia', 'IntersectionObserver', 'ResizeObserver', 'Intl.PluralRules', 'Intl', 'CSS'],
  ...['localStorage', 'sessionStorage', 'navigator.clipboard', 'navigator.serviceWorker', 'AbortController'],
  ...['History.prototype.pushState', 'History.prototype.replaceState', 'Element.prototype.animate', 'customElements'],
  ...['queueMicrotask', 'HTMLElement.prototype.dataset', 'Document.prototype.createElementNS'],
];

/** Changes to shared objects and to the page that libraries and extensions are known to make. */
const INTERFERENCE: Readonly<Record<string, () => void>> = {
  'a property on Object.prototype': () => Object.assign(Object.prototype, { extend: () => undefined }),
  'a property on Array.prototype': () => Object.assign(Array.prototype, { last: () => undefined }),
  'the toJSON of Prototype.js': () => Object.assign(Array.prototype, { toJSON: () => '[]' }),
  'JSON.parse returns null': () => Object.assign(JSON, { parse: () => null }),
  'Response.json returns another object': () => Object.assign(Response.prototype, { json: () => Promise.resolve({}) }),
  'getComputedStyle returns null': () => Object.assign(window, { getComputedStyle: () => null }),
  'matchMedia returns null': () => Object.assign(window, { matchMedia: () => null }),
  'requestIdleCallback never calls back': () => Object.assign(window, { requestIdleCallback: () => 1 }),
  'Element.append does nothing': () => Object.assign(Element.prototype, { append: () => undefined }),
  'Element.closest returns nothing': () => Object.assign(Element.prototype, { closest: () => null }),
  'an inserted element at the start of our elements': () =>
    addEventListener('DOMContentLoaded', () => {
      for (const own of document.querySelectorAll('.panel, .embedded, .stage'))
        own.insertBefore(document.createElement('div'), own.firstChild);
    }),
  'full storage': () =>
    Object.assign(Storage.prototype, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  'error events are stopped': () => addEventListener('error', (event) => event.stopImmediatePropagation(), true),
  'history.state throws': () =>
    void Object.defineProperty(History.prototype, 'state', {
      get: () => {
        throw new DOMException('hidden', 'SecurityError');
      },
    }),
};

/** Before any script of the page: removes the named features, or makes reading them throw. */
async function removeFeatures(page: Page, names: readonly string[], how: 'gone' | 'throws'): Promise<void> {
  await page.addInitScript(
    ([all, throws]) => {
      for (const name of all) {
        const path = name.split('.');
        const last = path.pop() ?? '';
        const holder = path.reduce<Record<string, unknown> | undefined>(
          (object, each) => object?.[each] as Record<string, unknown> | undefined,
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
    works: '[data-hydrated] .embedded',
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

test('without features newer than December 2021 every page works, except for the live map', async ({
  context,
  baseURL,
  language,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const { address, steps, works } of PAGES) {
    const page = await context.newPage();
    await removeFeatures(page, NEWER, 'gone');
    await page.goto(`${baseURL}${language === 'en' ? 'en/' : ''}${address}`);
    await walk(page, steps);
    if ((await page.locator(works).count()) === 0) faults.push(`${address}: found no ${works}`);
    await page.close();
  }
  expect(faults).toEqual([]);
});

test('if any one feature is missing or throws, all text and the static map stay', async ({
  context,
  baseURL,
  language,
}) => {
  test.setTimeout(600_000);
  await context.route(/start-map-|embed-map-|basemap\.topojson/, (route) => route.abort());
  const faults: string[] = [];
  // The scripts are the same in both languages: each language tests one half of the pages.
  for (const [at, { address, steps, works }] of PAGES.entries()) {
    if (at % 2 !== (language === 'ar' ? 0 : 1)) continue;
    const whole = `${baseURL}${language === 'en' ? 'en/' : ''}${address}`;
    const bare = await context.newPage();
    await bare.route('**/*.js', (route) => route.abort());
    await bare.goto(whole);
    const least = await visibleContent(bare);
    await bare.close();
    const cases = [
      ...BREAKABLE.flatMap((name) => [{ name, how: 'gone' } as const, { name, how: 'throws' } as const]),
      ...(at < 2 ? NEWER.map((name) => ({ name, how: 'gone' }) as const) : []),
    ];
    const next = async (): Promise<void> => {
      const one = cases.pop();
      if (!one) return;
      const page = await context.newPage();
      await removeFeatures(page, [one.name], one.how);
      await page.goto(whole);
      await walk(page, steps).catch(() => undefined);
      const now = await visibleContent(page);
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

test('if another script changes shared objects or the page, all text and the static map stay', async ({
  context,
  baseURL,
  language,
}) => {
  test.setTimeout(300_000);
  await context.route(/start-map-|embed-map-|basemap\.topojson/, (route) => route.abort());
  // Each language tests one of the two pages that hydrate in parts.
  const { address, steps } = PAGES[language === 'ar' ? 0 : 1] ?? { address: '', steps: [] };
  const whole = `${baseURL}${language === 'en' ? 'en/' : ''}${address}`;
  const bare = await context.newPage();
  await bare.route('**/*.js', (route) => route.abort());
  await bare.goto(whole);
  const least = await visibleContent(bare);
  await bare.close();
  const faults: string[] = [];
  const cases = Object.entries(INTERFERENCE);
  const next = async (): Promise<void> => {
    const [what, interfere] = cases.pop() ?? [];
    if (what === undefined || !interfere) return;
    const page = await context.newPage();
    await page.addInitScript(interfere);
    await page.goto(whole);
    await walk(page, steps).catch(() => undefined);
    const now = await visibleContent(page);
    if (now.words < least.words) faults.push(`${now.words} of ${least.words} words: ${what}`);
    if (now.maps === 0) faults.push(`no map: ${what}`);
    if (blamed.test(now.text)) faults.push(`blames the connection: ${what}`);
    await page.close();
    await next();
  };
  await Promise.all([next(), next(), next()]);
  expect(faults).toEqual([]);
});

/** Scripts of the live map, whose library and worker require newer browsers than the pages do. */
const OF_THE_LIVE_MAP = /(start|embed|element)-map-|worker-/;

test('no script of the pages has syntax or calls that the oldest supported browsers lack', { tag: '@once' }, () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => /\.m?js$/.test(path));
  expect(scripts.length).toBeGreaterThan(30);
  const found = scripts.flatMap((path) => {
    const { syntax, calls } = unsupportedFeatures(readFileSync(join(DIST, path), 'utf8'));
    const isGuarded = (call: string) => GUARDED.some((name) => call.startsWith(`${name}:`));
    if (/worker-/.test(path)) return [];
    const newer = [...syntax, ...(OF_THE_LIVE_MAP.test(path) ? [] : calls.filter((call) => !isGuarded(call)))];
    return newer.map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});

/** Called only after a check that it exists: see src/browser and the style sheet of the element. */
const GUARDED = ['requestIdleCallback', 'showModal', 'CSSStyleSheet', 'replaceSync', 'adoptedStyleSheets'];

test('no style sheet of the pages has rules that the oldest supported browsers ignore', { tag: '@once' }, () => {
  const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(3);
  const found = sheets.flatMap((path) => {
    const css = readFileSync(join(DIST, path), 'utf8');
    const newer = [
      ...css.matchAll(/@layer|@scope|@starting-style|light-dark\(|color-mix\(|oklch\(|@media[^{]*[<>]=?|[{;}]\s*&/g),
    ];
    // A height in dvh or svh needs a fallback in vh before it.
    const heights = [...css.matchAll(/[;{]([\w-]+):[^;{}]*\d[ds]vh/g)].filter(({ 1: name = '', index }) => {
      const rule = css.slice(css.lastIndexOf('{', index), index + 1);
      return !name.startsWith('--') && !new RegExp(`[;{]${name}:[^;{}]*\\dvh[;]`).test(rule);
    });
    return [...newer, ...heights].map(([each]) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});
