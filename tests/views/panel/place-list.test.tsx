import { describe, expect, it } from 'vitest';

import { PlaceList } from '../../../src/views/panel/place-list.tsx';
import { INITIAL_VIEW, selectPlace, type ViewState } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makePublishedReading } from '../../published-article.ts';
import { elementsOf } from '../../read-markup.ts';
import { bare, shownPanel } from './shown-panel.ts';
import { LANGUAGES } from '../../published-pages.ts';

const nothing = () => undefined;

describe.each(LANGUAGES)('the places in %s', (language) => {
  const context = makePublishedReading(language);
  const { messages, index } = context;
  const listed = (state?: ViewState) =>
    shownPanel(PlaceList, context, { onSelectPlace: nothing, onSelectPassage: nothing }, state);
  const rows = elementsOf(listed(), 'li', 'place-row');
  const { places } = visible(index, INITIAL_VIEW);

  it('are those of the map, no more and no fewer', () => {
    const names = rows.map((row) => bare(elementsOf(row, 'span', 'place-row-name')[0]?.textContent));
    expect(names).toEqual(places.map(({ place }) => place.name[language]));
  });

  it('have their precision and the number of passages that name them', () => {
    rows.forEach((row, at) => {
      const { place, isReference, passages } = places[at]!;
      const precision = bare(elementsOf(row, 'span', 'place-row-kind')[0]?.textContent);
      expect(precision).toContain(bare(isReference ? messages.referenceShort : messages.shapeShort[place.kind]));
      expect(precision).toContain(bare(messages.passages(passages.length)));
    });
  });

  it('link to every passage that names them, by its paragraph', () => {
    rows.forEach((row, at) => {
      const links = elementsOf(row, 'a');
      const { passages } = places[at]!;
      expect(links.map((link) => link.getAttribute('href'))).toEqual(passages.map(({ id }) => `#passage=${id}`));
      const spoken = links.map((link) => bare(link.textContent));
      expect(spoken).toEqual(passages.map(({ paragraph }) => bare(messages.paragraph(paragraph))));
    });
  });

  it('show which one is selected', () => {
    const state = selectPlace(index, INITIAL_VIEW, places[2]!.place.id);
    const selected = elementsOf(listed(state), 'button').filter(
      (button) => button.getAttribute('aria-current') === 'true',
    );
    expect(selected).toHaveLength(1);
    expect(bare(selected[0]?.textContent)).toContain(places[2]!.place.name[language]);
  });
});
