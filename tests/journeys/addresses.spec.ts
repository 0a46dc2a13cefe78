import { placeOf } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test('Back and Forward restore the selected passages in order', { tag: '@once' }, async ({ session, page }) => {
  await session.open();
  await session.row('p20-horses').click();
  await expect(page).toHaveURL(/passage=p20-horses/);
  await session.row('p18-mosul').click();
  await expect(page).toHaveURL(/passage=p18-mosul/);
  await page.goBack();
  await expect(session.currentRow).toHaveAttribute('id', 'passage=p20-horses');
  await page.goBack();
  await expect(session.card).toHaveCount(0);
  await page.goForward();
  await expect(session.currentRow).toHaveAttribute('id', 'passage=p20-horses');
});

test(
  'an address sets camera, theme and topic filter, and unknown keys are ignored',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.open('#?secret=x1&initialWidth=640&childId=mawdi');
    await expect(session.card).toHaveCount(0);
    await session.open('#');
    await page.goto('about:blank');
    await session.open('#map=7.5/34.2/44.1&theme=dark&topic=strike&secret=9&__proto__=1&passage=nobody');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('.chip')).toHaveCount(1);
    await page.locator('.map-pane').dispatchEvent('pointerdown');
    await page.locator('.map-pane').dispatchEvent('pointercancel');
    await session.mapAtRest();
    await session.button(session.messages.zoomIn).click();
    await expect(page).toHaveURL(/map=8\.5\/34\.2\d*\/44\.1/);
    // A theme set by the address is not stored as the choice of the reader.
    expect(await page.evaluate(() => localStorage.getItem('mawdi-theme'))).toBeNull();
  },
);

test('the link copied from a card opens the same passage', { tag: '@once' }, async ({ session, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await session.open();
  await session.row('p20-horses').click();
  await session.button(session.messages.copyLink).click();
  await expect(page.getByRole('status').filter({ hasText: session.messages.linkCopied })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(session.currentRow).toHaveAttribute('id', 'passage=p20-horses');
});

test('a reference is copied as BibTeX, RIS and CSL-JSON, in both languages', async ({ session, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await session.open('#passage=p20-kirkuk');
  await page.locator('.references summary').click();
  const expected = { BibTeX: '@article{', RIS: 'TY  - NEWS', 'CSL-JSON': '"type"' } as const;
  for (const [format, sign] of Object.entries(expected)) {
    await page.locator('.references').getByText(format, { exact: true }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), format).toContain(sign);
  }
  await page.locator('.references p').nth(1).getByRole('button').first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Ultra Sawt');
});

test(
  'every download link answers 200 with more than 200 bytes',
  { tag: '@once' },
  async ({ session, page, request }) => {
    await session.open();
    const links = await page
      .locator('.downloads-list a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) {
      const answer = await request.get(link);
      expect(answer.status(), link).toBe(200);
      expect((await answer.body()).length, link).toBeGreaterThan(200);
    }
  },
);

test(
  'a row in the list of places shows its number of passages and opens the card of its place',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.open();
    const kirkuk = placeOf('kirkuk');
    const row = page
      .locator('.place-row')
      .filter({ hasText: session.textIn(kirkuk.place.name) })
      .first();
    await expect(row).toContainText(session.messages.passages(kirkuk.passages.length));
    await page
      .locator('#places')
      .getByRole('button', { name: session.textIn(placeOf('mosul').place.name) })
      .click();
    await expect(session.cardTitle).toHaveText(session.textIn(placeOf('mosul').place.name));
  },
);

test('an address scrolls the panel to its passage or place and does not scroll the page', async ({ session, page }) => {
  for (const address of ['#place=kirkuk', '#passage=p20-horses']) {
    await page.goto('about:blank');
    await session.open(address);
    await expect(session.card).toBeVisible();
    expect(await page.locator('.panel').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(1000);
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
  }
});
