import { axeFindings, injectAxe } from './axe-findings.ts';
import { placesOnMap, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test.beforeEach(({ page }) => injectAxe(page));

test('axe finds no violations on the page, with a card open, with a topic selected and with the legend closed', async ({
  session,
  page,
}) => {
  await session.openMap();
  expect(await axeFindings(page), 'as opened').toEqual([]);
  await session.row('p20-horses').click();
  await session.mapAtRest();
  expect(await axeFindings(page), 'with a card open').toEqual([]);
  await session.card.locator('.translation-note button').click();
  expect(await axeFindings(page), 'with original and translation').toEqual([]);
  await session.row('p13-definition').click();
  expect(await axeFindings(page), 'with a passage that is not on the map').toEqual([]);
  await page.locator('.legend-topic').first().click();
  expect(await axeFindings(page), 'with a topic selected').toEqual([]);
  await session.button(session.messages.closeLegend).click();
  expect(await axeFindings(page), 'with the legend closed').toEqual([]);
});

test('axe finds no violations in the dark theme', { tag: '@once' }, async ({ session, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await session.openMap();
  expect(await axeFindings(page), 'as opened').toEqual([]);
  await session.row('p20-horses').click();
  await page.locator('.legend-topic').first().click();
  await session.mapAtRest();
  expect(await axeFindings(page), 'with a card open and a topic selected').toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('axe finds no violations on a phone, with the bottom sheet open and with the legend open', async ({
    session,
    page,
  }) => {
    await session.openMap();
    expect(await axeFindings(page), 'as opened').toEqual([]);
    await session.symbol('tarmiyah-district').tap();
    await session.mapAtRest();
    expect(await axeFindings(page), 'with the bottom sheet').toEqual([]);
    await session.button(session.messages.growSheet).tap();
    expect(await axeFindings(page), 'with the bottom sheet at full height').toEqual([]);
    await session.button(session.messages.close).tap();
    await page.locator('.legend-open').tap();
    expect(await axeFindings(page), 'with the legend').toEqual([]);
  });
});

test.describe('when a file fails to load', () => {
  test.use({ mayLogErrors: true });

  test('axe finds no violations when the live map fails to load', async ({ session, page }) => {
    await page.route(/\/start-map-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expect(session.mapNotice).toContainText(session.messages.failure.download);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the page has banner and main landmarks and one h1; passages, legend, map and card are named regions', async ({
  session,
  page,
}) => {
  const { messages } = session;
  const { title, sections } = published.article;
  await session.openMap();
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.textIn(title));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const passages = page.getByRole('region', { name: messages.passagesHeading });
  await expect(passages.getByRole('listitem')).toHaveCount(published.article.passages.length);
  for (const { heading } of sections)
    await expect(passages.getByRole('heading', { level: 2, name: session.textIn(heading) })).toBeVisible();
  await expect(page.getByRole('region', { name: messages.legend })).toBeVisible();
  await expect(page.locator('.strip > svg')).toHaveAccessibleName(/\S/);

  // The symbols of the places are inside the region named as the map.
  const map = page.getByRole('region', { name: messages.mapLabel }).filter({ has: page.locator('[data-symbol]') });
  await expect(map.locator('[data-symbol]')).toHaveCount(placesOnMap.length);

  // The card is a region named after its place; its contents stand in reading order.
  const name = session.textIn(published.place('kirkuk')?.name ?? { ar: '', en: '' });
  await session.row('p20-kirkuk').click();
  const card = page.getByRole('region', { name, exact: true });
  await expect(card).toMatchAriaSnapshot(`
    - button "${messages.close}"
    - heading "${name}" [level=2]
    - article:
      - paragraph
      - blockquote
    - button "${messages.previousPassage}" [disabled]
    - button "${messages.nextPassage}" [disabled]
    - button "${messages.cite}"
  `);
});
