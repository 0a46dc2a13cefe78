import { boxesOf, pressedAt } from './map-measures.ts';
import { placeOf } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone a tap on a place raises the sheet below it, and its buttons read on', async ({ session, page }) => {
  const { words, card } = session;
  const { passages } = placeOf('tarmiyah-district');
  await session.openMap();
  await session.token('tarmiyah-district').tap();
  await expect(card).toBeVisible();
  await session.mapAtRest();
  expect(await pressedAt(page, 'tarmiyah-district')).toBe('tarmiyah-district');
  await expect(card).toContainText(words.positionOf(1, passages.length));
  await expect(card.locator('.attribution')).toBeInViewport({ ratio: 1 });
  await expect(card.locator('.quote').first()).toBeInViewport();
  const next = session.button(words.nextPassage);
  await expect(next).toContainText(words.next);
  await next.tap();
  await expect(card).toContainText(words.positionOf(2, passages.length));
  await session.button(words.previousPassage).tap();
  await expect(card).toContainText(words.positionOf(1, passages.length));
});

test('the sheet grows and shrinks at its button and closes', { tag: '@once' }, async ({ session, page }) => {
  const { words } = session;
  await session.openMap();
  await session.token('mosul').tap();
  const heightOfSheet = async () => {
    const [sheet] = await boxesOf(page, '.sheet');
    return sheet ? sheet.bottom - sheet.top : 0;
  };
  const resting = await heightOfSheet();
  expect(resting).toBeLessThan(844 * 0.6);
  await session.button(words.growSheet).tap();
  await expect.poll(heightOfSheet).toBeGreaterThan(844 * 0.85);
  await expect(session.button(words.shrinkSheet)).toHaveAttribute('aria-expanded', 'true');
  await session.button(words.shrinkSheet).tap();
  await expect.poll(heightOfSheet).toBe(resting);
  await session.button(words.close).tap();
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(session.selectedMarks).toHaveCount(0);

  // One that was closed while tall opens at rest the next time.
  await session.row('p25-chinook').tap();
  await session.button(words.growSheet).tap();
  await session.button(words.close).tap();
  await session.row('p18-mosul').tap();
  await expect(session.button(words.growSheet)).toBeVisible();
});

test(
  'the key opens over the map on a phone and its topics can be tapped',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await page.locator('.legend-open').tap();
    const key = page.getByRole('region', { name: session.words.legend });
    const deals = key.getByRole('button', { name: session.words.family.deals });
    await deals.tap();
    await expect(deals).toHaveAttribute('aria-pressed', 'true');
    await key.getByRole('button', { name: session.words.closeLegend }).tap();
    await expect(key).toHaveCount(0);
    await expect(page.locator('[data-faded]').first()).toBeAttached();
  },
);
