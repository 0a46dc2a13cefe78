import { expect, test } from './reading-session.ts';

test('a row fades out only if its quotation has more than two lines', async ({ session, page }) => {
  await session.open();
  await page.evaluate(() => document.documentElement.setAttribute('data-clipped', ''));
  const quotes = page.locator('.row:not([data-selected]) .row-quote');
  const lines = await quotes.evaluateAll((all) =>
    all.map((box) => {
      const quote = box.querySelector('.quote')!;
      return Math.round(quote.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(quote).lineHeight));
    }),
  );
  expect(lines.some((count) => count > 2)).toBe(true);
  for (const count of [1, 2, 3]) {
    const at = lines.findIndex((each) => (count < 3 ? each === count : each > 2));
    if (at < 0) continue;
    const row = quotes.nth(at);
    const drawn = await row.screenshot();
    // An opaque mask, because letters are antialiased differently without one.
    await row.locator('.quote').evaluate((quote: HTMLElement) => {
      quote.style.mask = 'linear-gradient(#000, #000)';
    });
    const whole = await row.screenshot();
    expect(drawn.equals(whole), `${count} lines`).toBe(count < 3);
  }
});
