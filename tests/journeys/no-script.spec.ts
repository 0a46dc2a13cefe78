import { passageOf, placesOnMap, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

test.use({ javaScriptEnabled: false });

test('without scripts all passages are listed, and a symbol of the static map links to its passage', async ({
  session,
  page,
}) => {
  const { messages, textIn } = session;
  await session.open();
  await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
  for (const { quote, translation } of published.article.passages.slice(0, 5))
    await expect(page.getByRole('main')).toContainText(session.language === 'en' ? inEnglish(translation) : quote);
  await expect(page.getByRole('region', { name: messages.legend })).toBeVisible();
  await expect(page.getByRole('region', { name: messages.timeline })).toBeVisible();

  // One size of the static map is shown, and every symbol on it is a link.
  const symbols = page.locator('.static-symbol:visible');
  await expect(symbols).toHaveCount(placesOnMap.length);
  const mosul = placeOf('mosul');
  const symbol = page.locator('.static-symbol[data-place="mosul"]:visible');
  await expect(symbol).toHaveAccessibleName(new RegExp(textIn(mosul.place.name)));
  await symbol.click();
  await expect(page.locator(`[id="passage=${mosul.passages[0]?.id}"]`)).toBeInViewport();

  // No control that needs scripts is shown; rows and topics of the legend are plain text without scripts.
  await expect(page.locator('.needs-script:visible, input:visible, label:visible')).toHaveCount(0);
  const offered = page.locator('button:visible:not(.row-button, .place-row-button, .legend-topic)');
  await expect(offered).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('without scripts a phone shows the static map and the timeline, and does not scroll sideways', async ({
    session,
    page,
  }) => {
    await session.open();
    await expect(page.locator('.static-symbol:visible')).toHaveCount(placesOnMap.length);
    await expect(page.locator('.timeline')).toBeVisible();
    const [wide] = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth]);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('in print the places of the map are numbered, no quotation is clipped, and the page header is hidden', async ({
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
  expect(cut, 'clipped quotations').toBe(0);
});

/** Runs in the page: elements that clip their text, and whether the page is wider than the screen. */
function clippedText(): readonly string[] {
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

const PATHS = [
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

    test('without scripts no page clips its text or is wider than the screen', async ({ page, language }) => {
      for (const path of PATHS) {
        await page.goto(`${language === 'ar' ? '/' : '/en/'}${path}`);
        expect(await page.evaluate(clippedText), path).toEqual([]);
      }
    });

    test('without scripts an address scrolls to its passage, shown in full, or to its place', async ({
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
      // The legend stands on the map or below it.
      await expect(page.getByRole('region', { name: session.messages.legend })).toBeVisible();
    });
  });

test.describe('when the scripts of the article page fail to load', () => {
  test.use({ javaScriptEnabled: true, mayLogErrors: true, viewport: { width: 390, height: 844 } });

  test('a pressed row opens at once, and after the failure no text is clipped', async ({ session, page }) => {
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
    expect(await page.evaluate(clippedText)).toEqual([]);
  });
});
