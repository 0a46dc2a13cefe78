import type { Page } from '@playwright/test';
import { expect, test } from '../reading-session.ts';

// A copy of the site by plain http, under a name that is no secure context, has no clipboard.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: undefined });
    // What the old way copies is written down: it asks the page what to put into the clipboard.
    document.addEventListener('copy', () => {
      const field = document.activeElement;
      const text = field instanceof HTMLTextAreaElement ? field.value : String(getSelection());
      (globalThis as { copied?: string }).copied = text;
    });
  }),
);

const copiedIn = (page: Page) => page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');

test('by plain http every reference and link is copied by the old way', async ({ session, page }) => {
  const { words } = session;
  await session.open('#passage=p12-strikes');
  await expect(session.card).toBeVisible();
  await session.button(words.copyLink).click();
  await expect(page.getByText(words.linkCopied)).toBeVisible();
  expect(await copiedIn(page)).toContain('#');
  await session.button(words.cite).click();
  await expect(page.getByText(words.copied).first()).toBeVisible();
  await page.locator('.references summary').click();
  const formats = page.locator('.references button');
  const texts = new Set<string>();
  for (const format of await formats.all()) {
    await page.evaluate(() => ((globalThis as { copied?: string }).copied = ''));
    await format.click();
    await expect.poll(() => copiedIn(page)).not.toBe('');
    texts.add(await copiedIn(page));
  }
  expect(texts.size, 'references, each another').toBe(await formats.count());
});

test('where nothing may be copied, the words stand selected', { tag: '@once' }, async ({ session, page }) => {
  await page.addInitScript(() => (document.execCommand = () => false));
  await session.open('#passage=p12-strikes');
  await page.locator('.references summary').click();
  await page.locator('.references button').nth(1).click();
  const field = page.locator('.references .copy-field');
  await expect(field).toHaveValue(/^@/);
  await expect(field).toBeFocused();
  const [from, to, length] = await field.evaluate((element: HTMLTextAreaElement) => [
    element.selectionStart,
    element.selectionEnd,
    element.value.length,
  ]);
  expect([from, to]).toEqual([0, length]);
  await expect(page.getByText(session.words.copyFailed).first()).toBeVisible();
});

test('by plain http the code for other pages is copied', { tag: '@once' }, async ({ session, page }) => {
  await session.open();
  await page.locator('.island-embed button').click();
  await expect(page.locator('.embed-text')).toHaveValue(/<iframe/);
  await page.locator('.embed-copy').click();
  await expect.poll(() => copiedIn(page)).toContain('<iframe');
});
