import type { FrameLocator, Page } from '@playwright/test';

import { arEmbed } from '../../src/core/i18n/ar/embed.ts';
import { enEmbed } from '../../src/core/i18n/en/embed.ts';
import { axeFindings, bringAxe } from './axe-findings.ts';
import { whenDrawn } from './frames-drawn.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { roomMissing } from './room-missing.ts';
import type { InterfaceLanguage as Language } from '../../src/core/text/languages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

const FRAME_WORDS = { ar: arEmbed, en: enEmbed };
const total = published.article.passages.length;

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
// A host of another name is what these journeys are about; the frame itself still asks nobody else.
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

/** It can be read, walked through, and its map comes when it is touched. */
async function expectWorks(frame: FrameLocator, language: Language): Promise<void> {
  await expect(frame.locator('.frame-passage .quote')).toBeVisible();
  await frame.locator('.frame-passage').click();
  const next = frame.locator('.frame-steps button').last();
  await expect(next).toBeVisible();
  await next.click();
  await expect(frame.locator('.frame-steps span')).toContainText(String(total));
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-stage', 'ready');
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
  test(`a frame works ${name}`, async ({ page, language, baseURL }) => {
    const frame = plainFrame(addressOf(baseURL, language), attributes);
    await expectWorks(await frameIn(page, site.page(story(language, frame), { policy })), language);
  });

test('a slow press that wakes the frame still chooses what it pressed', { tag: '@once' }, async ({ page, baseURL }) => {
  // A frame that is only looked at would wake by itself; here it waits for the press.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const programs: string[] = [];
  page.on('request', (request) => /\/assets\/frame-ar-/.test(request.url()) && programs.push(request.url()));
  const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  const frame = await frameIn(page, site.page(story('ar', plainFrame(addressOf(baseURL, 'ar')), host)));
  // Our own host script greets it, and that alone is no reason either.
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await whenDrawn(frame);
  expect(programs).toEqual([]);
  await frame.locator('.still-mark[data-place="mosul"]:visible').hover();
  // The program comes while the button is down.
  const program = page.waitForResponse(/\/assets\/frame-ar-/);
  await page.mouse.down();
  await (await program).finished();
  await whenDrawn(frame);
  await page.mouse.up();
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-stage', 'ready');
  await expect(frame.locator('.frame-whole')).toHaveAttribute('href', /mosul/);
});

test(
  'a place chosen as a screen reader presses it, without a pointer, brings the map, and brings it once',
  { tag: '@once' },
  async ({ page, language, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language)))));
    await expect(frame.locator('html')).toHaveAttribute('data-awake', '');
    await frame.locator('.still-mark[data-place="kirkuk"]').first().dispatchEvent('click');
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-stage', 'ready');
    await expect(frame.locator('canvas')).toHaveCount(1);
    expect(complaints).toEqual([]);
  },
);

test('a frame works without an origin where the server allows nobody to read its files', async ({
  page,
  language,
  baseURL,
}) => {
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

test('where scripts are blocked the still, the first passage and the way to the whole map stay', async ({
  page,
  language,
  baseURL,
}) => {
  const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language), 'sandbox=""'))));
  await expect(frame.locator('.still-mark:visible').first()).toBeVisible();
  await expect(frame.locator('.frame-passage .quote')).toBeVisible();
  await expect(frame.locator('.frame-whole')).toBeVisible();
  await expect(frame.locator('button:visible')).toHaveCount(0);
});

test('a frame that was hidden finds its height when it is shown', async ({ page, language, baseURL }) => {
  const frame = `<div id="fold" hidden>${plainFrame(addressOf(baseURL, language))}</div>`;
  const host = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  await page.goto(site.page(story(language, frame, host)));
  await page.locator('#fold').evaluate((element) => element.removeAttribute('hidden'));
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await expectFits(page);
});

test('a frame told to use the faces of the system has no other in its words', async ({ page, language }) => {
  await page.goto(`${language === 'ar' ? '' : 'en/'}embed/?font=system`);
  await expect(page.locator('html')).toHaveAttribute('data-font', 'system');
  for (const part of ['.frame-title', '.attribution', '.quote'])
    await expect(page.locator(part).first()).toHaveCSS('font-family', 'system-ui, sans-serif');
});

test('at 280 px nothing is cut off and nothing scrolls sideways', async ({ page, language, baseURL }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  const frame = await frameIn(page, site.page(story(language, plainFrame(addressOf(baseURL, language)))));
  // The script of the host comes when the frame has long said its height.
  await expect(frame.locator('.frame-steps')).toBeVisible();
  await page.addScriptTag({ url: `${baseURL ?? ''}mawdi-host.js` });
  await expectFits(page);
  const overflow = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a frame speaks its own language and runs its own way in a page of the other', async ({
  page,
  language,
  baseURL,
}) => {
  const other = language === 'ar' ? 'en' : 'ar';
  const frame = await frameIn(page, site.page(story(other, plainFrame(addressOf(baseURL, language)))));
  await expect(frame.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  await expect(frame.locator('h1')).toHaveText(inLanguage(published.article.title, language));
});

/** The frame is as high as it wants to be: everything of it is seen, nothing scrolls inside. */
async function expectFits(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe').first();
  await expect.poll(async () => frame.locator('html').evaluate(roomMissing)).toBeLessThanOrEqual(1);
  await expect(frame.locator('.frame-foot')).toBeVisible();
}

test('our host script fits the frame, moves the map from the words of the story, and marks them', async ({
  page,
  language,
  baseURL,
}) => {
  await bringAxe(page);
  const words =
    '<p>In <span data-mawdi-place="kirkuk">this city</span> and <a data-mawdi-passage="p25-chinook" href="#x">here</a>.</p>';
  const script = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
  // Loaded twice, and the frame put in late: as happens.
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
  await expect(frame.locator('.map-pane')).toHaveAttribute('data-stage', 'ready');
  await expect(frame.locator('.frame-passage .attribution')).not.toBeEmpty();
  await expect(city).toHaveAttribute('aria-current', 'true');
  await frame.locator('.frame-steps button').last().click();
  await expect(city).not.toHaveAttribute('aria-current', 'true');
  await expectFits(page);
  expect(await axeFindings(page), 'the story and its frame').toEqual([]);
  // A frame that loads again is another one to the script: greeted anew, it tells again what is chosen.
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
    // Narrow beside wide, so that they cannot be of one height.
    const both = `<div style="width:300px">${of('first', 'ar')}</div>${of('second', 'en')}${prose.join('')}`;
    await page.goto(site.page(story('en', both, host + host)));
    const [first, second] = [page.frameLocator('#first'), page.frameLocator('#second')];
    for (const id of ['first', 'second']) await expect(page.locator(`#${id}`)).toHaveAttribute('data-mawdi', 'heard');
    const heights = () =>
      page.locator('iframe').evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    const missing = async () =>
      Promise.all([first, second].map((frame) => frame.locator('html').evaluate(roomMissing)));
    // Both asked anew each time: letters that come late change what is wanted.
    await expect.poll(async () => Math.max(...(await missing()))).toBeLessThanOrEqual(1);
    expect(new Set(await heights()).size).toBe(2);

    // Each shows what its own words ask for, and only those are marked.
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
      await expect(frame.locator('.map-pane')).toHaveAttribute('data-stage', 'ready');
    }
  },
);

test('the list opens over the map and leads back to it', async ({ page, language, baseURL }) => {
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
  // From a long passage to shorter ones: the arrows stay under the thumb.
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
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-stage', 'still');
    const bare = plainFrame(`${addressOf(baseURL, language)}?controls=steps`);
    const stepped = await frameIn(page, site.page(story(language, bare)));
    await expect(stepped.locator('.frame-steps')).toBeVisible();
    await expect(stepped.locator('.frame-head'), 'a head with nothing in it').toHaveCount(0);
  },
);

test('a page that shouts at a frame gets nowhere', { tag: '@once' }, async ({ page, language, baseURL }) => {
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

test('opened by itself a frame is a page that keeps nobody out', async ({ page, language, baseURL }) => {
  await bringAxe(page);
  await page.goto(addressOf(baseURL, language));
  await expect(page.getByRole('main').locator('.frame-passage .quote')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('.frame-passage').click();
  await expect(page.locator('.frame-steps')).toBeVisible();
  expect(await axeFindings(page), 'awake, in the dark').toEqual([]);
});
