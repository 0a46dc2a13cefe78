import { axeFindings, bringAxe } from './axe-findings.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

// The browser itself complains of files that do not come.
test.use({ mayComplain: true });

test(
  'where the connection breaks, the words stay, a sentence says so, and a later press is answered',
  { tag: '@once' },
  async ({ session, page }) => {
    await bringAxe(page);
    // The article as data, and what the page asks to find out why it did not come.
    await page.route(/./, (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
    await session.open();
    await session.row('p20-horses').click();
    const sentence = page.getByRole('status').filter({ hasText: session.words.unanswered });
    await expect(sentence).toBeVisible();
    await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
    expect(await axeFindings(page)).toEqual([]);

    await page.unroute(/./);
    await session.row('p20-horses').click();
    await expect(session.card).toBeVisible();
    await expect(sentence).toHaveCount(0);
  },
);

test('a part that does not arrive says so and can be asked for again', { tag: '@once' }, async ({ session, page }) => {
  await page.route(/\/assets\/aside-search-.*\.js/, (route) => route.abort());
  await session.open();
  await session.button(session.words.tool.search).click();
  await expect(page.getByRole('alert')).toHaveText(session.words.partDidNotArrive);
  await expect(session.row('p20-horses')).toBeAttached();
});
