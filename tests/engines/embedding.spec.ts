import { placeOf, published, publishedId } from '../journeys/published-article.ts';
import { roomMissing } from '../journeys/room-missing.ts';
import { attributeOf, countOf, expect, saveScreenshot, test, textOf } from './journey.ts';
import { layoutFaults } from './layout-faults.ts';
import { mapSettled } from './live-map.ts';
import type { BrowsingContext } from './browser-session.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

const total = published.article.passages.length;

/** A page of another site, with a text column of 640 px. */
const hostPage = (language: Language, body: string) => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"></head>
<body style="margin:0"><main style="max-width:640px;margin:auto"><h1>A story</h1>${body}<p>After it.</p></main></body></html>`;

const iframe = (address: string, attributes = '') =>
  `<iframe title="map" src="${address}" ${attributes} style="width:0;min-width:100%;border:0;height:300px"></iframe>`;

/** The passage is legible, the buttons step through the passages, and the live map loads on demand. */
async function expectEmbedWorks(embed: BrowsingContext): Promise<void> {
  await expect.poll(() => countOf(embed, '.embedded-passage .quote')).toBe(1);
  const order = await embed.evaluate(() =>
    [...document.querySelectorAll('.embedded-passage :is(.attribution, .quote)')].map(({ classList }) => classList[0]),
  );
  expect(order.slice(0, 2)).toEqual(['attribution', 'quote']);
  const before = await textOf(embed, '.embedded-passage .quote');
  await embed.click('.embedded-passage');
  await expect.poll(() => countOf(embed, '.embedded-steps button:enabled')).toBeGreaterThan(0);
  await embed.click('.embedded-steps button:last-of-type');
  await expect.poll(() => textOf(embed, '.embedded-passage .quote')).not.toBe(before);
  expect(await textOf(embed, '.embedded-steps span')).toContain(String(total));
  await mapSettled(embed);
  expect(await embed.evaluate(layoutFaults)).toEqual([]);
}

/** The height in px by which the content exceeds the `<iframe>`; up to 1 px, nothing scrolls inside. */
const missingHeight = (embed: BrowsingContext) => embed.evaluate(roomMissing);

test('an embed in the page of another site works', async ({ session, pageAt, host, language }) => {
  await session.open(host.page(hostPage(language, iframe(pageAt('embed/')))));
  const frame = session.frame('iframe');
  expect(await attributeOf(frame, 'html', 'lang')).toBe(language);
  await expectEmbedWorks(frame);
  await saveScreenshot('frame-1280', session);
});

test('a sandboxed embed gets its height from the host script and its place from links in the host page', async ({
  session,
  pageAt,
  host,
  site,
  language,
}) => {
  const text = '<p>In <span data-mawdi-place="kirkuk">this city</span>.</p>';
  const hostScript = `<script src="${site.origin}/mawdi-host.js"></script>`;
  const frame = iframe(pageAt('embed/'), 'sandbox="allow-scripts"');
  await session.resize(390, 844);
  await session.open(host.page(hostPage(language, site.errorScript + frame + text + hostScript)));
  const inside = session.frame('iframe');
  await expect.poll(() => attributeOf(session, 'iframe', 'data-mawdi')).toBe('heard');
  await expect.poll(() => missingHeight(inside)).toBeLessThanOrEqual(1);
  await expectEmbedWorks(inside);
  await session.evaluate(() => document.querySelector<HTMLElement>('[data-mawdi-place]')?.focus());
  await session.press('Enter');
  await expect.poll(() => attributeOf(inside, '.embedded-whole', 'href')).toContain('place=kirkuk');
  await expect.poll(() => attributeOf(session, '[data-mawdi-place]', 'aria-current')).toBe('true');
  await expect.poll(() => missingHeight(inside)).toBeLessThanOrEqual(1);
  expect(await session.evaluate(layoutFaults)).toEqual([]);
  await mapSettled(inside);
  await saveScreenshot('frame-390', session);
});

test('the <mawdi-map> element shows its map, and a click on a symbol selects the place', async ({
  session,
  host,
  site,
  language,
}) => {
  const element = `<mawdi-map src="${site.origin}/articles/${publishedId}/"><p>A map of the places.</p></mawdi-map>`;
  const elementScript = `<script type="module" src="${site.origin}/mawdi-map.js"></script>`;
  await session.open(host.page(hostPage(language, site.errorScript + element + elementScript)));
  const inside = (selector: string, name?: string) =>
    session.evaluate(
      (wanted, attribute) => {
        const found = document.querySelector('mawdi-map')?.shadowRoot?.querySelector(wanted);
        return (attribute === null ? found?.textContent : found?.getAttribute(attribute)) ?? '';
      },
      selector,
      name ?? null,
    );
  await expect.poll(() => inside('h2')).toBe(published.article.title[language]);
  await session.click('mawdi-map >>> .static-symbol[data-place="mosul"]');
  await expect.poll(() => inside('.map-pane', 'data-map-state'), { timeout: 30_000 }).toBe('ready');
  await expect.poll(() => attributeOf(session, 'mawdi-map', 'place')).toBe('mosul');
  expect(await inside('[data-symbol="mosul"] button', 'aria-pressed')).toBe('true');
  expect(await inside('.embedded-passage .quote')).toContain(
    language === 'ar' ? placeOf('mosul').passages[0]!.quote : placeOf('mosul').passages[0]!.translation.en,
  );
  await saveScreenshot('element-1280', session);
});
