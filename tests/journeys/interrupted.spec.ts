import { axeFindings, injectAxe } from './axe-findings.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

// The browser logs files that fail to load.
test.use({ mayLogErrors: true });

test(
  'if the article data fails to load, the passages stay, a message says so, and a later press opens the card',
  { tag: '@once' },
  async ({ session, page }) => {
    await injectAxe(page);
    // Aborts the article data, and the request by which the page finds out why it failed.
    await page.route(/./, (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
    await session.open();
    await session.row('p20-horses').click();
    const sentence = page.getByRole('status').filter({ hasText: session.messages.unanswered });
    await expect(sentence).toBeVisible();
    await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
    expect(await axeFindings(page)).toEqual([]);

    await page.unroute(/./);
    await session.row('p20-horses').click();
    await expect(session.card).toBeVisible();
    await expect(sentence).toHaveCount(0);
  },
);

test(
  'if the script of the search panel fails to load, an alert says so and the passages stay',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/assets\/aside-search-.*\.js/, (route) => route.abort());
    await session.open();
    await session.button(session.messages.tool.search).click();
    await expect(page.getByRole('alert')).toHaveText(session.messages.partDidNotArrive);
    await expect(session.row('p20-horses')).toBeAttached();
  },
);
