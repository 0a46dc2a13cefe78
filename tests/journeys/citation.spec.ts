import { formatDateInFull } from '../../src/core/i18n/format-full-date.ts';
import { passageOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test('a copied quotation carries who said it, how, where it was printed and an address that leads back', async ({
  session,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const passage = passageOf('p20-kirkuk');
  const { title, outlet, published: date } = published.article;
  await session.openMap();
  await session.row('p20-kirkuk').click();
  await session.button(session.words.cite).click();
  await expect(page.getByRole('status').filter({ hasText: session.words.copied })).toBeVisible();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const parts = {
    quotation: passage.quote,
    voice: session.textIn(published.voice('intelligence-source').name),
    unnamed: session.words.unnamed.one,
    // In its brackets: the bare word may stand in the quotation as well.
    standing: `(${session.words.whoAndHow({ source: 'unnamed', standing: 'alleged' })})`,
    title: session.textIn(title),
    outlet: session.textIn(outlet),
    date: formatDateInFull(date, session.words.formats),
    paragraph: session.language === 'ar' ? session.words.paragraph(20) : 'paragraph 20',
    address: page.url(),
  };
  for (const [part, text] of Object.entries(parts)) expect(copied, part).toContain(text);
  if (session.language === 'en') expect(copied).toContain(passage.translation.en);

  await page.goto('about:blank');
  await page.goto(copied.trim().split('\n').at(-1) ?? '');
  await session.mapAtRest();
  await expect(session.currentRow).toHaveAttribute('id', 'passage=p20-kirkuk');
});

test(
  'where the clipboard and the old way of copying are refused the page says so, and how to go on',
  { tag: '@once' },
  async ({ session, page, context }) => {
    // Granting something else refuses the rest.
    await context.grantPermissions(['geolocation']);
    await page.addInitScript(() => Object.assign(document, { execCommand: () => false }));
    await session.open();
    await session.row('p18-mosul').click();
    await session.button(session.words.cite).click();
    await expect(page.getByRole('status').filter({ hasText: session.words.copyFailed })).toBeVisible();
  },
);
