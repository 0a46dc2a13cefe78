import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/model/article-index.ts';
import { facetCounts } from '../../src/view-state/facet-counts.ts';
import { showTime, toggleChoice } from '../../src/view-state/filter-verbs.ts';
import { INITIAL_VIEW, selectPlace, type ViewState } from '../../src/view-state/view-state.ts';
import { visible } from '../../src/view-state/visible.ts';
import { makeLargeArticle } from './large-article.ts';

const INDEX = indexArticle(makeLargeArticle(10_000, 5000));
/** Two frames. The machine that checks may be busy, so the middle of some runs counts. */
const BUDGET_MS = 30;

const base = toggleChoice(INDEX, selectPlace(INDEX, INITIAL_VIEW, 'place-7'), 'families', 'deals');
const STATES: readonly ViewState[] = [
  showTime(toggleChoice(INDEX, base, 'standings', 'claimed'), { from: '2018-01-01', to: '2018-12-31' }),
  toggleChoice(INDEX, base, 'voices', 'driver'),
  toggleChoice(INDEX, INITIAL_VIEW, 'precisions', 'district'),
  INITIAL_VIEW,
];

function usualOf(runs: number, work: (state: ViewState) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const state = STATES[run % STATES.length] as ViewState;
    const start = performance.now();
    work(state);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Infinity;
}

describe('an article of ten thousand passages at five thousand places', () => {
  /** As a choice makes them: nothing may be known of them from before. */
  const fresh = (state: ViewState) => ({ ...state, filters: { ...state.filters } });

  it('is filtered and selected in within two frames', () => {
    expect(usualOf(24, (state) => visible(INDEX, fresh(state)))).toBeLessThanOrEqual(BUDGET_MS);
  });

  it('is counted in within two frames, choices of every dimension', () => {
    expect(usualOf(24, (state) => facetCounts(INDEX, fresh(state)))).toBeLessThanOrEqual(BUDGET_MS);
  });
});
