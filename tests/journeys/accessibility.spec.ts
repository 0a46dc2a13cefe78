import { axeFindings, bringAxe } from './axe-findings.ts';
import { placesOnMap, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test.beforeEach(({ page }) => bringAxe(page));

test('nothing keeps anyone out: the page, the card, the key folded', async ({ session, page }) => {
  await session.openMap();
  expect(await axeFindings(page), 'at first').toEqual([]);
  await session.row('p20-horses').click();
  await session.mapAtRest();
  expect(await axeFindings(page), 'with a card').toEqual([]);
  await session.card.locator('.translation-note button').click();
  expect(await axeFindings(page), 'with original and translation').toEqual([]);
  await session.row('p13-definition').click();
  expect(await axeFindings(page), 'with a passage that is not on the map').toEqual([]);
  await page.locator('.legend-topic').first().click();
  expect(await axeFindings(page), 'with a topic chosen').toEqual([]);
  await session.button(session.words.closeLegend).click();
  expect(await axeFindings(page), 'with the key folded').toEqual([]);
});

test('nothing keeps anyone out in the dark', { tag: '@once' }, async ({ session, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await session.openMap();
  expect(await axeFindings(page), 'at first').toEqual([]);
  await session.row('p20-horses').click();
  await page.locator('.legend-topic').first().click();
  await session.mapAtRest();
  expect(await axeFindings(page), 'with a card and a topic chosen').toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing keeps anyone out on a phone: the page, the sheet, the key', async ({ session, page }) => {
    await session.openMap();
    expect(await axeFindings(page), 'at first').toEqual([]);
    await session.token('tarmiyah-district').tap();
    await session.mapAtRest();
    expect(await axeFindings(page), 'with the sheet').toEqual([]);
    await session.button(session.words.growSheet).tap();
    expect(await axeFindings(page), 'with the tall sheet').toEqual([]);
    await session.button(session.words.close).tap();
    await page.locator('.legend-open').tap();
    expect(await axeFindings(page), 'with the key').toEqual([]);
  });
});

test.describe('when something is broken', () => {
  test.use({ mayComplain: true });

  test('nothing keeps anyone out when the map fails', async ({ session, page }) => {
    await page.route(/\/start-map-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expect(session.mapNotice).toContainText(session.words.failure.download);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the page has its landmarks, one main heading, and its map and its card as named regions', async ({
  session,
  page,
}) => {
  const { words } = session;
  const { title, sections } = published.article;
  await session.openMap();
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.textIn(title));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const passages = page.getByRole('region', { name: words.passagesHeading });
  await expect(passages.getByRole('listitem')).toHaveCount(published.article.passages.length);
  for (const { heading } of sections)
    await expect(passages.getByRole('heading', { level: 2, name: session.textIn(heading) })).toBeVisible();
  await expect(page.getByRole('region', { name: words.legend })).toBeVisible();
  await expect(page.locator('.strip > svg')).toHaveAccessibleName(/\S/);

  // The places are inside the region that is named as the map.
  const map = page.getByRole('region', { name: words.mapLabel }).filter({ has: page.locator('[data-symbol]') });
  await expect(map.locator('[data-symbol]')).toHaveCount(placesOnMap.length);

  // The card is a region named after its place, in the order a reader needs.
  const name = session.textIn(published.place('kirkuk')?.name ?? { ar: '', en: '' });
  await session.row('p20-kirkuk').click();
  const card = page.getByRole('region', { name, exact: true });
  await expect(card).toMatchAriaSnapshot(`
    - button "${words.close}"
    - heading "${name}" [level=2]
    - article:
      - paragraph
      - blockquote
    - button "${words.previousPassage}" [disabled]
    - button "${words.nextPassage}" [disabled]
    - button "${words.cite}"
  `);
});
