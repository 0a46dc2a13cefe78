import { placesOnMap, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test.use({ javaScriptEnabled: false });

test('without scripts everything can be read, and each place leads to its words', async ({ session, page }) => {
  const { words, textIn } = session;
  await session.open();
  await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
  for (const { quote, translation } of published.article.passages.slice(0, 5))
    await expect(page.getByRole('main')).toContainText(session.language === 'en' ? translation.en : quote);
  await expect(page.getByRole('region', { name: words.legend })).toBeVisible();
  await expect(page.getByRole('region', { name: words.timeline })).toBeVisible();

  // The still is the map: one of its sizes is shown, every place on it is a link.
  const marks = page.locator('.still-mark:visible');
  await expect(marks).toHaveCount(placesOnMap.length);
  const mosul = placeOf('mosul');
  const mark = page.locator('.still-mark[data-place="mosul"]:visible');
  await expect(mark).toHaveAccessibleName(new RegExp(textIn(mosul.place.name)));
  await mark.click();
  await expect(page.locator(`[data-passage="${mosul.passages[0]?.id}"]`)).toBeInViewport();

  // Nothing is offered that would not answer; a row is words, whatever it becomes.
  await expect(page.locator('.needs-script:visible, input:visible, label:visible')).toHaveCount(0);
  const offered = page.locator('button:visible:not(.row-button, .place-row-button, .legend-topic)');
  await expect(offered).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('without scripts a phone shows map, time and words, one under the other', async ({ session, page }) => {
    await session.open();
    await expect(page.locator('.still-mark:visible')).toHaveCount(placesOnMap.length);
    await expect(page.locator('.timeline')).toBeVisible();
    const [wide] = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth]);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('on paper stand the article, the map with numbered places and the list they are numbered by', async ({
  session,
  page,
}) => {
  await session.open();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.page-header')).toBeHidden();
  const numbers = page.locator('.still-number:visible');
  await expect(numbers).toHaveCount(placesOnMap.length);
  expect((await numbers.allTextContents()).map(Number).sort((a, b) => a - b)).toEqual(
    placesOnMap.map((_, at) => at + 1),
  );
  const cut = await page
    .locator('.row .quote')
    .evaluateAll((quotes) => quotes.filter((quote) => quote.scrollHeight > quote.clientHeight + 2).length);
  expect(cut, 'quotations cut short').toBe(0);
});
