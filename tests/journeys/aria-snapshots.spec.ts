import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

/**
 * The accessibility tree of each state, stored in `aria-snapshots/` and read in review. After an intended change:
 * `npm run test:browser -- aria-snapshots --update-snapshots`.
 */
const PAGE = '#mawdi';
const unnamed = published.article.voices.find((voice) => !voice.named && voice.count === 'one')!;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the prerendered page matches its ARIA snapshot', async ({ page, language }) => {
    await page.goto(language === 'ar' ? '/' : '/en/');
    await expect(page.locator(PAGE)).toMatchAriaSnapshot({ name: `written-${language}.yml` });
  });
});

test('the page with its live map matches its ARIA snapshot', async ({ session, page, language }) => {
  await session.openMap();
  await expect(page.locator(PAGE)).toMatchAriaSnapshot({ name: `with-map-${language}.yml` });
});

test('card, citation, search, filters and help match their ARIA snapshots', async ({ session, page, language }) => {
  const { messages } = session;
  await session.openMap();

  await session.row('p20-horses').click();
  await expect(session.card).toBeVisible();
  await expect(session.card).toMatchAriaSnapshot({ name: `card-${language}.yml` });
  await session.button(messages.cite).click();
  await expect(session.card).toMatchAriaSnapshot({ name: `card-citation-${language}.yml` });
  await session.button(messages.close).click();

  for (const tool of ['search', 'filters', 'help'] as const) {
    await session.button(messages.tool[tool]).click();
    const aside = page.locator('.aside');
    await expect(aside).toBeVisible();
    await expect(aside).toMatchAriaSnapshot({ name: `${tool}-${language}.yml` });
    await page.keyboard.press('Escape');
    await expect(aside).toHaveCount(0);
  }
});

test('an empty result matches its ARIA snapshot', async ({ session, page, language }) => {
  await session.open(`#voice=${unnamed.id}&named=only`);
  await expect(page.locator('.empty-result')).toBeVisible();
  await expect(page.locator('.empty-result')).toMatchAriaSnapshot({ name: `nothing-left-${language}.yml` });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bottom sheet matches its ARIA snapshot', async ({ session, page, language }) => {
    await session.openMap();
    await session.symbol('tarmiyah-district').tap();
    await session.mapAtRest();
    await expect(page.locator('.sheet')).toMatchAriaSnapshot({ name: `sheet-${language}.yml` });
  });
});

test.describe('when the live map fails to load', () => {
  test.use({ mayLogErrors: true });

  test('the map pane with its alert matches its ARIA snapshot', async ({ session, page, language }) => {
    await page.route(/\/start-map-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expect(session.mapNotice).toContainText(session.messages.failure.download);
    await expect(page.locator('.map-pane')).toMatchAriaSnapshot({ name: `map-failed-${language}.yml` });
  });
});
