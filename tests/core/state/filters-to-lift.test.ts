import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { filtersToLift } from '../../../src/core/state/filters-to-lift.ts';
import {
  clearDimension,
  includeUndated,
  INITIAL_VIEW,
  showTime,
  toggleChoice,
} from '../../../src/core/state/view-state.ts';
import { isFilterActive, FILTER_NAMES } from '../../../src/core/state/filters.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { ARTICLES } from './arbitrary-article.ts';
import { after, FILTERING } from './verbs.ts';

const INDEX = makePublishedIndex();

describe('the filters to remove when nothing matches', () => {
  it('are undefined while something matches', () => {
    expect(filtersToLift(INDEX, INITIAL_VIEW)).toBeUndefined();
    expect(filtersToLift(INDEX, toggleChoice(INDEX, INITIAL_VIEW, 'places', 'mosul'))).toBeUndefined();
  });

  it('are those whose removal alone brings passages back, most passages first', () => {
    const state = toggleChoice(INDEX, toggleChoice(INDEX, INITIAL_VIEW, 'places', 'mosul'), 'voices', 'mattis');
    expect(filtersToLift(INDEX, state)).toEqual([
      { restriction: 'places', passages: 3 },
      { restriction: 'voices', passages: 1 },
    ]);
  });

  it('are none if no single removal is enough', () => {
    const place = toggleChoice(INDEX, INITIAL_VIEW, 'places', 'mosul');
    const time = includeUndated(showTime(place, { from: '2019-02-01' }), false);
    expect(filtersToLift(INDEX, toggleChoice(INDEX, time, 'voices', 'mattis'))).toEqual([]);
  });

  it('bring back as many passages as stated in any article, and no other filter brings back any', () => {
    let empty = 0;
    fc.assert(
      fc.property(ARTICLES, FILTERING, (article, run) => {
        const index = indexArticle(article);
        const state = after(index, run);
        const ways = filtersToLift(index, state);
        expect(ways !== undefined).toBe(visible(index, state).matching === 0);
        if (!ways) return;
        empty += 1;
        for (const restriction of FILTER_NAMES.filter((one) => isFilterActive(state, one))) {
          const back = visible(index, clearDimension(state, restriction)).matching;
          expect(ways.find((way) => way.restriction === restriction)?.passages ?? 0).toBe(back);
        }
      }),
      { numRuns: 300 },
    );
    expect(empty).toBeGreaterThan(20);
  });
});
