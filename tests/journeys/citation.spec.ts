import { formatDateInFull } from '../../src/core/i18n/format-full-date.ts';
import { passageOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test('a copied citation has quotation, voice, standing, title, outlet, date, paragraph and an address that opens the passage', async ({
  session,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const passage = passageOf('p20-kirkuk');
  const { title, outlet, published: date } = published.article;
  await session.openMap();
  await session.row('p20-kirkuk').click();
  await session.button(session.messages.cite).click();
  await expect(page.getByRole('status').filter({ hasText: session.messages.copied })).toBeVisible();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const parts = {
    quotation: passage.quote,
    voice: session.textIn(published.voice('intelligence-source').name),
    unnamed: session.messages.unnamed.one,
    // With its brackets: the word alone may also occur in the quotation.
    standing: `(${session.messages.whoAndHow({ source: 'unnamed', standing: 'alleged' })})`,
    title: session.textIn(title),
    outlet: session.textIn(outlet),
    date: formatDateInFull(date, session.messages.formats),
    paragraph: session.language === 'ar' ? session.messages.paragraph(20) : 'paragraph 20',
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
  'if the clipboard and execCommand are refused, a status message says that copying failed',
  { tag: '@once' },
  async ({ session, page, context }) => {
    // Granting one permission denies all others.
    await context.grantPermissions(['geolocation']);
    await page.addInitScript(() => Object.assign(document, { execCommand: () => false }));
    await session.open();
    await session.row('p18-mosul').click();
    await session.button(session.messages.cite).click();
    await expect(page.getByRole('status').filter({ hasText: session.messages.copyFailed })).toBeVisible();
  },
);
