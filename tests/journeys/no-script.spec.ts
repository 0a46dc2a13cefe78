import { passageOf, placesOnMap, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

test.use({ javaScriptEnabled: false });

test('without scripts everything can be read, and each place leads to its words', async ({ session, page }) => {
  const { words, textIn } = session;
  await session.open();
  await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
  for (const { quote, translation } of published.article.passages.slice(0, 5))
    await expect(page.getByRole('main')).toContainText(session.language === 'en' ? inEnglish(translation) : quote);
  await expect(page.getByRole('region', { name: words.legend })).toBeVisible();
  await expect(page.getByRole('region', { name: words.timeline })).toBeVisible();

  // The still is the map: one of its sizes is shown, every place on it is a link.
  const marks = page.locator('.static-symbol:visible');
  await expect(marks).toHaveCount(placesOnMap.length);
  const mosul = placeOf('mosul');
  const mark = page.locator('.static-symbol[data-place="mosul"]:visible');
  await expect(mark).toHaveAccessibleName(new RegExp(textIn(mosul.place.name)));
  await mark.click();
  await expect(page.locator(`[id="passage=${mosul.passages[0]?.id}"]`)).toBeInViewport();

  // Nothing is offered that would not answer; a row is words, whatever it becomes.
  await expect(page.locator('.needs-script:visible, input:visible, label:visible')).toHaveCount(0);
  const offered = page.locator('button:visible:not(.row-button, .place-row-button, .legend-topic)');
  await expect(offered).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('without scripts a phone shows map, time and words, one under the other', async ({ session, page }) => {
    await session.open();
    await expect(page.locator('.static-symbol:visible')).toHaveCount(placesOnMap.length);
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
  const numbers = page.locator('.static-number:visible');
  await expect(numbers).toHaveCount(placesOnMap.length);
  expect((await numbers.allTextContents()).map(Number).sort((a, b) => a - b)).toEqual(
    placesOnMap.map((_, at) => at + 1),
  );
  const cut = await page
    .locator('.row .quote')
    .evaluateAll((quotes) => quotes.filter((quote) => quote.scrollHeight > quote.clientHeight + 2).length);
  expect(cut, 'quotations cut short').toBe(0);
});

/** Runs in the page: what is cut off, folded away without a way to open it, or wider than the screen. */
function cutOff(): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!(element instanceof HTMLElement) || !element.innerText?.trim() || element.closest('.visually-hidden, .skip'))
      continue;
    const { overflowY, visibility } = getComputedStyle(element);
    const name = `${element.tagName} ${element.className}`;
    const isCut = overflowY === 'hidden' || overflowY === 'clip';
    if (
      visibility === 'visible' &&
      isCut &&
      element.clientHeight > 1 &&
      element.scrollHeight > element.clientHeight + 6
    )
      found.push(`${name} ${element.scrollHeight} in ${element.clientHeight}`);
  }
  const wide = document.documentElement.scrollWidth - innerWidth;
  return wide > 0 ? [...found, `${wide} px wider than the screen`] : found;
}

const READ = [
  '',
  'embed/',
  'present/',
  'present/speaker/',
  'teach/',
  'teach/who-says-so/',
  'teach/how-sure/',
  'teach/compare/',
  'teach/handout/',
];

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [768, 1024],
  [1280, 800],
] as const)
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    test('without scripts nothing is cut off on any page', async ({ page, language }) => {
      for (const path of READ) {
        await page.goto(`${language === 'ar' ? '/' : '/en/'}${path}`);
        expect(await page.evaluate(cutOff), path).toEqual([]);
      }
    });

    test('without scripts an address shows its passage whole, and a place with its paragraphs', async ({
      session,
      page,
    }) => {
      await session.open('#passage=p12-strikes');
      const { quote, translation } = passageOf('p12-strikes');
      const row = page.locator('[id="passage=p12-strikes"]');
      await expect(row).toBeInViewport();
      expect(await row.innerText()).toContain(session.language === 'en' ? translation.en : quote);
      await session.open('#place=tarmiyah-district');
      await expect(page.locator('[id="place=tarmiyah-district"]')).toBeInViewport();
      // What explains the map stands on it or under it.
      await expect(page.getByRole('region', { name: session.words.legend })).toBeVisible();
    });
  });

test.describe('where the program does not come', () => {
  test.use({ javaScriptEnabled: true, mayComplain: true, viewport: { width: 390, height: 844 } });

  test('every quotation is whole once it is known, and a row that is pressed opens at once', async ({
    session,
    page,
  }) => {
    let refuse: (() => void) | undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    await page.route(/assets\/(app|reader)-/, async (route) => {
      await refused;
      await route.abort();
    });
    await session.open();
    const row = page.locator('.row').nth(3);
    const isWhole = () => row.locator('.row-quote').evaluate((quote) => quote.scrollHeight <= quote.clientHeight + 6);
    await row.getByRole('button').click();
    await expect.poll(isWhole).toBe(true);
    refuse?.();
    await expect(page.locator('#unanswered')).toBeVisible();
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
});
