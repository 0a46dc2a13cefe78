import { passageOf, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const { passages } = published.article;

test('selecting a passage in the list selects its place on the map', { tag: '@once' }, async ({ session }) => {
  await session.openMap();
  for (const id of ['p18-mosul', 'p20-kirkuk', 'p25-chinook']) {
    await session.row(id).click();
    await expect(session.selectedSymbols).toHaveCount(1);
    await expect(session.selectedSymbols).toHaveAttribute('data-symbol', passageOf(id).places[0]?.place ?? '');
    await expect(session.currentRow).toHaveAttribute('id', `passage=${id}`);
  }
});

test(
  'selecting a place on the map marks its first passage in the list and scrolls it into view',
  { tag: '@once' },
  async ({ session }) => {
    await session.openMap();
    for (const id of ['baqubah', 'mosul']) {
      await session.symbol(id).click();
      await session.mapAtRest();
      await expect(session.currentRow).toHaveCount(1);
      await expect(session.currentRow).toHaveAttribute('id', `passage=${placeOf(id).passages[0]?.id}`);
      await expect(session.currentRow).toBeInViewport({ ratio: 0.5 });
      await session.button(session.messages.close).click();
      await session.button(session.messages.showAll).click();
      await session.mapAtRest();
    }
  },
);

test(
  'next and previous go through the passages of a place and are disabled at either end',
  { tag: '@once' },
  async ({ session }) => {
    const { messages, card } = session;
    const { passages: ofPlace } = placeOf('tarmiyah-district');
    await session.openMap();
    await session.symbol('tarmiyah-district').click();
    await expect(session.button(messages.previousPassage)).toHaveAttribute('aria-disabled', 'true');
    for (const [position, passage] of ofPlace.entries()) {
      await expect(card).toContainText(messages.passageOf(position + 1, ofPlace.length));
      await expect(session.currentRow).toHaveAttribute('id', `passage=${passage.id}`);
      await expect(session.currentRow).toBeInViewport();
      if (position < ofPlace.length - 1) await session.button(messages.nextPassage).click();
    }
    await expect(session.button(messages.nextPassage)).toHaveAttribute('aria-disabled', 'true');
    await session.button(messages.nextPassage).press('Enter');
    await expect(card).toContainText(messages.passageOf(ofPlace.length, ofPlace.length));
    await session.button(messages.previousPassage).click();
    await expect(card).toContainText(messages.passageOf(ofPlace.length - 1, ofPlace.length));
  },
);

test(
  'in article order, next goes through the passages of all places and those without a place',
  { tag: '@once' },
  async ({ session }) => {
    const { messages, card } = session;
    const start = passages.findIndex(({ id }) => id === 'p12-strikes');
    await session.openMap();
    await session.row('p12-strikes').click();
    await session.button(messages.inArticleOrder).click();
    await expect(session.button(messages.inArticleOrder)).toHaveAttribute('aria-pressed', 'true');
    for (let at = start; at < start + 6; at++) {
      const passage = passages[at];
      if (!passage) throw new Error('the article ends here');
      await expect(card).toContainText(messages.passageOf(at + 1, passages.length));
      await expect(session.currentRow).toHaveAttribute('id', `passage=${passage.id}`);
      await expect(session.selectedSymbols).toHaveCount(passage.places.length > 0 ? 1 : 0);
      if (passage.places.length > 0) {
        const selected = await session.selectedSymbols.getAttribute('data-symbol');
        expect(passage.places.map(({ place }) => place)).toContain(selected);
      }
      await session.button(messages.nextPassage).click();
    }
  },
);

test(
  'the address restores the same passage and place when it is loaded',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await session.row('p20-horses').click();
    await expect(page).toHaveURL(/#place=road-baghdad-kirkuk&passage=p20-horses$/);
    await page.reload();
    await session.mapAtRest();
    await expect(session.currentRow).toHaveAttribute('id', 'passage=p20-horses');
    await expect(session.currentRow).toBeInViewport();
    await expect(session.selectedSymbols).toHaveAttribute('data-symbol', 'road-baghdad-kirkuk');
  },
);

test('an address with unknown ids opens the article without a card', { tag: '@once' }, async ({ session }) => {
  await session.open('#place=atlantis&passage=p99');
  await expect(session.card).toHaveCount(0);
  await session.row('p18-mosul').click();
  await expect(session.cardTitle).toBeVisible();
});
