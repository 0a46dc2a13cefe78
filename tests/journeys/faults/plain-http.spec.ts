import type { Page } from '@playwright/test';
import { expect, test } from '../reading-session.ts';

// Over plain HTTP, which is no secure context, `navigator.clipboard` does not exist.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: undefined });
    // Records the text that execCommand copies, at its copy event.
    document.addEventListener('copy', () => {
      const field = document.activeElement;
      const text = field instanceof HTMLTextAreaElement ? field.value : String(getSelection());
      (globalThis as { copied?: string }).copied = text;
    });
  }),
);

const copiedIn = (page: Page) => page.evaluate(() => (globalThis as { copied?: string }).copied ?? '');

test('over plain HTTP link, citation and every reference are copied by execCommand', async ({ session, page }) => {
  const { messages } = session;
  await session.open('#passage=p12-strikes');
  await expect(session.card).toBeVisible();
  await session.button(messages.copyLink).click();
  await expect(page.getByText(messages.linkCopied)).toBeVisible();
  expect(await copiedIn(page)).toContain('#');
  await session.button(messages.cite).click();
  await expect(page.getByText(messages.copied).first()).toBeVisible();
  await page.locator('.references summary').click();
  const formats = page.locator('.references button');
  const texts = new Set<string>();
  for (const format of await formats.all()) {
    await page.evaluate(() => ((globalThis as { copied?: string }).copied = ''));
    await format.click();
    await expect.poll(() => copiedIn(page)).not.toBe('');
    texts.add(await copiedIn(page));
  }
  expect(texts.size, 'references, all different').toBe(await formats.count());
});

test(
  'if copying fails, the reference is selected in a field, with a message',
  { tag: '@once' },
  async ({ session, page }) => {
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
    await expect(page.getByText(session.messages.copyFailed).first()).toBeVisible();
  },
);

test('over plain HTTP the embed code is copied', { tag: '@once' }, async ({ session, page }) => {
  await session.open();
  await page.locator('.island-embed button').click();
  await expect(page.locator('.embed-text')).toHaveValue(/<iframe/);
  await page.locator('.embed-copy').click();
  await expect.poll(() => copiedIn(page)).toContain('<iframe');
});
