import { passageOf, placeOf, placesOnMap, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

test('every place on the map is a button that says its name, its passages and their weakest attribution', async ({
  session,
}) => {
  const { words } = session;
  await session.openMap();
  for (const id of placesOnMap) {
    const { place, passages, attribution, isReference } = placeOf(id);
    const name = session.textIn(place.name);
    const label = isReference
      ? words.referenceButton(name)
      : words.placeButton(name, words.passages(passages.length), attribution);
    await expect(session.place(id)).toHaveAccessibleName(label);
  }
  // The weakest attribution of what is said of a place is the one its mark shows.
  await expect(session.place('syria')).toHaveAccessibleName(
    new RegExp(words.whoAndHow({ source: 'unnamed', standing: 'speculated' })),
  );
  await expect(session.place('kirkuk')).toHaveAccessibleName(
    new RegExp(words.whoAndHow({ source: 'unnamed', standing: 'alleged' })),
  );
});

test('what is said of Tarmiyah is found from its mark: the very words, and that one unnamed voice says them', async ({
  session,
  page,
}) => {
  const { words, card } = session;
  const { place, passages } = placeOf('tarmiyah-district');
  const [first] = passages;
  if (!first) throw new Error('nothing is said of Tarmiyah');
  await session.openMap();
  await session.token('tarmiyah-district').click();

  await expect(session.cardTitle).toHaveText(session.textIn(place.name));
  await expect(session.place('tarmiyah-district')).toHaveAttribute('aria-pressed', 'true');
  await expect(card).toContainText(words.passageOf(1, passages.length));
  await expect(card.locator('.badge').nth(0)).toHaveText(words.sourceType.unnamed);
  await expect(card.locator('.badge').nth(1)).toHaveText(words.standing[first.standing]);
  await expect(card).toContainText(words.paragraph(first.paragraph));

  if (session.language === 'en') {
    await expect(card.locator('.quote')).toHaveText(inEnglish(first.translation));
    await expect(card).toContainText(words.ourTranslation);
    await card.getByRole('button', { name: words.original('ar') }).click();
  }
  const printed = card.locator('.quote:not(.quote-translated)');
  expect(await printed.textContent()).toBe(first.quote);
  await expect(printed).toHaveAttribute('lang', published.article.languages[0]);
  await expect(printed).toHaveCSS('direction', 'rtl');

  const isAttributedFirst = await page.evaluate(() => {
    const [attribution, quotation] = ['.card .attribution', '.card .quotation'].map((selector) =>
      document.querySelector(selector),
    );
    return Boolean(
      attribution && quotation && attribution.compareDocumentPosition(quotation) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
  expect(isAttributedFirst, 'who says it stands before what is said').toBe(true);

  // One voice, however often it speaks, and nobody knows whose.
  const oneUnnamed = words
    .oneVoice('unnamed', '')
    .flatMap((part) => (typeof part === 'object' ? Object.values(part) : []));
  for (const part of oneUnnamed) await expect(card.locator('.place-voices')).toContainText(part);
  const source = published.voice('intelligence-source');
  await expect(card.locator('.attribution')).toContainText(session.textIn(source.name));
  await expect(card.locator('.attribution')).toContainText(words.unnamed.one);
});

test(
  'the strip counts how much of the article rests on that one voice',
  { tag: '@once' },
  async ({ session, page }) => {
    // Counted here by hand: the last voice in a chain that is not the outlet which printed it.
    const outlets = new Set(published.article.voices.filter(({ kind }) => kind === 'outlet').map(({ id }) => id));
    const resting = published.article.passages.filter(
      ({ voices }) => voices.findLast((id) => !outlets.has(id)) === 'intelligence-source',
    );
    expect(resting.length).toBeGreaterThan(10);
    await session.open();
    const name = session.textIn(published.voice('intelligence-source').name);
    await expect(page.locator('.strip figcaption')).toContainText(session.words.restOnOne(resting.length, name));
    await expect(page.locator('.strip-bracket')).toHaveCount(resting.length);
    await expect(page.locator('.strip g')).toHaveCount(published.article.passages.length);
  },
);

test(
  'the caution on the artillery of paragraph 23 is read from the list and from the mark of the border',
  { tag: '@once' },
  async ({ session }) => {
    const { words, card } = session;
    const passage = passageOf('p23-artillery');
    if (!passage.note) throw new Error('paragraph 23 has lost its caution');
    await session.openMap();
    await session.row('p23-artillery').click();
    await expect(card.locator('.caution')).toContainText(words.caution);
    await expect(card.locator('.caution')).toContainText(session.textIn(passage.note));
    await expect(card.locator('.badge').nth(0)).toHaveText(words.sourceType.unnamed);
    await expect(card.locator('.badge').nth(1)).toHaveText(words.standing.relayed);
    await expect(session.selectedMarks).toHaveAttribute('data-symbol', 'border-iraq-syria');

    await session.button(words.close).click();
    await session.button(words.showAll).click();
    await session.mapAtRest();
    await session.token('border-iraq-syria').click();
    for (let step = placeOf('border-iraq-syria').passages.indexOf(passage); step > 0; step--)
      await session.button(words.nextPassage).click();
    await expect(card).toContainText(words.paragraph(23));
    await expect(card.locator('.caution')).toContainText(session.textIn(passage.note));
  },
);

test(
  'nobody can take the road for an exact line, and the places named with it are marked',
  { tag: '@once' },
  async ({ session, page }) => {
    const { words, card } = session;
    const { place, passages } = placeOf('road-baghdad-kirkuk');
    expect(place.uncertaintyKm).toBeGreaterThan(0);
    await session.openMap();
    await session.token('road-baghdad-kirkuk').click();
    const precision = words.precisionSentence('road', place.uncertaintyKm);
    expect(precision).toContain(words.kilometres(place.uncertaintyKm));
    await expect(card.locator('.place-precision')).toHaveText(precision);
    await expect(card.locator('.place-kind')).toContainText(words.shapeShort.road);
    const relation = passages[0]?.places.find((mention) => mention.place === place.id);
    expect(relation?.relation).toBe('along');
    await expect(card.locator('.facts')).toContainText(words.relation.along);
    await expect(card.locator('.facts')).toContainText(relation?.words ?? '');
    await expect(page.getByRole('region', { name: words.legend })).toContainText(
      words.shapeInLegend('road', place.uncertaintyKm),
    );

    // The other places of the passage in hand are marked, and no others.
    await session.mapAtRest();
    const companions = await page
      .locator('[data-companion]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-symbol') ?? ''));
    const others = passages[0]?.places.map((mention) => mention.place).filter((id) => id !== place.id) ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(companions.sort()).toEqual([...others].sort());
  },
);

test('a passage that has no place on the map says why', async ({ session, page }) => {
  const unplaced = published.article.passages.filter(({ places }) => places.length === 0);
  expect(unplaced.length).toBeGreaterThan(0);
  await session.open();
  for (const passage of unplaced) {
    const reason = session.textIn(passage.unmapped ?? { ar: 'بلا سبب', en: 'no reason given' });
    await expect(page.locator(`[id="passage=${passage.id}"]`)).toContainText(reason);
    await session.row(passage.id).click();
    await expect(session.cardTitle).toHaveText(session.words.notOnMap);
    await expect(session.card).toContainText(reason);
    await expect(session.selectedMarks).toHaveCount(0);
  }
});
