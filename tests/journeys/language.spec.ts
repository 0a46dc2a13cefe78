import { placeOf } from './published-article.ts';
import { expect, startSession, test } from './reading-session.ts';
import { LANGUAGES } from '../published-pages.ts';
import { ownName } from '../../src/core/text/languages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

test('changing the language keeps the selected place and passage', async ({ session, page }) => {
  const { place, passages } = placeOf('kirkuk');
  await session.openMap();
  await session.symbol('kirkuk').click();
  await expect(session.cardTitle).toHaveText(session.textIn(place.name));
  const [other = 'en'] = LANGUAGES.filter((language) => language !== session.language);
  // The card also shows the name of the place in the other language and in Kurdish.
  const otherNames = session.card.locator('.place-other-name');
  await expect(otherNames.locator(`[lang="${other}"]`)).toHaveText(inLanguage(place.name, other));
  await expect(otherNames.locator('[lang="ckb"]')).toHaveText(place.name['ckb'] ?? '');

  await page.getByRole('link', { name: ownName(other) }).click();
  const after = startSession(page, other);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.locator('body')).toHaveCSS('direction', other === 'ar' ? 'rtl' : 'ltr');
  await after.mapAtRest();
  await expect(after.cardTitle).toHaveText(after.textIn(place.name));
  await expect(after.place('kirkuk')).toHaveAttribute('aria-pressed', 'true');
  await expect(after.currentRow).toHaveAttribute('id', `passage=${passages[0]?.id}`);
  await expect(after.card.locator('.badge').nth(1)).toHaveText(after.messages.standing.alleged);
});
