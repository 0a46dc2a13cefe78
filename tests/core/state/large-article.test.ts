import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';
import { facetCounts } from '../../../src/core/state/facet-counts.ts';
import {
  INITIAL_VIEW,
  selectPlace,
  showTime,
  toggleChoice,
  type ViewState,
} from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { workOf } from '../../work-of.ts';
import { makeLargeArticle } from './large-article.ts';

const PASSAGES = 4_000;
const [SMALL, LARGE] = [
  indexArticle(makeLargeArticle(PASSAGES / 10, 200)),
  indexArticle(makeLargeArticle(PASSAGES, 2_000)),
];
/** Look-ups and visits for each passage in one evaluation of the article: a few for each component that shows it. */
const MOST_FOR_A_PASSAGE = 60;

function statesOf(index: ArticleIndex): readonly ViewState[] {
  const base = toggleChoice(index, selectPlace(index, INITIAL_VIEW, 'place-7'), 'topics', 'deals');
  return [
    showTime(toggleChoice(index, base, 'standings', 'alleged'), { from: '2018-01-01', to: '2018-12-31' }),
    toggleChoice(index, base, 'voices', 'driver'),
    toggleChoice(index, INITIAL_VIEW, 'precisions', 'district'),
    INITIAL_VIEW,
  ];
}

describe('an article of four thousand passages at two thousand places', () => {
  /** New objects, as after a choice, so that no result is cached. */
  const fresh = (state: ViewState) => ({ ...state, filters: { ...state.filters } });
  const costs = (index: ArticleIndex, look: (index: ArticleIndex, state: ViewState) => unknown) => {
    // Results computed once for an article are not counted.
    look(index, INITIAL_VIEW);
    return statesOf(index).map((state) => workOf(() => look(index, fresh(state))));
  };

  it.each([
    ['is filtered and selected in', visible],
    ['is counted in, choices of every dimension,', facetCounts],
  ] as const)('%s by a few look-ups for each passage, as many as in a small one', (_, look) => {
    const [small, large] = [costs(SMALL, look), costs(LARGE, look)];
    large.forEach((cost, at) => {
      expect(cost).toBeLessThan(PASSAGES * MOST_FOR_A_PASSAGE);
      expect(cost).toBeLessThan((small[at] ?? 0) * 13);
    });
  });
});
