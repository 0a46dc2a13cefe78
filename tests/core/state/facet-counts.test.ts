import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';
import { facetCounts } from '../../../src/core/state/facet-counts.ts';
import { facetValuesOf } from '../../../src/core/state/matching.ts';
import {
  hideOneSource,
  INITIAL_VIEW,
  namedOnly,
  toggleChoice,
  type ViewState,
} from '../../../src/core/state/view-state.ts';
import { FACETS } from '../../../src/core/state/filters.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { ARTICLES } from './arbitrary-article.ts';
import { after, FILTERING } from './verbs.ts';

const INDEX = makePublishedIndex();

/** Checks the counts the long way: chooses each value in turn and counts the matches. */
function expectTrue(index: ArticleIndex, state: ViewState): void {
  const counts = facetCounts(index, state);
  for (const dimension of FACETS) {
    const values: readonly string[] = facetValuesOf(index)[dimension];
    expect([...counts[dimension].keys()]).toEqual(values);
    for (const value of values) {
      const filters = { ...state.filters, [dimension]: [value] };
      expect(counts[dimension].get(value), `${dimension} ${value}`).toBe(
        visible(index, { ...state, filters }).matching,
      );
    }
  }
  expect(counts.hideOneSource).toBe(visible(index, hideOneSource(state, true)).matching);
  expect(counts.namedOnly).toBe(visible(index, namedOnly(state, true)).matching);
}

describe('the count beside a value', () => {
  it('is the number of passages it would leave, before anything is chosen', () => {
    const { topics, places } = facetCounts(INDEX, INITIAL_VIEW);
    expect(topics.get('deals')).toBe(3);
    expect(places.get('mosul')).toBe(1);
  });

  it('depends on the other facets, not on its own', () => {
    const state = toggleChoice(INDEX, INITIAL_VIEW, 'places', 'tarmiyah-district');
    const before = facetCounts(INDEX, INITIAL_VIEW);
    const counts = facetCounts(INDEX, state);
    expect(counts.places).toEqual(before.places);
    expect(counts.voices.get('mattis')).toBe(0);
    expect(counts.topics.get('deals')).toBe(2);
  });

  it('equals the matches after choosing it, whatever is chosen', () => {
    fc.assert(
      fc.property(FILTERING, (run) => expectTrue(INDEX, after(INDEX, run))),
      { numRuns: 40 },
    );
  });

  it('equals them in any other article', () => {
    fc.assert(
      fc.property(ARTICLES, FILTERING, (article, run) => {
        const index = indexArticle(article);
        expectTrue(index, after(index, run));
      }),
      { numRuns: 100 },
    );
  });
});
