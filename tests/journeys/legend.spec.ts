import { sourceTypeOf } from '../../src/core/article/attribution.ts';
import { topicsOf } from '../../src/core/state/visible.ts';
import { placesOnMap, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const { passages } = published.article;
const matching = passages.filter((passage) => topicsOf(published, passage).includes('deals'));
const matchingPlaces = placesOnMap.filter((id) => placeOf(id).passages.some((passage) => matching.includes(passage)));

test(
  'a topic selected in the legend dims the symbols of all other places and removes none',
  { tag: '@once' },
  async ({ session, page }) => {
    const { messages } = session;
    await session.openMap();
    const key = page.getByRole('region', { name: messages.legend });
    const deals = key.getByRole('button', { name: session.textIn(published.topic('deals')!.label) });
    await expect(deals).toHaveAttribute('aria-pressed', 'false');
    await deals.click();
    await expect(deals).toHaveAttribute('aria-pressed', 'true');
    await expect(key).toContainText(messages.filtered(matching.length, passages.length));
    await expect(page.locator('[data-symbol]')).toHaveCount(placesOnMap.length);
    await expect(page.locator('[data-dimmed]')).toHaveCount(placesOnMap.length - matchingPlaces.length);
    for (const id of matchingPlaces) await expect(session.placedSymbol(id)).not.toHaveAttribute('data-dimmed');
    await expect(page.locator('.row')).toHaveCount(matching.length);
    await expect(
      page.getByRole('status').filter({ hasText: messages.passagesShown(matching.length, passages.length) }),
    ).toHaveCount(1);

    // A place outside the topic can still be opened.
    await expect(session.placedSymbol('baqubah')).toHaveAttribute('data-dimmed');
    await session.symbol('baqubah').click();
    await expect(session.cardTitle).toHaveText(session.textIn(placeOf('baqubah').place.name));

    // Two selected topics match the passages of either.
    const both = passages.filter((passage) =>
      topicsOf(published, passage).some((topic) => ['deals', 'strike'].includes(topic)),
    );
    await key.getByRole('button', { name: session.textIn(published.topic('strike')!.label) }).click();
    await expect(key).toContainText(messages.filtered(both.length, passages.length));
    await deals.click();
    await expect(deals).toHaveAttribute('aria-pressed', 'false');

    await key.getByRole('button', { name: messages.clearFilter }).click();
    await expect(deals).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('[data-dimmed], [data-filtered-out]')).toHaveCount(0);
  },
);

test('the legend explains every topic, kind of source, standing and shape the article uses', async ({
  session,
  page,
}) => {
  const { messages } = session;
  await session.open();
  const key = page.getByRole('region', { name: messages.legend });
  for (const head of [messages.topicHead, messages.sourceTypeHead, messages.standingHead, messages.shapeHead])
    await expect(key).toContainText(head);
  for (const topic of new Set(passages.flatMap((passage) => topicsOf(published, passage))))
    await expect(key).toContainText(session.textIn(published.topic(topic)!.label));
  for (const source of new Set(passages.map((passage) => sourceTypeOf(published, passage))))
    await expect(key).toContainText(messages.sourceType[source]);
  for (const standing of new Set(passages.map((passage) => passage.standing)))
    await expect(key).toContainText(messages.standing[standing]);
});

test(
  'closing the legend moves the focus to the button that opens it again',
  { tag: '@once' },
  async ({ session, page }) => {
    const { messages } = session;
    const key = page.locator('.legend');
    await session.openMap();
    await expect(key).toBeVisible();
    await key.getByRole('button', { name: messages.closeLegend }).press('Enter');
    await expect(key).toBeHidden();
    const open = page.locator('.legend-open');
    await expect(open).toBeVisible();
    await expect(open).toHaveAttribute('aria-expanded', 'false');
    await expect(open).toBeFocused();
    await open.press('Enter');
    await expect(key).toBeVisible();
  },
);

test(
  'on a narrow screen the legend is closed at first; its button opens it, and its close button and Esc close it',
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
  'a place named only in a linked headline is hidden until its checkbox is checked',
  { tag: '@once' },
  async ({ session, page }) => {
    const { messages } = session;
    const linked = published.article.places.filter((place) => place.default === 'hidden');
    expect(linked.map(({ id }) => id)).toEqual(['manbij']);
    await session.openMap();
    await expect(session.placedSymbol('manbij')).toHaveCount(0);
    const choice = page.getByRole('checkbox', { name: messages.showLinkedPlaces(linked.length) });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await expect(session.place('manbij')).toHaveCount(1);
    await session.place('manbij').focus();
    await page.keyboard.press('Enter');
    await expect(session.card).toContainText(messages.linkedOnly);
    await choice.uncheck();
    await expect(session.placedSymbol('manbij')).toHaveCount(0);
    await expect(session.card).toHaveCount(0);
  },
);
