import { axeFindings, injectAxe } from './axe-findings.ts';
import { placeOf } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test('by keyboard alone the search finds a place in three spellings and opens it', async ({
  session,
  page,
  language,
}) => {
  await injectAxe(page);
  await session.open();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  const spellings = language === 'ar' ? ['بعقوبه', 'لبعقوبة', 'Baquba'] : ['Baquba', 'baqubah', 'بعقوبة'];
  for (const spelling of spellings) {
    await box.fill(spelling);
    await expect(page.getByRole('option').first(), spelling).toContainText(
      session.textIn(placeOf('baqubah').place.name),
    );
  }
  await expect(page.locator('[role="option"] mark').first()).toBeVisible();
  expect(await axeFindings(page), 'with results').toEqual([]);
  await box.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', /.+/);
  await box.press('Enter');
  await expect(session.cardTitle).toHaveText(session.textIn(placeOf('baqubah').place.name));
  await expect(page.locator('.aside')).toHaveCount(0);
});

test('the search finds no word inside another word, and an empty result shows a message', async ({ session, page }) => {
  await session.open();
  await session.button(session.messages.tool.search).click();
  const box = page.getByRole('combobox');
  // «راق» stands inside «العراق», and nowhere alone.
  await box.fill('راق');
  await expect(page.locator('.search-nothing')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await box.press('Escape');
  await expect(page.locator('.search-nothing')).toBeHidden();
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await box.press('Escape');
  await expect(page.locator('.aside')).toHaveCount(0);
  await expect(session.button(session.messages.tool.search)).toBeFocused();
});
