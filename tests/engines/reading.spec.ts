import { messagesFor } from '../../src/core/i18n/messages-for.ts';
import { passageOf, placeOf, placesOnMap, published } from '../journeys/published-article.ts';
import { attributeOf, countOf, expect, keepPicture, test, textOf } from './journey.ts';
import { layoutFaults, unjoinedWords } from './layout-faults.ts';
import { WITHOUT_SCRIPTS } from './listening-site.ts';
import { mapAtRest, wakeMap } from './map-of.ts';
import { startVisitor } from './start-visitor.ts';

const total = published.article.passages.length;
const dated = published.article.passages.filter((passage) => passage.when);

test.describe('before any script has run', () => {
  test.use({ mayComplain: true });

  test('the words, the still and its links are there', async ({ visitor, pageAt, language }) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await visitor.resize(width, height);
      await visitor.open(pageAt(`?${WITHOUT_SCRIPTS}`));
      expect(await attributeOf(visitor, 'html', 'data-scripted'), 'no script ran').toBeNull();
      expect(await textOf(visitor, 'h1')).toBe(published.article.title[language]);
      expect(await countOf(visitor, '.row')).toBe(total);
      expect(await countOf(visitor, '.static-symbol')).toBe(placesOnMap.length);
      expect(await countOf(visitor, '.needs-script, input, label'), 'what would not answer').toBe(0);
      expect(await visitor.evaluate(layoutFaults), `${width} px`).toEqual([]);
    }
    await visitor.click('.static-symbol[data-place="mosul"]');
    const row = `[id="passage=${placeOf('mosul').passages[0]?.id}"]`;
    const isInSight = () =>
      visitor.evaluate((wanted) => {
        const { top } = document.querySelector(wanted)!.getBoundingClientRect();
        return top > -1 && top < innerHeight;
      }, row);
    await expect.poll(isInSight, 'the link leads to the words').toBe(true);
  });
});

test('the map comes live where it is touched, and its marks open their cards: who says it, then what is said', async ({
  visitor,
  pageAt,
  language,
}) => {
  const words = messagesFor(language);
  const { place, passages } = placeOf('kirkuk');
  await visitor.open(pageAt());
  await wakeMap(visitor);
  expect(await countOf(visitor, '[data-symbol] button')).toBeGreaterThan(5);
  expect(await visitor.evaluate(unjoinedWords, 'h1, .quote, .symbol-label, button'), 'letters alone').toEqual([]);

  await visitor.click('[data-symbol="kirkuk"] .symbol-box');
  await expect.poll(() => textOf(visitor, '.card h2')).toBe(place.name[language]);
  expect(await attributeOf(visitor, '[data-symbol="kirkuk"] button', 'aria-pressed')).toBe('true');
  expect(await textOf(visitor, '.card .badge:nth-child(2)')).toBe(words.standing[passages[0]!.standing]);
  const order = await visitor.evaluate(() =>
    [...document.querySelectorAll('.card .attribution, .card .quotation')].map(({ classList }) => classList[0]),
  );
  expect(order.slice(0, 2)).toEqual(['attribution', 'quotation']);
  expect(await visitor.evaluate(layoutFaults), 'at 1280 px').toEqual([]);
  await keepPicture('card-1280', visitor);
  // The rows around it, laid out only now, have not pushed it out of the panel.
  const rowEnd = () =>
    visitor.evaluate(() => document.querySelector('.row:has([aria-current="true"])')!.getBoundingClientRect().bottom);
  await expect.poll(rowEnd, 'the row of the passage is in sight').toBeLessThan(802);

  await visitor.press('Escape');
  await expect.poll(() => countOf(visitor, '.card')).toBe(0);
  await visitor.resize(390, 844);
  await mapAtRest(visitor);
  expect(await visitor.evaluate(layoutFaults), 'at 390 px').toEqual([]);
  await keepPicture('page-390', visitor);
});

test('a row of the list opens its passage, and the address says so', async ({ visitor, pageAt, language }) => {
  const passage = passageOf('p23-artillery');
  await visitor.open(pageAt());
  await visitor.click(`[id="passage=${passage.id}"] button`);
  await expect.poll(() => textOf(visitor, '.card .caution')).toContain(passage.note?.[language] ?? 'no caution');
  expect(await visitor.evaluate(() => location.hash)).toContain(passage.id);
  expect(await attributeOf(visitor, '.row:has([aria-current="true"])', 'id')).toBe(`passage=${passage.id}`);
});

test('a place is found in any spelling by keyboard alone', async ({ visitor, pageAt, language }) => {
  await visitor.open(pageAt());
  await visitor.press('/');
  await expect.poll(() => visitor.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await visitor.press(...(language === 'ar' ? 'بعقوبه' : 'baqubah'));
  const name = placeOf('baqubah').place.name[language];
  await expect.poll(() => textOf(visitor, '[role="option"]')).toContain(name);
  await visitor.press('ArrowDown', 'Enter');
  await expect.poll(() => textOf(visitor, '.card h2')).toBe(name);
});

test('a filter hides what rests on one unnamed source, and its chip brings it back', async ({ visitor, pageAt }) => {
  await visitor.open(pageAt());
  await visitor.click('.tool-filters');
  await expect.poll(() => countOf(visitor, '.aside [role="switch"]')).toBeGreaterThan(0);
  await visitor.click('.aside label:has([role="switch"])');
  await expect.poll(() => countOf(visitor, '.row')).toBeLessThan(total);
  await visitor.press('Escape');
  await expect.poll(() => countOf(visitor, '.aside')).toBe(0);
  await visitor.click('.chip');
  await expect.poll(() => countOf(visitor, '.row')).toBe(total);
});

test('the range of time is set by keys alone, on a line that runs as the language does', async ({
  visitor,
  pageAt,
  language,
}) => {
  await visitor.open(pageAt());
  expect(await countOf(visitor, 'a[data-timed]')).toBe(dated.length);
  const runs = await visitor.evaluate(() => {
    const marks = [...document.querySelectorAll('a[data-timed]')].map((mark) => mark.getBoundingClientRect().left);
    return Math.sign(marks.at(-1)! - marks[0]!);
  });
  expect(runs).toBe(language === 'ar' ? -1 : 1);
  await visitor.evaluate(() => [...document.querySelectorAll<HTMLElement>('.timeline-handle')].at(-1)?.focus());
  await visitor.press('Home');
  await expect.poll(() => visitor.evaluate(() => location.hash)).toContain('to=');
  await expect.poll(() => countOf(visitor, '.row')).toBeLessThan(total);
  expect(await visitor.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(/\S/);
});

test('who changes language stays at the place', async ({ visitor, pageAt, language }) => {
  const other = language === 'ar' ? 'en' : 'ar';
  const { place, passages } = placeOf('kirkuk');
  await visitor.open(pageAt('#place=kirkuk'));
  await expect.poll(() => textOf(visitor, '.card h2')).toBe(place.name[language]);
  await visitor.click(`.page-header a[lang="${other}"]`);
  await expect.poll(() => attributeOf(visitor, 'html', 'lang')).toBe(other);
  await expect.poll(() => textOf(visitor, '.card h2')).toBe(place.name[other]);
  expect(await visitor.evaluate(() => getComputedStyle(document.body).direction)).toBe(other === 'ar' ? 'rtl' : 'ltr');
  expect(await attributeOf(visitor, '.row:has([aria-current="true"])', 'id')).toBe(`passage=${passages[0]?.id}`);
});

test('the dark is chosen by a button and kept', { tag: '@once' }, async ({ visitor, pageAt }) => {
  const ground = () => visitor.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await visitor.open(pageAt());
  const light = await ground();
  await visitor.click('.page-header .icon-button');
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await keepPicture('dark-1280', visitor);
  await visitor.open(pageAt());
  expect(await ground()).toBe(dark);
  await visitor.evaluate(() => localStorage.clear());
});

test('whose system is dark sees the dark from the start', { tag: '@once' }, async ({ engine, site, pageAt }) => {
  const visitor = await startVisitor(engine, { ours: [site.origin], prefersDark: true });
  await visitor.open(pageAt(`?${WITHOUT_SCRIPTS}`));
  const [red = 255] = await visitor.evaluate(() =>
    [...getComputedStyle(document.body).backgroundColor.matchAll(/\d+/g)].map(Number),
  );
  await visitor.stop();
  expect(red).toBeLessThan(60);
});
