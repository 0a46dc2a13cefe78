import fc from 'fast-check';
import type { ArticleIndex } from '../../../src/core/article/article-index.ts';
import { facetValuesOf } from '../../../src/core/state/matching.ts';
import * as filtering from '../../../src/core/state/view-state.ts';
import * as verbs from '../../../src/core/state/view-state.ts';
import { type Facet, FACETS, type FilterName, FILTER_NAMES } from '../../../src/core/state/filters.ts';
import type { TimeRange } from '../../../src/core/state/filters.ts';

export type Verb =
  | { readonly do: 'selectPlace' | 'selectPassage'; readonly at: number }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'followOrder'; readonly order: 'place' | 'article' }
  | { readonly do: 'showLinkedPlaces' | 'hideOneSource' | 'namedOnly' | 'includeUndated'; readonly on: boolean }
  | { readonly do: 'toggleChoice'; readonly dimension: Facet; readonly at: number }
  | { readonly do: 'showTime'; readonly range: TimeRange | undefined }
  | { readonly do: 'clearDimension'; readonly restriction: FilterName }
  | { readonly do: 'clearSelection' | 'clearFilters' | 'selectUnknown' };

/** Days around those in the articles of the tests, some of them invalid. */
export const DAYS = fc.constantFrom(
  '2017-12-31',
  '2018-01-01',
  '2018-08-15',
  '2019-01-22',
  '2024-09-30',
  '2025-12-31',
  '2019-02-30',
  'soon',
);
export const RANGES: fc.Arbitrary<TimeRange | undefined> = fc.option(
  fc.record({ from: DAYS, to: DAYS }, { requiredKeys: [] }),
  { nil: undefined },
);

const FILTER_VERBS: readonly fc.Arbitrary<Verb>[] = [
  fc.record({
    do: fc.constant('toggleChoice' as const),
    dimension: fc.constantFrom(...FACETS),
    at: fc.nat(20),
  }),
  fc.record({
    do: fc.constantFrom('hideOneSource' as const, 'namedOnly' as const, 'includeUndated' as const),
    on: fc.boolean(),
  }),
  fc.record({ do: fc.constant('showTime' as const), range: RANGES }),
  fc.record({ do: fc.constant('clearDimension' as const), restriction: fc.constantFrom(...FILTER_NAMES) }),
];

/** Changes of filters, in any order. */
export const FILTERING: fc.Arbitrary<readonly Verb[]> = fc.array(fc.oneof(...FILTER_VERBS), { maxLength: 6 });

/** Actions of a reader, a link or a host page, in any order. Records are chosen by their number. */
export const VERBS: fc.Arbitrary<readonly Verb[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('selectPlace' as const, 'selectPassage' as const), at: fc.nat(45) }),
    fc.record({ do: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({
      do: fc.constant('followOrder' as const),
      order: fc.constantFrom('place' as const, 'article' as const),
    }),
    fc.record({ do: fc.constant('showLinkedPlaces' as const), on: fc.boolean() }),
    fc.record({ do: fc.constantFrom('clearSelection' as const, 'clearFilters' as const, 'selectUnknown' as const) }),
    ...FILTER_VERBS,
  ),
  { maxLength: 14 },
);

function applied(index: ArticleIndex, state: verbs.ViewState, verb: Verb): verbs.ViewState {
  const { places, passages } = index.article;
  switch (verb.do) {
    case 'selectPlace':
      return verbs.selectPlace(index, state, places[verb.at % Math.max(1, places.length)]?.id ?? 'nowhere');
    case 'selectPassage':
      return verbs.selectPassage(index, state, passages[verb.at % passages.length]?.id ?? 'none');
    case 'step':
      return verbs.step(index, state, verb.by);
    case 'followOrder':
      return verbs.followOrder(state, verb.order);
    case 'showLinkedPlaces':
      return verbs.showLinkedPlaces(index, state, verb.on);
    case 'toggleChoice': {
      const values: readonly string[] = facetValuesOf(index)[verb.dimension];
      return filtering.toggleChoice(index, state, verb.dimension, values[verb.at % values.length] ?? 'none');
    }
    case 'hideOneSource':
    case 'namedOnly':
    case 'includeUndated':
      return filtering[verb.do](state, verb.on);
    case 'showTime':
      return filtering.showTime(state, verb.range);
    case 'clearDimension':
      return filtering.clearDimension(state, verb.restriction);
    case 'clearFilters':
      return filtering.clearFilters(state);
    case 'clearSelection':
      return verbs.clearSelection(state);
    case 'selectUnknown':
      return verbs.selectPassage(index, verbs.selectPlace(index, state, 'constructor'), '__proto__');
  }
}

/** The view after a series of actions on the opening view. */
export function after(index: ArticleIndex, run: readonly Verb[]): verbs.ViewState {
  return run.reduce((state, verb) => applied(index, state, verb), verbs.INITIAL_VIEW);
}
