import { placeOf } from './published-article.ts';
import { expect, startSession, test } from './reading-session.ts';
import { LANGUAGES } from '../published-pages.ts';
import { ownName } from '../../src/core/text/languages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

test('a reader who changes language stays at the place and at the passage', async ({ session, page }) => {
  const { place, passages } = placeOf('kirkuk');
  await session.openMap();
  await session.token('kirkuk').click();
  await expect(session.cardTitle).toHaveText(session.textIn(place.name));
  const [other = 'en'] = LANGUAGES.filter((language) => language !== session.language);
  // The card names the place in the other language as well, and in Kurdish.
  const elsewhere = session.card.locator('.place-other-name');
  await expect(elsewhere.locator(`[lang="${other}"]`)).toHaveText(inLanguage(place.name, other));
  await expect(elsewhere.locator('[lang="ckb"]')).toHaveText(place.name['ckb'] ?? '');

  await page.getByRole('link', { name: ownName(other) }).click();
  const after = startSession(page, other);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.locator('body')).toHaveCSS('direction', other === 'ar' ? 'rtl' : 'ltr');
  await after.mapAtRest();
  await expect(after.cardTitle).toHaveText(after.textIn(place.name));
  await expect(after.place('kirkuk')).toHaveAttribute('aria-pressed', 'true');
  await expect(after.currentRow).toHaveAttribute('id', `passage=${passages[0]?.id}`);
  await expect(after.card.locator('.badge').nth(1)).toHaveText(after.words.standing.alleged);
});
