import { axeFindings, injectAxe } from './axe-findings.ts';
import { placesOnMap, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const total = published.article.passages.length;
const unnamed = published.article.voices.find((voice) => !voice.named && voice.count === 'one')!;

test('a filter hides passages that rest on one unnamed source, states how many are left and can be removed', async ({
  session,
  page,
}) => {
  const { messages } = session;
  await injectAxe(page);
  await session.openMap();
  await session.button(messages.tool.filters).click();
  const choice = page.getByRole('switch', { name: messages.hideOneSource });
  await choice.check();
  const rows = page.locator('.row');
  await expect(rows).not.toHaveCount(total);
  const left = await rows.count();
  await expect(page.getByRole('status').filter({ hasText: messages.passagesShown(left, total) })).toHaveCount(1);
  // No symbol is removed from the map: those outside the filter are dimmed.
  await expect(page.locator('[data-symbol]')).toHaveCount(placesOnMap.length);
  await expect(session.placedSymbol('tarmiyah-district')).toHaveAttribute('data-dimmed');
  expect(await axeFindings(page), 'with the filters open').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.chip')).toHaveCount(1);
  expect(await axeFindings(page), 'with a chip').toEqual([]);

  // The card of a dimmed place opens and says that its passages are outside the filters.
  await session.symbol('tarmiyah-district').click();
  await expect(session.card).toContainText(messages.outsideFilters);
  await session.button(messages.close).click();

  await page.locator('.chip').click();
  await expect(rows).toHaveCount(total);
});

test(
  'an empty result states the reason and offers buttons that remove filters',
  { tag: '@once' },
  async ({ session, page }) => {
    const { messages } = session;
    await session.open(`#voice=${unnamed.id}&named=only`);
    await expect(page.locator('.empty-result')).toContainText(messages.nothingMatches);
    await expect(page.locator('.row')).toHaveCount(0);
    const ways = page.locator('.empty-result .button');
    await expect(ways).not.toHaveCount(0);
    await ways.last().click();
    await expect(page.locator('.row')).toHaveCount(total);
    await expect(page).toHaveURL((url) => url.hash === '');
  },
);
