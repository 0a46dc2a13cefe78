import { expect, test } from './reading-session.ts';

test(
  'the card of a place links to three pictures, each served as an image',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.open();
    await session.row('p18-mosul').click();
    const offered = page.locator('.pictures').filter({ hasText: session.messages.pictureOfPlace }).getByRole('link');
    await expect(offered).toHaveCount(3);
    for (const link of await offered.all()) {
      const answer = await page.request.get(await link.evaluate((element: HTMLAnchorElement) => element.href));
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toMatch(/^image\//);
    }
  },
);
