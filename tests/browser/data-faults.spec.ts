import type { Page } from '@playwright/test';
import { published, publishedFile } from './published-article.ts';
import { expect, test } from './reading-session.ts';

type RawArticle = { voices?: unknown; title?: unknown; passages: { id: string; standing: string }[] };

async function serveInstead(page: Page, body: string): Promise<void> {
  await page.route(/\/article\.json$/, (route) => route.fulfill({ contentType: 'application/json', body }));
}

test(
  'a data file cut off in the middle shows what was found, and where',
  { tag: '@once' },
  async ({ session, page }) => {
    await serveInstead(page, JSON.stringify(publishedFile('article.json')).slice(0, 2000));
    await session.open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.words.dataUnreadable);
    await expect(page.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('listitem')).toContainText('article.json');
    await expect(page.locator('.map-pane')).toHaveCount(0);
  },
);

test('an article without a title shows every issue with its place in the file', async ({ session, page }) => {
  const { title, ...rest } = publishedFile('article.json') as RawArticle;
  expect(title).toBeDefined();
  await serveInstead(page, JSON.stringify({ ...rest, voices: 'none' }));
  await session.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.words.dataUnreadable);
  await expect(page.getByRole('main')).toContainText('$.title');
  await expect(page.getByRole('main')).toContainText('$.voices');
});

test.describe('with a file missing', () => {
  // The browser itself complains of a file that is not there.
  test.use({ mayComplain: true });

  test('a data file that is not there is said to be missing', { tag: '@once' }, async ({ session, page }) => {
    await page.route(/\/places\.geojson$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(session.words.dataUnreadable);
    await expect(page.getByRole('listitem')).toContainText('places.geojson');
    await expect(page.getByRole('listitem')).toContainText('404');
  });
});

test('one bad record is left out, and the page says how many and shows the rest', async ({ session, page }) => {
  const article = publishedFile('article.json') as RawArticle;
  const passages = article.passages.map((passage) =>
    passage.id === 'p19-capability' ? { ...passage, standing: 'shouted' } : passage,
  );
  await serveInstead(page, JSON.stringify({ ...article, passages }));
  await session.openMap();
  const remark = page.locator('.left-out');
  await expect(remark.locator('summary')).toHaveText(session.words.someRecordsLeftOut(1));
  await remark.locator('summary').click();
  await expect(remark.getByRole('listitem')).toContainText('standing');
  await expect(remark.getByRole('listitem')).toContainText('shouted');
  await expect(page.locator('.row')).toHaveCount(published.article.passages.length - 1);
  await expect(page.locator('.masthead')).toContainText(session.words.passages(published.article.passages.length - 1));
  await session.token('mosul').click();
  await expect(session.cardTitle).toBeVisible();
});

test('text in the data stays text, whatever it looks like', { tag: '@once' }, async ({ session, page }) => {
  const article = publishedFile('article.json') as RawArticle & { byline: unknown };
  const byline = '‹img src=x onerror=alert(1)›'.replaceAll('‹', '<').replaceAll('›', '>');
  await serveInstead(page, JSON.stringify({ ...article, byline: { ar: byline, en: byline } }));
  await session.open();
  await expect(page.locator('img')).toHaveCount(0);
});
