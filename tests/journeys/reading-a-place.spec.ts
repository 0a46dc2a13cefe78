import { passageOf, placeOf, placesOnMap, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inEnglish } from '../published-pages.ts';

test('every place on the map is a button named after the place, the number of its passages and their weakest attribution', async ({
  session,
}) => {
  const { messages } = session;
  await session.openMap();
  for (const id of placesOnMap) {
    const { place, passages, attribution, isReference } = placeOf(id);
    const name = session.textIn(place.name);
    const label = isReference
      ? messages.referenceButton(name)
      : messages.placeButton(name, messages.passages(passages.length), attribution);
    await expect(session.place(id)).toHaveAccessibleName(label);
  }
  // A symbol shows the weakest attribution among the passages of its place.
  await expect(session.place('syria')).toHaveAccessibleName(
    new RegExp(messages.whoAndHow({ source: 'unnamed', standing: 'speculated' })),
  );
  await expect(session.place('kirkuk')).toHaveAccessibleName(
    new RegExp(messages.whoAndHow({ source: 'unnamed', standing: 'alleged' })),
  );
});

test('the symbol of Tarmiyah opens the quotation to the letter, attributed to one unnamed voice', async ({
  session,
  page,
}) => {
  const { messages, card } = session;
  const { place, passages } = placeOf('tarmiyah-district');
  const [first] = passages;
  if (!first) throw new Error('Tarmiyah has no passages');
  await session.openMap();
  await session.symbol('tarmiyah-district').click();

  await expect(session.cardTitle).toHaveText(session.textIn(place.name));
  await expect(session.place('tarmiyah-district')).toHaveAttribute('aria-pressed', 'true');
  await expect(card).toContainText(messages.passageOf(1, passages.length));
  await expect(card.locator('.badge').nth(0)).toHaveText(messages.sourceType.unnamed);
  await expect(card.locator('.badge').nth(1)).toHaveText(messages.standing[first.standing]);
  await expect(card).toContainText(messages.paragraph(first.paragraph));

  if (session.language === 'en') {
    await expect(card.locator('.quote')).toHaveText(inEnglish(first.translation));
    await expect(card).toContainText(messages.ourTranslation);
    await card.getByRole('button', { name: messages.original('ar') }).click();
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
  expect(isAttributedFirst, 'the attribution precedes the quotation').toBe(true);

  // All passages of the place rest on one voice, which the article does not name.
  const oneUnnamed = messages
    .oneVoice('unnamed', '')
    .flatMap((part) => (typeof part === 'object' ? Object.values(part) : []));
  for (const part of oneUnnamed) await expect(card.locator('.place-voices')).toContainText(part);
  const source = published.voice('intelligence-source');
  await expect(card.locator('.attribution')).toContainText(session.textIn(source.name));
  await expect(card.locator('.attribution')).toContainText(messages.unnamed.one);
});

test(
  'the strip states and marks how many passages rest on the unnamed intelligence source',
  { tag: '@once' },
  async ({ session, page }) => {
    // Counted independently: a passage rests on the last voice of its chain that is not an outlet.
    const outlets = new Set(published.article.voices.filter(({ kind }) => kind === 'outlet').map(({ id }) => id));
    const resting = published.article.passages.filter(
      ({ voices }) => voices.findLast((id) => !outlets.has(id)) === 'intelligence-source',
    );
    expect(resting.length).toBeGreaterThan(10);
    await session.open();
    const name = session.textIn(published.voice('intelligence-source').name);
    await expect(page.locator('.strip figcaption')).toContainText(session.messages.restOnOne(resting.length, name));
    await expect(page.locator('.strip-bracket')).toHaveCount(resting.length);
    await expect(page.locator('.strip g')).toHaveCount(published.article.passages.length);
  },
);

test(
  'the caution on the artillery in paragraph 23 is shown from the list and from the symbol of the border',
  { tag: '@once' },
  async ({ session }) => {
    const { messages, card } = session;
    const passage = passageOf('p23-artillery');
    if (!passage.note) throw new Error('the passage p23-artillery has no note');
    await session.openMap();
    await session.row('p23-artillery').click();
    await expect(card.locator('.caution')).toContainText(messages.caution);
    await expect(card.locator('.caution')).toContainText(session.textIn(passage.note));
    await expect(card.locator('.badge').nth(0)).toHaveText(messages.sourceType.unnamed);
    await expect(card.locator('.badge').nth(1)).toHaveText(messages.standing.relayed);
    await expect(session.selectedSymbols).toHaveAttribute('data-symbol', 'border-iraq-syria');

    await session.button(messages.close).click();
    await session.button(messages.showAll).click();
    await session.mapAtRest();
    await session.symbol('border-iraq-syria').click();
    for (let step = placeOf('border-iraq-syria').passages.indexOf(passage); step > 0; step--)
      await session.button(messages.nextPassage).click();
    await expect(card).toContainText(messages.paragraph(23));
    await expect(card.locator('.caution')).toContainText(session.textIn(passage.note));
  },
);

test(
  'the road states its uncertainty in km, and exactly the other places of its passage are highlighted',
  { tag: '@once' },
  async ({ session, page }) => {
    const { messages, card } = session;
    const { place, passages } = placeOf('road-baghdad-kirkuk');
    expect(place.uncertaintyKm).toBeGreaterThan(0);
    await session.openMap();
    await session.symbol('road-baghdad-kirkuk').click();
    const precision = messages.precisionSentence('road', place.uncertaintyKm);
    expect(precision).toContain(messages.kilometres(place.uncertaintyKm));
    await expect(card.locator('.place-precision')).toHaveText(precision);
    await expect(card.locator('.place-kind')).toContainText(messages.shapeShort.road);
    const relation = passages[0]?.places.find((mention) => mention.place === place.id);
    expect(relation?.relation).toBe('along');
    await expect(card.locator('.facts')).toContainText(messages.relation.along);
    await expect(card.locator('.facts')).toContainText(relation?.words ?? '');
    await expect(page.getByRole('region', { name: messages.legend })).toContainText(
      messages.shapeInLegend('road', place.uncertaintyKm),
    );

    // The other places of the selected passage are highlighted, and no others.
    await session.mapAtRest();
    const companions = await page
      .locator('[data-companion]')
      .evaluateAll((symbols) => symbols.map((symbol) => symbol.getAttribute('data-symbol') ?? ''));
    const others = passages[0]?.places.map((mention) => mention.place).filter((id) => id !== place.id) ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(companions.sort()).toEqual([...others].sort());
  },
);

test('a passage without a place on the map states the reason', async ({ session, page }) => {
  const unplaced = published.article.passages.filter(({ places }) => places.length === 0);
  expect(unplaced.length).toBeGreaterThan(0);
  await session.open();
  for (const passage of unplaced) {
    const reason = session.textIn(passage.unmapped ?? { ar: 'بلا سبب', en: 'no reason given' });
    await expect(page.locator(`[id="passage=${passage.id}"]`)).toContainText(reason);
    await session.row(passage.id).click();
    await expect(session.cardTitle).toHaveText(session.messages.notOnMap);
    await expect(session.card).toContainText(reason);
    await expect(session.selectedSymbols).toHaveCount(0);
  }
});
