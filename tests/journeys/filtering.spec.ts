import { axeFindings, bringAxe } from './axe-findings.ts';
import { placesOnMap, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const total = published.article.passages.length;
const unnamed = published.article.voices.find((voice) => !voice.named && voice.count === 'one')!;

test('the reader hides what rests on one unnamed source, sees how much is left, and takes it back', async ({
  session,
  page,
}) => {
  const { words } = session;
  await bringAxe(page);
  await session.openMap();
  await session.button(words.tool.filters).click();
  const choice = page.getByRole('switch', { name: words.hideOneSource });
  await choice.check();
  const rows = page.locator('.row');
  await expect(rows).not.toHaveCount(total);
  const left = await rows.count();
  await expect(page.getByRole('status').filter({ hasText: words.passagesShown(left, total) })).toHaveCount(1);
  // Nothing goes away from the map: what is outside fades.
  await expect(page.locator('[data-symbol]')).toHaveCount(placesOnMap.length);
  await expect(session.mark('tarmiyah-district')).toHaveAttribute('data-dimmed');
  expect(await axeFindings(page), 'with the filters open').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.chip')).toHaveCount(1);
  expect(await axeFindings(page), 'with a chip').toEqual([]);

  // The card of a faded place says all it said before, and how much the filter hides.
  await session.token('tarmiyah-district').click();
  await expect(session.card).toContainText(words.outsideFilters);
  await session.button(words.close).click();

  await page.locator('.chip').click();
  await expect(rows).toHaveCount(total);
});

test('where nothing is left the page says why and every way back', { tag: '@once' }, async ({ session, page }) => {
  const { words } = session;
  await session.open(`#voice=${unnamed.id}&named=only`);
  await expect(page.locator('.empty-result')).toContainText(words.nothingMatches);
  await expect(page.locator('.row')).toHaveCount(0);
  const ways = page.locator('.empty-result .button');
  await expect(ways).not.toHaveCount(0);
  await ways.last().click();
  await expect(page.locator('.row')).toHaveCount(total);
  await expect(page).toHaveURL((url) => url.hash === '');
});
