import { passageOf, placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const { passages } = published.article;

test('choosing a passage in the list chooses its place on the map', { tag: '@once' }, async ({ session }) => {
  await session.openMap();
  for (const id of ['p18-mosul', 'p20-kirkuk', 'p25-chinook']) {
    await session.row(id).click();
    await expect(session.selectedMarks).toHaveCount(1);
    await expect(session.selectedMarks).toHaveAttribute('data-symbol', passageOf(id).places[0]?.place ?? '');
    await expect(session.currentRow).toHaveAttribute('id', `passage=${id}`);
  }
});

test(
  'choosing a place on the map marks its passage in the list and brings it into view',
  { tag: '@once' },
  async ({ session }) => {
    await session.openMap();
    for (const id of ['baqubah', 'mosul']) {
      await session.token(id).click();
      await session.mapAtRest();
      await expect(session.currentRow).toHaveCount(1);
      await expect(session.currentRow).toHaveAttribute('id', `passage=${placeOf(id).passages[0]?.id}`);
      await expect(session.currentRow).toBeInViewport({ ratio: 0.5 });
      await session.button(session.words.close).click();
      await session.button(session.words.showAll).click();
      await session.mapAtRest();
    }
  },
);

test(
  'next and previous walk the passages of the place and stop at either end',
  { tag: '@once' },
  async ({ session }) => {
    const { words, card } = session;
    const { passages: said } = placeOf('tarmiyah-district');
    await session.openMap();
    await session.token('tarmiyah-district').click();
    await expect(session.button(words.previousPassage)).toHaveAttribute('aria-disabled', 'true');
    for (const [position, passage] of said.entries()) {
      await expect(card).toContainText(words.passageOf(position + 1, said.length));
      await expect(session.currentRow).toHaveAttribute('id', `passage=${passage.id}`);
      await expect(session.currentRow).toBeInViewport();
      if (position < said.length - 1) await session.button(words.nextPassage).click();
    }
    await expect(session.button(words.nextPassage)).toHaveAttribute('aria-disabled', 'true');
    await session.button(words.nextPassage).press('Enter');
    await expect(card).toContainText(words.passageOf(said.length, said.length));
    await session.button(words.previousPassage).click();
    await expect(card).toContainText(words.passageOf(said.length - 1, said.length));
  },
);

test(
  'in the order of the article, next goes from place to place and through what has none',
  { tag: '@once' },
  async ({ session }) => {
    const { words, card } = session;
    const start = passages.findIndex(({ id }) => id === 'p12-strikes');
    await session.openMap();
    await session.row('p12-strikes').click();
    await session.button(words.inArticleOrder).click();
    await expect(session.button(words.inArticleOrder)).toHaveAttribute('aria-pressed', 'true');
    for (let at = start; at < start + 6; at++) {
      const passage = passages[at];
      if (!passage) throw new Error('the article ends here');
      await expect(card).toContainText(words.passageOf(at + 1, passages.length));
      await expect(session.currentRow).toHaveAttribute('id', `passage=${passage.id}`);
      await expect(session.selectedMarks).toHaveCount(passage.places.length > 0 ? 1 : 0);
      if (passage.places.length > 0) {
        const selected = await session.selectedMarks.getAttribute('data-symbol');
        expect(passage.places.map(({ place }) => place)).toContain(selected);
      }
      await session.button(words.nextPassage).click();
    }
  },
);

test(
  'the address leads another reader to the same passage at the same place',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await session.row('p20-horses').click();
    await expect(page).toHaveURL(/#place=road-baghdad-kirkuk&passage=p20-horses$/);
    await page.reload();
    await session.mapAtRest();
    await expect(session.currentRow).toHaveAttribute('id', 'passage=p20-horses');
    await expect(session.currentRow).toBeInViewport();
    await expect(session.selectedMarks).toHaveAttribute('data-symbol', 'road-baghdad-kirkuk');
  },
);

test(
  'an address that names what the article does not hold opens the article all the same',
  { tag: '@once' },
  async ({ session }) => {
    await session.open('#place=atlantis&passage=p99');
    await expect(session.card).toHaveCount(0);
    await session.row('p18-mosul').click();
    await expect(session.cardTitle).toBeVisible();
  },
);
