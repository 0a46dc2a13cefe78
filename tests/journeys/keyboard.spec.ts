import type { Page } from '@playwright/test';
import { placeOf } from './published-article.ts';
import { expect, test } from './reading-session.ts';

/** Presses Tab until the focused element matches the selector. */
async function tabTo(page: Page, selector: string, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (isThere) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}`);
}

test('the first Tab focuses the link that skips to the passages, and Enter follows it', async ({ session, page }) => {
  await session.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: session.messages.skipToPassages });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.row button').first()).toBeFocused();
});

test('by keyboard alone a place is opened and its next passage shown, and Esc returns the focus to its symbol', async ({
  session,
  page,
}) => {
  await session.openMap();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: session.messages.skipToMap })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-symbol="tarmiyah-district"] button', 24);
  await expect(session.place('tarmiyah-district')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(session.card).toBeVisible();
  await session.mapAtRest();
  await tabTo(page, '.card .step-on', 12);
  await page.keyboard.press('Enter');
  const { passages } = placeOf('tarmiyah-district');
  await expect(session.card).toContainText(session.messages.passageOf(2, passages.length));
  await expect(session.button(session.messages.nextPassage)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(session.card).toHaveCount(0);
  await expect(session.place('tarmiyah-district')).toBeFocused();
  await expect(session.place('tarmiyah-district')).toHaveAttribute('aria-pressed', 'false');
});

test(
  'closing a card returns the focus to the symbol or row that opened it',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await session.place('mosul').focus();
    await page.keyboard.press('Space');
    await expect(session.card).toBeVisible();
    await session.mapAtRest();
    await page.keyboard.press('Escape');
    await expect(session.card, 'Esc at once').toHaveCount(0);
    await expect(session.place('mosul')).toBeFocused();

    await session.row('p18-mosul').focus();
    await page.keyboard.press('Enter');
    await expect(session.card).toBeVisible();
    await session.button(session.messages.cite).focus();
    await page.keyboard.press('Escape');
    await expect(session.card, 'Esc inside the card').toHaveCount(0);
    await expect(session.row('p18-mosul')).toBeFocused();

    await session.place('baqubah').focus();
    await page.keyboard.press('Enter');
    await session.button(session.messages.close).focus();
    await page.keyboard.press('Enter');
    await expect(session.card, 'the close button').toHaveCount(0);
    await expect(session.place('baqubah')).toBeFocused();

    await session.button(session.messages.showAll).click();
    await session.mapAtRest();
    await session.symbol('kirkuk').click();
    await expect(session.card).toBeVisible();
    await page.locator('.maplibregl-canvas').click({ position: { x: 30, y: 30 } });
    await page.keyboard.press('Escape');
    await expect(session.card, 'Esc after a click on the open map').toHaveCount(0);
  },
);

test(
  'Esc closes a card opened by the address, without an earlier interaction with it',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap('#place=mosul');
    await expect(session.card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(session.card).toHaveCount(0);
    await expect(page).not.toHaveURL(/place=/);
  },
);
