import type { FullViewContext } from '../cards/reading.ts';
import { isFacet, isFilterActive, type FilterName, FILTER_NAMES } from '../view-state/filters.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { filterValueText, timeRangeText } from './choice-in-words.ts';

/** One choice in force, as a chip says it. */
export type ActiveFilter = {
  readonly restriction: FilterName;
  /** The value, for a choice among several; absent for a switch and for the time. */
  readonly value?: string;
  readonly label: string;
};

/** Every choice in force: in the order the filters are offered, and within one in the order of choosing. */
export function activeFilters(reading: FullViewContext, state: ViewState): readonly ActiveFilter[] {
  return FILTER_NAMES.filter((restriction) => isFilterActive(state, restriction)).flatMap(
    (restriction): readonly ActiveFilter[] =>
      isFacet(restriction)
        ? state.filters[restriction].map((value: string) => ({
            restriction,
            value,
            label: filterValueText(reading, restriction, value),
          }))
        : [{ restriction, label: labelOf(reading, state, restriction) }],
  );
}

function labelOf(
  reading: FullViewContext,
  state: ViewState,
  restriction: 'hideOneSource' | 'namedOnly' | 'time' | 'undated',
): string {
  if (restriction === 'time') return timeRangeText(reading, state.time ?? {});
  return restriction === 'undated' ? reading.words.datedOnly : reading.words[restriction];
}
