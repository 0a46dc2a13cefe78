import { wordsIn } from '../../src/words/words-in.ts';
import { expect, test } from './reading-session.ts';

test.use({ javaScriptEnabled: false });

test('a browser that runs no scripts is told what is missing', async ({ page, language }) => {
  await page.goto(language === 'ar' ? '/' : '/en/');
  const sentence = page.locator('noscript');
  await expect(sentence).toBeVisible();
  expect(await sentence.evaluate((element) => element.textContent?.trim())).toBe(wordsIn(language).noScript);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
});
