import type { Page } from '@playwright/test';

import { embed as arEmbed } from '../../src/core/i18n/ar/embed.ts';
import { embed as enEmbed } from '../../src/core/i18n/en/embed.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { published, publishedId } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { roomMissing } from './room-missing.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';
import { inEnglish } from '../published-pages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

const FRAME_WORDS = { ar: arEmbed, en: enEmbed };

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
test.use({ hasHost: true });

/** A host page with rules for all elements and a root font size of its own. */
const HOST_RULES =
  'html{font-size:62.5%}body{margin:0;font:18px serif}main{max-width:640px;margin:auto}h2{text-transform:uppercase}button{background:pink;display:block;width:90%}*{letter-spacing:3px}';

type Site = { readonly language: Language; readonly baseURL: string | undefined };
const story = ({ language, baseURL }: Site, attributes = '', after = '') => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"><style>${HOST_RULES}</style></head>
<body><main><h1>A story</h1><mawdi-map src="${baseURL ?? ''}articles/${publishedId}/" ${attributes}><p id="instead">A map of the places.</p></mawdi-map>
<p>After it.</p></main><script type="module" src="${baseURL ?? ''}mawdi-map.js"></script>${after}</body></html>`;

/** The page without the element: markup, focus, title, address, scroll position, fonts and style sheets. */
const aroundIt = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('mawdi-map')) element.remove();
    const { activeElement, title, fonts, styleSheets } = document;
    return [copy.outerHTML, activeElement?.tagName, title, location.href, scrollY, fonts.size, styleSheets.length];
  });

test('the element draws its map inside a story and changes nothing else in the page', async ({
  page,
  language,
  baseURL,
}) => {
  await injectAxe(page);
  await page.goto(site.page(story({ language, baseURL })));
  const before = await aroundIt(page);
  const map = page.locator('mawdi-map');
  await expect(map.locator('.static-symbol:visible').first()).toBeVisible();
  await expect(page.locator('#instead')).toBeHidden();
  await expect(map.locator('h2')).toHaveText(inLanguage(published.article.title, language));
  await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'still');
  expect(await aroundIt(page)).toEqual(before);
  expect(await map.locator('.embedded-title').evaluate((title) => getComputedStyle(title).letterSpacing)).toBe(
    'normal',
  );
  expect(await map.locator('.embedded-title').evaluate((title) => getComputedStyle(title).fontSize)).toBe('16px');
  expect(await axeFindings(page), 'static map').toEqual([]);

  await map.locator('.static-symbol[data-place="mosul"]:visible').click();
  await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(map).toHaveAttribute('place', 'mosul');
  await expect(map.locator('[data-symbol="mosul"] button')).toHaveAttribute('aria-pressed', 'true');
  await map.locator('.embedded-steps button').last().click();
  await map.getByRole('button', { name: FRAME_WORDS[language].openList, exact: true }).click();
  await expect(map.locator('.embedded-panels .row')).toHaveCount(published.article.passages.length);
  expect(await axeFindings(page), 'live map with the list open').toEqual([]);
  const [html] = await aroundIt(page);
  expect(html).toBe(before[0]);
});

test(
  'attributes, properties and events of the element stay consistent',
  { tag: '@once' },
  async ({ page, baseURL, language }) => {
    // Pages set attributes as early as they can: while the article is loading, and as soon as the map is drawn.
    await page.route(/\/article\.json$/, async (route) => {
      await page.locator('mawdi-map').evaluate((element) => {
        element.setAttribute('theme', 'dark');
        element.setAttribute('passage', 'nowhere');
      });
      await route.continue();
    });
    await page.addInitScript(() =>
      document.addEventListener('mawdi-ready', ({ target }) =>
        Object.assign(target as HTMLElement, { place: 'kirkuk' }),
      ),
    );
    await page.goto(site.page(story({ language, baseURL }, 'controls="title steps"')));
    const map = page.locator('mawdi-map');
    await expect(map.locator('[data-place="kirkuk"][data-selected]').first()).toBeAttached();
    await expect(map.locator('.root')).toHaveAttribute('data-theme', 'dark');
    await expect(map.locator('.embedded-tool')).toHaveCount(0);
    // Custom properties and parts of the page apply inside; no other rules do.
    await page.addStyleTag({
      content:
        'mawdi-map{--mawdi-accent:rgb(1,2,3);--mawdi-ground:transparent}mawdi-map::part(title){color:rgb(4,5,6)}.embedded{display:none}',
    });
    await expect(map.locator('.embedded')).toHaveCSS('border-top-color', 'rgb(1, 2, 3)');
    for (const part of ['.root', '.body'])
      await expect(map.locator(part)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(map.locator('.embedded-title')).toHaveCSS('color', 'rgb(4, 5, 6)');
    await expect(map.locator('.embedded')).toBeVisible();
    // As if the reader had moved to another passage of the place before the page selects again.
    await expect(map).toHaveAttribute('passage', 'p20-kirkuk');
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('mawdi-select', (event) => heard.push((event as CustomEvent).detail));
      const element = document.querySelector('mawdi-map') as HTMLElement & { place: string; theme: string };
      element.place = 'mosul';
      element.theme = 'light';
    });
    await expect(map).toHaveAttribute('place', 'mosul');
    await expect(map.locator('.root')).toHaveAttribute('data-theme', 'light');
    await expect(map.locator('.embedded-whole')).toHaveAttribute('href', /place=mosul/);
    await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    expect(
      await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard),
      'events after a selection by the page',
    ).toEqual([]);
    await map.locator('.embedded-steps button').last().click();
    const shown = await map.evaluate((element) => {
      const { place, passage } = element as HTMLElement & { place: string; passage: string };
      return { place, passage };
    });
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.at(-1))).toEqual(shown);
    expect(shown.passage).not.toBe('');
    // After a selection by the reader the page can select again; ids unknown to the article are removed.
    const place = (id: string) => map.evaluate((element, chosen) => element.setAttribute('place', chosen), id);
    await place('kirkuk');
    await expect(map.locator('.embedded-whole')).toHaveAttribute('href', /place=kirkuk/);
    await expect(map).toHaveAttribute('place', 'kirkuk');
    await place('nowhere');
    await expect(map).not.toHaveAttribute('place');
    await expect(map.locator('.embedded-whole')).not.toHaveAttribute('href', /place=/);
    await place('mosul');
    await map.evaluate((element) => element.setAttribute('language', 'en'));
    await expect(map.locator('h2')).toHaveText(inEnglish(published.article.title));
    await expect(map.locator('.root')).toHaveAttribute('dir', 'ltr');
    await expect(map.locator('.embedded-whole')).toHaveAttribute('href', /\/en\/#/);
  },
);

test(
  'the label of a selected place has print-color-adjust: exact in print, in the element and in the embed',
  { tag: '@once' },
  async ({ page, baseURL, language }) => {
    await page.goto(site.page(story({ language, baseURL }, 'place="kirkuk" start="live"')));
    const map = page.locator('mawdi-map');
    await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await page.emulateMedia({ media: 'print' });
    const label = map.locator('[data-symbol="kirkuk"] .symbol-label');
    await expect(label).toHaveCSS('print-color-adjust', 'exact');
    await page.goto(`${baseURL ?? ''}embed/?start=live#place=kirkuk`);
    await expect(page.locator('[data-symbol="kirkuk"] .symbol-label')).toHaveCSS('print-color-adjust', 'exact');
    await expect(page.locator('.embedded-foot'), 'the embed is printed at full height').toBeVisible();
    expect(await page.evaluate(roomMissing)).toBeLessThanOrEqual(1);
  },
);

test.describe('when a file is missing or cannot be loaded', () => {
  test.use({ mayLogErrors: true });

  test(
    'if the article is missing, the fallback content of the element stays visible, with one message',
    { tag: '@once' },
    async ({ page, baseURL, language }) => {
      const gone = story({ language, baseURL }).replace(`articles/${publishedId}/`, 'articles/gone/');
      await page.addInitScript(() => {
        document.addEventListener('mawdi-error', (event) =>
          Object.assign(window, { failure: (event as CustomEvent).detail }),
        );
      });
      await page.goto(site.page(gone));
      await expect(page.locator('mawdi-map [role="status"]')).toBeVisible();
      await expect(page.locator('#instead')).toBeVisible();
      const failure = await page.evaluate(() => (window as unknown as { failure: unknown }).failure);
      expect(failure).toMatchObject({
        reason: 'network',
        message: expect.stringContaining('expected the file') as unknown,
      });
    },
  );

  test(
    'if the map library fails to load, the static map and the passage stay visible',
    { tag: '@once' },
    async ({ page, baseURL, language }) => {
      await page.route(/element-map.*\.js/, (route) => route.abort('connectionreset'));
      await page.goto(site.page(story({ language, baseURL })));
      const map = page.locator('mawdi-map');
      await map.locator('.static-symbol[data-place="kirkuk"]:visible').click();
      await expect(map.locator('.map-notice')).toHaveRole('alert');
      await expect(map.locator('.static-symbol:visible').first()).toBeVisible();
      await expect(map.locator('.embedded-passage .quote')).toBeVisible();
    },
  );
});

test(
  'adding and removing 45 elements leaves fewer than 500 nodes, 20 listeners and 2 MB behind',
  { tag: '@once' },
  async ({ page, baseURL, language }) => {
    await page.goto(site.page(story({ language, baseURL })));
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    const mount = (times: number) =>
      page.evaluate(async (count) => {
        const slot = document.querySelector('main')!;
        const src = document.querySelector('mawdi-map')?.getAttribute('src') ?? '';
        for (let made = 0; made < count; made += 1) {
          const element = document.createElement('mawdi-map');
          element.setAttribute('src', src);
          const ready = new Promise((resolve) => element.addEventListener('mawdi-ready', resolve, { once: true }));
          slot.prepend(element);
          await ready;
          element.remove();
          await new Promise(requestAnimationFrame);
        }
      }, times);
    const left = async () => {
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), megabytes: of('JSHeapUsedSize') / 1e6 };
    };
    await expect(page.locator('mawdi-map .embedded')).toBeVisible();
    await mount(5);
    const before = await left();
    await mount(45);
    const after = await left();
    // One element has more than a thousand nodes.
    expect(after.nodes - before.nodes, JSON.stringify({ before, after })).toBeLessThan(500);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.megabytes - before.megabytes).toBeLessThan(2);
  },
);
