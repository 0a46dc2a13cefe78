import { placeOf, published, publishedId } from '../journeys/published-article.ts';
import { roomMissing } from '../journeys/room-missing.ts';
import { attributeOf, countOf, expect, keepPicture, test, textOf } from './journey.ts';
import { layoutFaults } from './layout-faults.ts';
import { mapAtRest } from './map-of.ts';
import type { Surface } from './visitor.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

const total = published.article.passages.length;

/** A page of somebody else, in their own column. */
const story = (language: Language, body: string) => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"></head>
<body style="margin:0"><main style="max-width:640px;margin:auto"><h1>A story</h1>${body}<p>After it.</p></main></body></html>`;

const frameOf = (address: string, attributes = '') =>
  `<iframe title="map" src="${address}" ${attributes} style="width:0;min-width:100%;border:0;height:300px"></iframe>`;

/** It can be read, walked through, and its map comes when it is reached for. */
async function expectWorks(frame: Surface): Promise<void> {
  await expect.poll(() => countOf(frame, '.frame-passage .quote')).toBe(1);
  const order = await frame.evaluate(() =>
    [...document.querySelectorAll('.frame-passage :is(.attribution, .quote)')].map(({ classList }) => classList[0]),
  );
  expect(order.slice(0, 2)).toEqual(['attribution', 'quote']);
  const before = await textOf(frame, '.frame-passage .quote');
  await frame.click('.frame-passage');
  await expect.poll(() => countOf(frame, '.frame-steps button:enabled')).toBeGreaterThan(0);
  await frame.click('.frame-steps button:last-of-type');
  await expect.poll(() => textOf(frame, '.frame-passage .quote')).not.toBe(before);
  expect(await textOf(frame, '.frame-steps span')).toContain(String(total));
  await mapAtRest(frame);
  expect(await frame.evaluate(layoutFaults)).toEqual([]);
}

/** The frame is as high as it wants to be: everything of it is seen, nothing scrolls inside. */
const overhang = (frame: Surface) => frame.evaluate(roomMissing);

test('a frame in the page of another site works', async ({ visitor, pageAt, host, language }) => {
  await visitor.open(host.page(story(language, frameOf(pageAt('embed/')))));
  const frame = visitor.frame('iframe');
  expect(await attributeOf(frame, 'html', 'lang')).toBe(language);
  await expectWorks(frame);
  await keepPicture('frame-1280', visitor);
});

test('a frame without an origin of its own is fitted by our host script and moved by the words of the story', async ({
  visitor,
  pageAt,
  host,
  site,
  language,
}) => {
  const words = '<p>In <span data-mawdi-place="kirkuk">this city</span>.</p>';
  const script = `<script src="${site.origin}/mawdi-host.js"></script>`;
  const frame = frameOf(pageAt('embed/'), 'sandbox="allow-scripts"');
  await visitor.resize(390, 844);
  await visitor.open(host.page(story(language, site.ear + frame + words + script)));
  const inside = visitor.frame('iframe');
  await expect.poll(() => attributeOf(visitor, 'iframe', 'data-mawdi')).toBe('heard');
  await expect.poll(() => overhang(inside)).toBeLessThanOrEqual(1);
  await expectWorks(inside);
  await visitor.evaluate(() => document.querySelector<HTMLElement>('[data-mawdi-place]')?.focus());
  await visitor.press('Enter');
  await expect.poll(() => attributeOf(inside, '.frame-whole', 'href')).toContain('place=kirkuk');
  await expect.poll(() => attributeOf(visitor, '[data-mawdi-place]', 'aria-current')).toBe('true');
  await expect.poll(() => overhang(inside)).toBeLessThanOrEqual(1);
  expect(await visitor.evaluate(layoutFaults)).toEqual([]);
  await mapAtRest(inside);
  await keepPicture('frame-390', visitor);
});

test('the element in a page draws its map there, and is chosen from by hand', async ({
  visitor,
  host,
  site,
  language,
}) => {
  const element = `<mawdi-map src="${site.origin}/articles/${publishedId}/"><p>A map of the places.</p></mawdi-map>`;
  const script = `<script type="module" src="${site.origin}/mawdi-map.js"></script>`;
  await visitor.open(host.page(story(language, site.ear + element + script)));
  const inside = (selector: string, name?: string) =>
    visitor.evaluate(
      (wanted, attribute) => {
        const found = document.querySelector('mawdi-map')?.shadowRoot?.querySelector(wanted);
        return (attribute === null ? found?.textContent : found?.getAttribute(attribute)) ?? '';
      },
      selector,
      name ?? null,
    );
  await expect.poll(() => inside('h2')).toBe(published.article.title[language]);
  await visitor.click('mawdi-map >>> .static-symbol[data-place="mosul"]');
  await expect.poll(() => inside('.map-pane', 'data-map-state'), { timeout: 30_000 }).toBe('ready');
  await expect.poll(() => attributeOf(visitor, 'mawdi-map', 'place')).toBe('mosul');
  expect(await inside('[data-symbol="mosul"] button', 'aria-pressed')).toBe('true');
  expect(await inside('.frame-passage .quote')).toContain(
    language === 'ar' ? placeOf('mosul').passages[0]!.quote : placeOf('mosul').passages[0]!.translation.en,
  );
  await keepPicture('element-1280', visitor);
});
