import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

/**
 * What a screen reader is given in each state, kept whole in `spoken-trees/`, to be read in review as a screen reader
 * would. After a change that was meant: `npm run test:browser -- spoken-tree --update-snapshots`.
 */
const WHOLE = '#mawdi';
const unnamed = published.article.voices.find((voice) => !voice.named && voice.count === 'one')!;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page as written is told whole', async ({ page, language }) => {
    await page.goto(language === 'ar' ? '/' : '/en/');
    await expect(page.locator(WHOLE)).toMatchAriaSnapshot({ name: `written-${language}.yml` });
  });
});

test('the page with its map is told whole', async ({ session, page, language }) => {
  await session.openMap();
  await expect(page.locator(WHOLE)).toMatchAriaSnapshot({ name: `with-map-${language}.yml` });
});

test('every part that opens is told whole', async ({ session, page, language }) => {
  const { words } = session;
  await session.openMap();

  await session.row('p20-horses').click();
  await expect(session.card).toBeVisible();
  await expect(session.card).toMatchAriaSnapshot({ name: `card-${language}.yml` });
  await session.button(words.cite).click();
  await expect(session.card).toMatchAriaSnapshot({ name: `card-citation-${language}.yml` });
  await session.button(words.close).click();

  for (const tool of ['search', 'filters', 'help'] as const) {
    await session.button(words.tool[tool]).click();
    const aside = page.locator('.aside');
    await expect(aside).toBeVisible();
    await expect(aside).toMatchAriaSnapshot({ name: `${tool}-${language}.yml` });
    await page.keyboard.press('Escape');
    await expect(aside).toHaveCount(0);
  }
});

test('an empty result is told with its reasons', async ({ session, page, language }) => {
  await session.open(`#voice=${unnamed.id}&named=only`);
  await expect(page.locator('.empty-result')).toBeVisible();
  await expect(page.locator('.empty-result')).toMatchAriaSnapshot({ name: `nothing-left-${language}.yml` });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet and the key are told whole', async ({ session, page, language }) => {
    await session.openMap();
    await session.token('tarmiyah-district').tap();
    await session.mapAtRest();
    await expect(page.locator('.sheet')).toMatchAriaSnapshot({ name: `sheet-${language}.yml` });
  });
});

test.describe('when the map cannot come', () => {
  test.use({ mayComplain: true });

  test('the failure is told once, in one sentence', async ({ session, page, language }) => {
    await page.route(/\/start-map-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expect(session.mapNotice).toContainText(session.words.failure.download);
    await expect(page.locator('.map-pane')).toMatchAriaSnapshot({ name: `map-failed-${language}.yml` });
  });
});
