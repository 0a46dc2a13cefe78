import type { FrameLocator, Page } from '@playwright/test';

import { embed as arEmbed } from '../../src/core/i18n/ar/embed.ts';
import { embed as enEmbed } from '../../src/core/i18n/en/embed.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { whenDrawn } from './frames-drawn.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { roomMissing } from './room-missing.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

const FRAME_WORDS = { ar: arEmbed, en: enEmbed };
const total = published.article.passages.length;

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
// These journeys need a second host name; the embed itself requests nothing from other hosts.
test.use({ mayComplain: true, hasHost: true });

const addressOf = (baseURL: string | undefined, language: Language) =>
  `${baseURL ?? ''}${language === 'ar' ? 'embed/' : 'en/embed/'}`;

const story = (language: Language, frame: string, extra = '') => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"></head>
<body style="margin:0"><main style="max-width:640px;margin:auto"><h1>A story</h1>${frame}<p>After it.</p></main>${extra}</body></html>`;

const plainFrame = (src: string, attributes = '') =>
  `<iframe title="map" src="${src}" ${attributes} style="width:0;min-width:100%;border:0;height:520px"></iframe>`;

async function frameIn(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  return page.frameLocator('iframe').first();
}

/** The passage is readable, the arrows work, and a press loads the live map. */
async function expectWorks(frame: FrameLocator, language: Language): Promise<void> {
  await expect(frame.locator('.frame-passage .quote')).toBeVisible();
  await frame.locator('.frame-passage').click();
  const next = frame.locator('.frame-steps button').last();
  await expect(next).toBeVisible();
  await next.click();
  await expect(frame.locator('.frame-steps span')).toContainText(String(total));
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(frame.locator('.frame-whole')).toContainText(FRAME_WORDS[language].openWholeShort.slice(-4));
}

const KINDS: readonly { readonly name: string; readonly attributes?: string; readonly policy?: string }[] = [
  { name: 'plain' },
  { name: 'without an origin of its own', attributes: 'sandbox="allow-scripts"' },
  {
    name: 'in a page with a strict policy',
    policy: "default-src 'none'; style-src 'unsafe-inline'; frame-src http://localhost:4273",
  },
];

for (const { name, attributes = '', policy } of KINDS)
  test(`an embed works ${name}`, async ({ page, language, baseURL }) => {
    const frame = plainFrame(addressOf(baseURL, language), attributes);
    await expectWorks(await frameIn(page, site.page(story(language, frame), { policy })), language);
  });

test('a slow press that loads the program selects what was pressed', { tag: '@once' }, async ({ page, baseURL }) => {
  // A visible embed would load its program when idle; here it waits for the press.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const programs: string[] = [];
  page.on('request', (request) => /\/assets\/frame-ar-/.test(request.url()) && programs.push(request.url()));
  const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  const frame = await frameIn(page, site.page(story('ar', plainFrame(addressOf(baseURL, 'ar')), host)));
  // Our host script posts hello, which does not load the program either.
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await whenDrawn(frame);
  expect(programs).toEqual([]);
  await frame.locator('.static-symbol[data-place="mosul"]:visible').hover();
  // The program loads while the button is down.
  const program = page.waitForResponse(/\/assets\/frame-ar-/);
  await page.mouse.down();
  await (await program).finished();
  await whenDrawn(frame);
  await page.mouse.up();
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(frame.locator('.frame-whole')).toHaveAttribute('href', /mosul/);
});

test(
  'a place chosen as a screen reader presses it, without a pointer, brings the map, and brings it once',
  { tag: '@once' },
  async ({ page, language, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language)))));
    await expect(frame.locator('html')).toHaveAttribute('data-hydrated', '');
    await frame.locator('.static-symbol[data-place="kirkuk"]').first().dispatchEvent('click');
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await expect(frame.locator('canvas')).toHaveCount(1);
    expect(complaints).toEqual([]);
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
  const frame = plainFrame(addressOf(baseURL, language), 'sandbox="allow-scripts"');
  await expectWorks(await frameIn(page, site.page(story(language, frame))), language);
});

test('with blocked scripts an embed shows the static map, the first passage and the link to the full map', async ({
  page,
  language,
  baseURL,
}) => {
  const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language), 'sandbox=""'))));
  await expect(frame.locator('.static-symbol:visible').first()).toBeVisible();
  await expect(frame.locator('.frame-passage .quote')).toBeVisible();
  await expect(frame.locator('.frame-whole')).toBeVisible();
  await expect(frame.locator('button:visible')).toHaveCount(0);
});

test('an embed that was hidden posts its height when it is shown', async ({ page, language, baseURL }) => {
  const frame = `<div id="fold" hidden>${plainFrame(addressOf(baseURL, language))}</div>`;
  const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  await page.goto(site.page(story(language, frame, host)));
  await page.locator('#fold').evaluate((element) => element.removeAttribute('hidden'));
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await expectFits(page);
});

test('an embed with the option of system fonts uses no other fonts', async ({ page, language }) => {
  await page.goto(`${language === 'ar' ? '' : 'en/'}embed/?font=system`);
  await expect(page.locator('html')).toHaveAttribute('data-font', 'system');
  for (const part of ['.frame-title', '.attribution', '.quote'])
    await expect(page.locator(part).first()).toHaveCSS('font-family', 'system-ui, sans-serif');
});

test('an embed of 280 px clips nothing and does not scroll sideways', async ({ page, language, baseURL }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language)))));
  // The host’s script loads after the embed has posted its height.
  await expect(frame.locator('.frame-steps')).toBeVisible();
  await page.addScriptTag({ url: `${baseURL ?? ''}mawdi-host.js` });
  await expectFits(page);
  const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('an embed keeps its language and direction in a page of another language', async ({ page, language, baseURL }) => {
  const other = language === 'ar' ? 'en' : 'ar';
  const frame = await frameIn(page, site.page(story(other, plainFrame(addressOf(baseURL, language)))));
  await expect(frame.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  await expect(frame.locator('h1')).toHaveText(inLanguage(published.article.title, language));
});

/** The iframe has the height the embed requests: nothing is clipped, and nothing scrolls inside. */
async function expectFits(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe').first();
  await expect.poll(async () => frame.locator('html').evaluate(roomMissing)).toBeLessThanOrEqual(1);
  await expect(frame.locator('.frame-foot')).toBeVisible();
}

test('our host script sizes the iframe, connects the story links with the map, and marks them', async ({
  page,
  language,
  baseURL,
}) => {
  await bringAxe(page);
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
  await expect(frame.locator('.frame-passage .attribution')).not.toBeEmpty();
  await expect(city).toHaveAttribute('aria-current', 'true');
  await frame.locator('.frame-steps button').last().click();
  await expect(city).not.toHaveAttribute('aria-current', 'true');
  await expectFits(page);
  expect(await axeFindings(page), 'the story and its frame').toEqual([]);
  // A reloaded embed gets hello again, and posts its selection again.
  await frame.locator('html').evaluate((html) => {
    html.dataset['before'] = '';
    location.reload();
  });
  await expect(frame.locator('html:not([data-before])')).toBeAttached();
  await expect(frame.locator('.frame-steps')).toBeVisible();
  await city.press('Enter');
  await expect(city).toHaveAttribute('aria-current', 'true');
});

test(
  'two maps on one page keep to themselves, each with its own words',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
    const of = (id: string, language: Language) => plainFrame(addressOf(baseURL, language), `id="${id}"`);
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
    const asked = second.locator('.frame-steps span');
    await page.locator('[data-mawdi-map="second"]').press('Enter');
    await expect(second.locator('.frame-whole')).toHaveAttribute('href', /place=kirkuk/);
    await expect(marked).toHaveText(['second']);
    await expect(first.locator('.frame-whole')).not.toHaveAttribute('href', /place=/);
    const before = await asked.textContent();

    await first.locator('.frame-passage').click();
    await first.locator('.frame-steps button').last().click();
    await expect(first.locator('.frame-steps span')).toContainText('2');
    await expect(asked).toHaveText(before ?? '');
    await expect(marked).toHaveText(['second']);
    for (const frame of [first, second]) {
      await frame.locator('.map-pane').click({ position: { x: 20, y: 20 } });
      await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    }
  },
);

test('the list of an embed opens over the map and leads back to it', async ({ page, language, baseURL }) => {
  await bringAxe(page);
  const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language)))));
  await frame.locator('.frame-passage').click();
  await frame.getByRole('button', { name: FRAME_WORDS[language].openList }).click();
  await expect(frame.locator('.frame-panels .row')).toHaveCount(total);
  await expect(frame.locator('.frame-panels .timeline')).toBeVisible();
  expect(await axeFindings(page), 'with the list').toEqual([]);
  await frame.locator('[id="passage=p20-kirkuk"] button').click();
  await expect(frame.locator('.frame-panels')).toHaveCount(0);
  await expect(frame.locator('.frame-steps span')).not.toHaveText(/^1 /);
  // From a long passage to shorter ones: the arrows do not move.
  const room = () => frame.locator('.frame-passage').evaluate((part) => part.clientHeight);
  const before = await room();
  for (let step = 0; step < 3; step++) {
    await frame.locator('.frame-steps button').first().click();
    expect(await room()).toBeGreaterThanOrEqual(before);
  }
});

test(
  'the address chooses the place, the looks and the controls',
  { tag: '@once' },
  async ({ page, language, baseURL }) => {
    const src = `${addressOf(baseURL, language)}?theme=dark&controls=title&accent=a3243b#place=kirkuk`;
    const frame = await frameIn(page, site.page(story(language, plainFrame(src))));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('[data-place="kirkuk"][data-selected]').first()).toBeAttached();
    await expect(frame.locator('.frame-steps, .frame-tool')).toHaveCount(0);
    await expect(frame.locator('.frame-whole')).toHaveAttribute('href', /place=kirkuk/);
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'still');
    const bare = plainFrame(`${addressOf(baseURL, language)}?controls=steps`);
    const stepped = await frameIn(page, site.page(story(language, bare)));
    await expect(stepped.locator('.frame-steps')).toBeVisible();
    await expect(stepped.locator('.frame-head'), 'a head with nothing in it').toHaveCount(0);
  },
);

test('an embed ignores messages that are not valid', { tag: '@once' }, async ({ page, language, baseURL }) => {
  const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language)))));
  await expect(frame.locator('.frame-passage .quote')).toBeVisible();
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const from = { source: 'mawdi-host', v: 1 };
    const shouts: unknown[] = [
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
    for (const shout of shouts) target?.postMessage(shout, '*');
  });
  await frame.locator('.frame-passage').click();
  await expect(frame.locator('.frame-steps span')).toBeVisible();
  await expect(frame.locator('html')).not.toHaveAttribute('data-theme', /object/);
  expect(page.frames()[1]?.url()).toBe(addressOf(baseURL, language));
});

test('an embed opened as a page has no accessibility faults', async ({ page, language, baseURL }) => {
  await bringAxe(page);
  await page.goto(addressOf(baseURL, language));
  await expect(page.getByRole('main').locator('.frame-passage .quote')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.frame-passage').click();
  await expect(page.locator('.frame-steps')).toBeVisible();
  expect(await axeFindings(page), 'awake, in the dark').toEqual([]);
});
