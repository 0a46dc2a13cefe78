import { messagesFor } from '../../src/core/i18n/messages-for.ts';
import { passageOf, placeOf, placesOnMap, published } from '../journeys/published-article.ts';
import { attributeOf, countOf, expect, saveScreenshot, test, textOf } from './journey.ts';
import { layoutFaults, unjoinedWords } from './layout-faults.ts';
import { WITHOUT_SCRIPTS } from './error-collecting-site.ts';
import { mapSettled, loadLiveMap } from './live-map.ts';
import { startSession } from './start-session.ts';

const total = published.article.passages.length;
const dated = published.article.passages.filter((passage) => passage.when);

test.describe('before any script has run', () => {
  test.use({ allowsErrors: true });

  test('the text, the static map and its links are shown', async ({ session, pageAt, language }) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await session.resize(width, height);
      await session.open(pageAt(`?${WITHOUT_SCRIPTS}`));
      expect(await attributeOf(session, 'html', 'data-scripted'), 'no script ran').toBeNull();
      expect(await textOf(session, 'h1')).toBe(published.article.title[language]);
      expect(await countOf(session, '.row')).toBe(total);
      expect(await countOf(session, '.static-symbol')).toBe(placesOnMap.length);
      expect(await countOf(session, '.needs-script, input, label'), 'controls without function').toBe(0);
      expect(await session.evaluate(layoutFaults), `${width} px`).toEqual([]);
    }
    await session.click('.static-symbol[data-place="mosul"]');
    const row = `[id="passage=${placeOf('mosul').passages[0]?.id}"]`;
    const isInSight = () =>
      session.evaluate((wanted) => {
        const { top } = document.querySelector(wanted)!.getBoundingClientRect();
        return top > -1 && top < innerHeight;
      }, row);
    await expect.poll(isInSight, 'the link scrolls to the passage').toBe(true);
  });
});

test('a touch loads the live map, and its symbols open cards with attribution before quotation', async ({
  session,
  pageAt,
  language,
}) => {
  const messages = messagesFor(language);
  const { place, passages } = placeOf('kirkuk');
  await session.open(pageAt());
  await loadLiveMap(session);
  expect(await countOf(session, '[data-symbol] button')).toBeGreaterThan(5);
  expect(await session.evaluate(unjoinedWords, 'h1, .quote, .symbol-label, button'), 'unjoined letters').toEqual([]);

  await session.click('[data-symbol="kirkuk"] .symbol-box');
  await expect.poll(() => textOf(session, '.card h2')).toBe(place.name[language]);
  expect(await attributeOf(session, '[data-symbol="kirkuk"] button', 'aria-pressed')).toBe('true');
  expect(await textOf(session, '.card .badge:nth-child(2)')).toBe(messages.standing[passages[0]!.standing]);
  const order = await session.evaluate(() =>
    [...document.querySelectorAll('.card .attribution, .card .quotation')].map(({ classList }) => classList[0]),
  );
  expect(order.slice(0, 2)).toEqual(['attribution', 'quotation']);
  expect(await session.evaluate(layoutFaults), 'at 1280 px').toEqual([]);
  await saveScreenshot('card-1280', session);
  // The rows around it are laid out only now and must not push it out of the panel.
  const rowEnd = () =>
    session.evaluate(() => document.querySelector('.row:has([aria-current="true"])')!.getBoundingClientRect().bottom);
  await expect.poll(rowEnd, 'the row of the passage is in sight').toBeLessThan(802);

  await session.press('Escape');
  await expect.poll(() => countOf(session, '.card')).toBe(0);
  await session.resize(390, 844);
  await mapSettled(session);
  expect(await session.evaluate(layoutFaults), 'at 390 px').toEqual([]);
  await saveScreenshot('page-390', session);
});

test('a click on a row opens its passage and sets the URL fragment', async ({ session, pageAt, language }) => {
  const passage = passageOf('p23-artillery');
  await session.open(pageAt());
  await session.click(`[id="passage=${passage.id}"] button`);
  await expect.poll(() => textOf(session, '.card .caution')).toContain(passage.note?.[language] ?? 'no caution');
  expect(await session.evaluate(() => location.hash)).toContain(passage.id);
  expect(await attributeOf(session, '.row:has([aria-current="true"])', 'id')).toBe(`passage=${passage.id}`);
});

test('a place is found by keyboard in a variant spelling', async ({ session, pageAt, language }) => {
  await session.open(pageAt());
  await session.press('/');
  await expect.poll(() => session.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await session.press(...(language === 'ar' ? 'بعقوبه' : 'baqubah'));
  const name = placeOf('baqubah').place.name[language];
  await expect.poll(() => textOf(session, '[role="option"]')).toContain(name);
  await session.press('ArrowDown', 'Enter');
  await expect.poll(() => textOf(session, '.card h2')).toBe(name);
});

test('a filter hides passages with one unnamed source, and its chip removes the filter', async ({
  session,
  pageAt,
}) => {
  await session.open(pageAt());
  await session.click('.tool-filters');
  await expect.poll(() => countOf(session, '.aside [role="switch"]')).toBeGreaterThan(0);
  await session.click('.aside label:has([role="switch"])');
  await expect.poll(() => countOf(session, '.row')).toBeLessThan(total);
  await session.press('Escape');
  await expect.poll(() => countOf(session, '.aside')).toBe(0);
  await session.click('.chip');
  await expect.poll(() => countOf(session, '.row')).toBe(total);
});

test('the period is set by keyboard, on an axis in the direction of the language', async ({
  session,
  pageAt,
  language,
}) => {
  await session.open(pageAt());
  expect(await countOf(session, 'a[data-timed]')).toBe(dated.length);
  const direction = await session.evaluate(() => {
    const positions = [...document.querySelectorAll('a[data-timed]')].map(
      (symbol) => symbol.getBoundingClientRect().left,
    );
    return Math.sign(positions.at(-1)! - positions[0]!);
  });
  expect(direction).toBe(language === 'ar' ? -1 : 1);
  await session.evaluate(() => [...document.querySelectorAll<HTMLElement>('.timeline-handle')].at(-1)?.focus());
  await session.press('Home');
  await expect.poll(() => session.evaluate(() => location.hash)).toContain('to=');
  await expect.poll(() => countOf(session, '.row')).toBeLessThan(total);
  expect(await session.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(/\S/);
});

test('a change of language keeps the selected place', async ({ session, pageAt, language }) => {
  const other = language === 'ar' ? 'en' : 'ar';
  const { place, passages } = placeOf('kirkuk');
  await session.open(pageAt('#place=kirkuk'));
  await expect.poll(() => textOf(session, '.card h2')).toBe(place.name[language]);
  await session.click(`.page-header a[lang="${other}"]`);
  await expect.poll(() => attributeOf(session, 'html', 'lang')).toBe(other);
  await expect.poll(() => textOf(session, '.card h2')).toBe(place.name[other]);
  expect(await session.evaluate(() => getComputedStyle(document.body).direction)).toBe(other === 'ar' ? 'rtl' : 'ltr');
  expect(await attributeOf(session, '.row:has([aria-current="true"])', 'id')).toBe(`passage=${passages[0]?.id}`);
});

test('the dark theme is set by a button and stored', { tag: '@once' }, async ({ session, pageAt }) => {
  const backgroundColour = () => session.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await session.open(pageAt());
  const light = await backgroundColour();
  await session.click('.page-header .icon-button');
  await expect.poll(backgroundColour).not.toBe(light);
  const dark = await backgroundColour();
  await saveScreenshot('dark-1280', session);
  await session.open(pageAt());
  expect(await backgroundColour()).toBe(dark);
  await session.evaluate(() => localStorage.clear());
});

test(
  'the dark theme is applied without script if the system prefers it',
  { tag: '@once' },
  async ({ engine, site, pageAt }) => {
    const session = await startSession(engine, { ownOrigins: [site.origin], prefersDark: true });
    await session.open(pageAt(`?${WITHOUT_SCRIPTS}`));
    const [red = 255] = await session.evaluate(() =>
      [...getComputedStyle(document.body).backgroundColor.matchAll(/\d+/g)].map(Number),
    );
    await session.stop();
    expect(red).toBeLessThan(60);
  },
);
