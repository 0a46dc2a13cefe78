import type { FrameLocator, Page } from '@playwright/test';

import { embed as arEmbed } from '../../src/core/i18n/ar/embed.ts';
import { embed as enEmbed } from '../../src/core/i18n/en/embed.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { whenIdle } from './page-idle.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { roomMissing } from './room-missing.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

const EMBED_MESSAGES = { ar: arEmbed, en: enEmbed };
const total = published.article.passages.length;

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
// These journeys need a second host name; the embed itself requests nothing from other hosts.
test.use({ mayLogErrors: true, hasHost: true });

const addressOf = (baseURL: string | undefined, language: Language) =>
  `${baseURL ?? ''}${language === 'ar' ? 'embed/' : 'en/embed/'}`;

const story = (language: Language, frame: string, extra = '') => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"></head>
<body style="margin:0"><main style="max-width:640px;margin:auto"><h1>A story</h1>${frame}<p>After it.</p></main>${extra}</body></html>`;

const iframeOf = (src: string, attributes = '') =>
  `<iframe title="map" src="${src}" ${attributes} style="width:0;min-width:100%;border:0;height:520px"></iframe>`;

async function openEmbed(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  return page.frameLocator('iframe').first();
}

/** The passage is readable, the arrows work, and a press loads the live map. */
async function expectWorks(frame: FrameLocator, language: Language): Promise<void> {
  await expect(frame.locator('.embedded-passage .quote')).toBeVisible();
  await frame.locator('.embedded-passage').click();
  const next = frame.locator('.embedded-steps button').last();
  await expect(next).toBeVisible();
  await next.click();
  await expect(frame.locator('.embedded-steps span')).toContainText(String(total));
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(frame.locator('.embedded-whole')).toContainText(EMBED_MESSAGES[language].openWholeShort.slice(-4));
}

const KINDS: readonly { readonly name: string; readonly attributes?: string; readonly policy?: string }[] = [
  { name: 'in a plain iframe' },
  { name: 'without an origin of its own', attributes: 'sandbox="allow-scripts"' },
  {
    name: 'in a page with a strict policy',
    policy: "default-src 'none'; style-src 'unsafe-inline'; frame-src http://localhost:4273",
  },
];

for (const { name, attributes = '', policy } of KINDS)
  test(`an embed works ${name}`, async ({ page, language, baseURL }) => {
    const frame = iframeOf(addressOf(baseURL, language), attributes);
    await expectWorks(await openEmbed(page, site.page(story(language, frame), { policy })), language);
  });

test('a press during which the scripts load selects the pressed place', { tag: '@once' }, async ({ page, baseURL }) => {
  // A visible embed would load its scripts when idle; with saveData it waits for the press.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const scripts: string[] = [];
  page.on('request', (request) => /\/assets\/embed-ar-/.test(request.url()) && scripts.push(request.url()));
  const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  const frame = await openEmbed(page, site.page(story('ar', iframeOf(addressOf(baseURL, 'ar')), host)));
  // The message `hello` of the host script does not load them either.
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await whenIdle(frame);
  expect(scripts).toEqual([]);
  await frame.locator('.static-symbol[data-place="mosul"]:visible').hover();
  // The scripts load while the mouse button is down.
  const script = page.waitForResponse(/\/assets\/embed-ar-/);
  await page.mouse.down();
  await (await script).finished();
  await whenIdle(frame);
  await page.mouse.up();
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(frame.locator('.embedded-whole')).toHaveAttribute('href', /mosul/);
});

test(
  'a click event without pointer events, as screen readers send it, loads the live map once',
  { tag: '@once' },
  async ({ page, language, baseURL }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const frame = await openEmbed(page, site.page(story(language, iframeOf(addressOf(baseURL, language)))));
    await expect(frame.locator('html')).toHaveAttribute('data-hydrated', '');
    await frame.locator('.static-symbol[data-place="kirkuk"]').first().dispatchEvent('click');
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await expect(frame.locator('canvas')).toHaveCount(1);
    expect(errors).toEqual([]);
  },
);

test('an embed works without an origin if the server sends no CORS headers', async ({ page, language, baseURL }) => {
  await page.route(/\/assets\//, async (route) => {
    const response = await route.fetch();
    const headers = Object.fromEntries(
      Object.entries(response.headers()).filter(([name]) => name !== 'access-control-allow-origin'),
    );
    await route.fulfill({ response, headers });
  });
  const frame = iframeOf(addressOf(baseURL, language), 'sandbox="allow-scripts"');
  await expectWorks(await openEmbed(page, site.page(story(language, frame))), language);
});

test('with blocked scripts an embed shows the static map, the first passage and the link to the full map', async ({
  page,
  language,
  baseURL,
}) => {
  const frame = await openEmbed(page, site.page(story(language, iframeOf(addressOf(baseURL, language), 'sandbox=""'))));
  await expect(frame.locator('.static-symbol:visible').first()).toBeVisible();
  await expect(frame.locator('.embedded-passage .quote')).toBeVisible();
  await expect(frame.locator('.embedded-whole')).toBeVisible();
  await expect(frame.locator('button:visible')).toHaveCount(0);
});

test('an embed that was hidden gets its height when it is shown', async ({ page, language, baseURL }) => {
  const frame = `<div id="fold" hidden>${iframeOf(addressOf(baseURL, language))}</div>`;
  const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  await page.goto(site.page(story(language, frame, host)));
  await page.locator('#fold').evaluate((element) => element.removeAttribute('hidden'));
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await expectFits(page);
});

test('an embed with the option of system fonts uses no other fonts', async ({ page, language }) => {
  await page.goto(`${language === 'ar' ? '' : 'en/'}embed/?font=system`);
  await expect(page.locator('html')).toHaveAttribute('data-font', 'system');
  for (const part of ['.embedded-title', '.attribution', '.quote'])
    await expect(page.locator(part).first()).toHaveCSS('font-family', 'system-ui, sans-serif');
});

test('an embed of 280 px clips nothing and does not scroll sideways', async ({ page, language, baseURL }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  const frame = await openEmbed(page, site.page(story(language, iframeOf(addressOf(baseURL, language)))));
  // The host’s script loads after the embed has posted its height.
  await expect(frame.locator('.embedded-steps')).toBeVisible();
  await page.addScriptTag({ url: `${baseURL ?? ''}mawdi-host.js` });
  await expectFits(page);
  const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('an embed keeps its language and direction in a page of another language', async ({ page, language, baseURL }) => {
  const other = language === 'ar' ? 'en' : 'ar';
  const frame = await openEmbed(page, site.page(story(other, iframeOf(addressOf(baseURL, language)))));
  await expect(frame.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  await expect(frame.locator('h1')).toHaveText(inLanguage(published.article.title, language));
});

/** The iframe has the height the embed requests: nothing is clipped, and nothing scrolls inside. */
async function expectFits(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe').first();
  await expect.poll(async () => frame.locator('html').evaluate(roomMissing)).toBeLessThanOrEqual(1);
  await expect(frame.locator('.embedded-foot')).toBeVisible();
}

test('our host script sizes the iframe, connects the story links with the map, and marks them', async ({
  page,
  language,
  baseURL,
}) => {
  await injectAxe(page);
  const words =
    '<p>In <span data-mawdi-place="kirkuk">this city</span> and <a data-mawdi-passage="p25-chinook" href="#x">here</a>.</p>';
  const script = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  // The script is loaded twice, and the iframe is added late, as on real pages.
  const late = addressOf(baseURL, language);
  await page.goto(site.page(story(language, '<div id="slot"></div>', words + script + script)));
  await page.locator('#slot').evaluate((slot, src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, title: 'map', width: '100%', height: '300' });
    slot.append(frame);
  }, late);
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await expectFits(page);
  const frame = page.frameLocator('iframe');
  const city = page.locator('[data-mawdi-place]');
  await city.focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(frame.locator('.embedded-passage .attribution')).not.toBeEmpty();
  await expect(city).toHaveAttribute('aria-current', 'true');
  await frame.locator('.embedded-steps button').last().click();
  await expect(city).not.toHaveAttribute('aria-current', 'true');
  await expectFits(page);
  expect(await axeFindings(page), 'the story and its embed').toEqual([]);
  // A reloaded embed gets hello again, and posts its selection again.
  await frame.locator('html').evaluate((html) => {
    html.dataset['before'] = '';
    location.reload();
  });
  await expect(frame.locator('html:not([data-before])')).toBeAttached();
  await expect(frame.locator('.embedded-steps')).toBeVisible();
  await city.press('Enter');
  await expect(city).toHaveAttribute('aria-current', 'true');
});

test(
  'two embeds on one page have their own heights and follow only their own story links',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
    const of = (id: string, language: Language) => iframeOf(addressOf(baseURL, language), `id="${id}"`);
    const prose = ['first', 'second'].map(
      (id) => `<p><span data-mawdi-map="${id}" data-mawdi-place="kirkuk">${id}</span></p>`,
    );
    // A narrow iframe beside a wide one, so that their heights differ.
    const both = `<div style="width:300px">${of('first', 'ar')}</div>${of('second', 'en')}${prose.join('')}`;
    await page.goto(site.page(story('en', both, host + host)));
    const [first, second] = [page.frameLocator('#first'), page.frameLocator('#second')];
    for (const id of ['first', 'second']) await expect(page.locator(`#${id}`)).toHaveAttribute('data-mawdi', 'heard');
    const heights = () =>
      page.locator('iframe').evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    const missing = async () =>
      Promise.all([first, second].map((frame) => frame.locator('html').evaluate(roomMissing)));
    // Both heights are measured each time: fonts that load late change them.
    await expect.poll(async () => Math.max(...(await missing()))).toBeLessThanOrEqual(1);
    expect(new Set(await heights()).size).toBe(2);

    // Each map follows its own story links, and only those are marked.
    const marked = page.locator('[aria-current="true"]');
    const steps = second.locator('.embedded-steps span');
    await page.locator('[data-mawdi-map="second"]').press('Enter');
    await expect(second.locator('.embedded-whole')).toHaveAttribute('href', /place=kirkuk/);
    await expect(marked).toHaveText(['second']);
    await expect(first.locator('.embedded-whole')).not.toHaveAttribute('href', /place=/);
    const before = await steps.textContent();

    await first.locator('.embedded-passage').click();
    await first.locator('.embedded-steps button').last().click();
    await expect(first.locator('.embedded-steps span')).toContainText('2');
    await expect(steps).toHaveText(before ?? '');
    await expect(marked).toHaveText(['second']);
    for (const frame of [first, second]) {
      await frame.locator('.map-pane').click({ position: { x: 20, y: 20 } });
      await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    }
  },
);

test('the list of an embed opens over the map, and a row selects its passage and closes the list', async ({
  page,
  language,
  baseURL,
}) => {
  await injectAxe(page);
  const frame = await openEmbed(page, site.page(story(language, iframeOf(addressOf(baseURL, language)))));
  await frame.locator('.embedded-passage').click();
  await frame.getByRole('button', { name: EMBED_MESSAGES[language].openList }).click();
  await expect(frame.locator('.embedded-panels .row')).toHaveCount(total);
  await expect(frame.locator('.embedded-panels .timeline')).toBeVisible();
  expect(await axeFindings(page), 'with the list').toEqual([]);
  await frame.locator('[id="passage=p20-kirkuk"] button').click();
  await expect(frame.locator('.embedded-panels')).toHaveCount(0);
  await expect(frame.locator('.embedded-steps span')).not.toHaveText(/^1 /);
  // From a long passage to shorter ones: the arrows do not move.
  const room = () => frame.locator('.embedded-passage').evaluate((part) => part.clientHeight);
  const before = await room();
  for (let step = 0; step < 3; step++) {
    await frame.locator('.embedded-steps button').first().click();
    expect(await room()).toBeGreaterThanOrEqual(before);
  }
});

test(
  'the address of an embed sets its place, theme and controls',
  { tag: '@once' },
  async ({ page, language, baseURL }) => {
    const src = `${addressOf(baseURL, language)}?theme=dark&controls=title&accent=a3243b#place=kirkuk`;
    const frame = await openEmbed(page, site.page(story(language, iframeOf(src))));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('[data-place="kirkuk"][data-selected]').first()).toBeAttached();
    await expect(frame.locator('.embedded-steps, .embedded-tool')).toHaveCount(0);
    await expect(frame.locator('.embedded-whole')).toHaveAttribute('href', /place=kirkuk/);
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'still');
    const bare = iframeOf(`${addressOf(baseURL, language)}?controls=steps`);
    const stepped = await openEmbed(page, site.page(story(language, bare)));
    await expect(stepped.locator('.embedded-steps')).toBeVisible();
    await expect(stepped.locator('.embedded-head'), 'an empty header').toHaveCount(0);
  },
);

test('an embed ignores messages that are not valid', { tag: '@once' }, async ({ page, language, baseURL }) => {
  const frame = await openEmbed(page, site.page(story(language, iframeOf(addressOf(baseURL, language)))));
  await expect(frame.locator('.embedded-passage .quote')).toBeVisible();
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const from = { source: 'mawdi-host', v: 1 };
    const messages: unknown[] = [
      null,
      0,
      'javascript:alert(1)',
      [],
      { ...from, type: 'goto', place: '<script>1</script>' },
      { ...from, type: 'goto', place: '__proto__' },
      { ...from, type: 'navigate', to: 'https://example.org' },
      { ...from, type: 'filter', view: '#'.repeat(1999) },
      { ...from, type: 'theme', theme: { toString: 1 } },
    ];
    for (const message of messages) target?.postMessage(message, '*');
  });
  await frame.locator('.embedded-passage').click();
  await expect(frame.locator('.embedded-steps span')).toBeVisible();
  await expect(frame.locator('html')).not.toHaveAttribute('data-theme', /object/);
  expect(page.frames()[1]?.url()).toBe(addressOf(baseURL, language));
});

test('axe finds no violations in an embed opened as a page', async ({ page, language, baseURL }) => {
  await injectAxe(page);
  await page.goto(addressOf(baseURL, language));
  await expect(page.getByRole('main').locator('.embedded-passage .quote')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.embedded-passage').click();
  await expect(page.locator('.embedded-steps')).toBeVisible();
  expect(await axeFindings(page), 'hydrated, in the dark theme').toEqual([]);
});
