import { axeFindings, injectAxe } from './axe-findings.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const dated = published.article.passages.filter((passage) => passage.when);
const undated = published.article.passages.filter((passage) => !passage.when);

test('a mark on the timeline opens its passage, and the axis follows the reading direction', async ({
  session,
  page,
  language,
}) => {
  await injectAxe(page);
  await session.open();
  const marks = page.locator('a[data-timed]');
  await expect(marks).toHaveCount(dated.length);
  const [first, last] = [await marks.first().boundingBox(), await marks.last().boundingBox()];
  expect(Math.sign(last!.x - first!.x)).toBe(language === 'ar' ? -1 : 1);
  await page.locator('a[data-timed="p11-tweet"]').click();
  await expect(session.card).toContainText(session.language === 'ar' ? 'لقد هزمنا داعش' : 'We have defeated');
  await expect(session.currentRow).toHaveAttribute('id', 'passage=p11-tweet');
  expect(await axeFindings(page)).toEqual([]);
});

test('keys alone set the range of dates, undated passages can be excluded, and the address has both', async ({
  session,
  page,
}) => {
  const { messages } = session;
  await session.open();
  const end = page.getByRole('slider').last();
  await end.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/to=/);
  await expect(end).toHaveAttribute('aria-valuetext', /\S/);
  const rows = page.locator('.row');
  await expect(rows).not.toHaveCount(published.article.passages.length);
  await expect(rows).not.toHaveCount(0);
  await page.getByRole('checkbox', { name: messages.withUndated(undated.length) }).uncheck();
  await expect(page).toHaveURL(/dated=only/);
  await page.locator('.timeline-whole').click();
  await expect(page).not.toHaveURL(/to=/);
  await expect(rows).toHaveCount(dated.length);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('on a phone the timeline is folded, and a tap unfolds it', async ({ session, page }) => {
    await injectAxe(page);
    await session.open();
    await expect(page.locator('.timeline')).toBeInViewport();
    await expect(page.locator('.timeline-dates')).toBeHidden();
    await page.locator('.timeline-unfold').tap();
    await expect(page.locator('.timeline-dates')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
});
