import { sourceTypeOf } from '../../src/core/article/attribution.ts';
import { topicsOf } from '../../src/core/state/visible.ts';
import { placesOnMap, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const { passages } = published.article;
const matching = passages.filter((passage) => topicsOf(published, passage).includes('deals'));
const matchingPlaces = placesOnMap.filter((id) => placeOf(id).passages.some((passage) => matching.includes(passage)));

test(
  'a topic chosen in the key brings out its places; the others fade and none goes away',
  { tag: '@once' },
  async ({ session, page }) => {
    const { words } = session;
    await session.openMap();
    const key = page.getByRole('region', { name: words.legend });
    const deals = key.getByRole('button', { name: session.textIn(published.topic('deals')!.label) });
    await expect(deals).toHaveAttribute('aria-pressed', 'false');
    await deals.click();
    await expect(deals).toHaveAttribute('aria-pressed', 'true');
    await expect(key).toContainText(words.filtered(matching.length, passages.length));
    await expect(page.locator('[data-symbol]')).toHaveCount(placesOnMap.length);
    await expect(page.locator('[data-dimmed]')).toHaveCount(placesOnMap.length - matchingPlaces.length);
    for (const id of matchingPlaces) await expect(session.mark(id)).not.toHaveAttribute('data-dimmed');
    await expect(page.locator('.row')).toHaveCount(matching.length);
    await expect(
      page.getByRole('status').filter({ hasText: words.passagesShown(matching.length, passages.length) }),
    ).toHaveCount(1);

    // A place outside the topic can still be opened.
    await expect(session.mark('baqubah')).toHaveAttribute('data-dimmed');
    await session.token('baqubah').click();
    await expect(session.cardTitle).toHaveText(session.textIn(placeOf('baqubah').place.name));

    // Two topics bring out both.
    const both = passages.filter((passage) =>
      topicsOf(published, passage).some((topic) => ['deals', 'strike'].includes(topic)),
    );
    await key.getByRole('button', { name: session.textIn(published.topic('strike')!.label) }).click();
    await expect(key).toContainText(words.filtered(both.length, passages.length));
    await deals.click();
    await expect(deals).toHaveAttribute('aria-pressed', 'false');

    await key.getByRole('button', { name: words.clearFilter }).click();
    await expect(deals).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('[data-dimmed], [data-filtered-out]')).toHaveCount(0);
  },
);

test('the key explains every topic, kind of source, standing and shape the article uses', async ({ session, page }) => {
  const { words } = session;
  await session.open();
  const key = page.getByRole('region', { name: words.legend });
  for (const head of [words.topicHead, words.sourceTypeHead, words.standingHead, words.shapeHead])
    await expect(key).toContainText(head);
  for (const topic of new Set(passages.flatMap((passage) => topicsOf(published, passage))))
    await expect(key).toContainText(session.textIn(published.topic(topic)!.label));
  for (const source of new Set(passages.map((passage) => sourceTypeOf(published, passage))))
    await expect(key).toContainText(words.sourceType[source]);
  for (const standing of new Set(passages.map((passage) => passage.standing)))
    await expect(key).toContainText(words.standing[standing]);
});

test('the key folds away and comes back, and the focus goes with it', { tag: '@once' }, async ({ session, page }) => {
  const { words } = session;
  const key = page.locator('.legend');
  await session.openMap();
  await expect(key).toBeVisible();
  await key.getByRole('button', { name: words.closeLegend }).press('Enter');
  await expect(key).toBeHidden();
  const open = page.locator('.legend-open');
  await expect(open).toBeVisible();
  await expect(open).toHaveAttribute('aria-expanded', 'false');
  await expect(open).toBeFocused();
  await open.press('Enter');
  await expect(key).toBeVisible();
});

test(
  'on a narrow screen the key waits behind its button and folds by its own and by Esc',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.setViewportSize({ width: 1000, height: 760 });
    await session.openMap();
    await expect(page.locator('.legend')).toBeHidden();
    const open = page.locator('.legend-open');
    await open.click();
    await expect(open).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.legend')).toBeVisible();
    await page.locator('.legend-close').click();
    await expect(page.locator('.legend')).toBeHidden();
    await open.click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.legend')).toBeHidden();
  },
);

test(
  'a place named only in a linked headline is off until the reader asks for it',
  { tag: '@once' },
  async ({ session, page }) => {
    const { words } = session;
    const linked = published.article.places.filter((place) => place.default === 'hidden');
    expect(linked.map(({ id }) => id)).toEqual(['manbij']);
    await session.openMap();
    await expect(session.mark('manbij')).toHaveCount(0);
    const choice = page.getByRole('checkbox', { name: words.showLinkedPlaces(linked.length) });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await expect(session.place('manbij')).toHaveCount(1);
    await session.place('manbij').focus();
    await page.keyboard.press('Enter');
    await expect(session.card).toContainText(words.linkedOnly);
    await choice.uncheck();
    await expect(session.mark('manbij')).toHaveCount(0);
    await expect(session.card).toHaveCount(0);
  },
);
