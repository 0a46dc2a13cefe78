import type { FullReading } from '../cards/reading.ts';
import { isDimension, isInForce, type Restriction, RESTRICTIONS } from '../view-state/filters.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { choiceInWords, timeInWords } from './choice-in-words.ts';

/** One choice in force, as a chip says it. */
export type ActiveFilter = {
  readonly restriction: Restriction;
  /** The value, for a choice among several; absent for a switch and for the time. */
  readonly value?: string;
  readonly label: string;
};

/** Every choice in force: in the order the filters are offered, and within one in the order of choosing. */
export function activeFilters(reading: FullReading, state: ViewState): readonly ActiveFilter[] {
  return RESTRICTIONS.filter((restriction) => isInForce(state, restriction)).flatMap(
    (restriction): readonly ActiveFilter[] =>
      isDimension(restriction)
        ? state.filters[restriction].map((value: string) => ({
            restriction,
            value,
            label: choiceInWords(reading, restriction, value),
          }))
        : [{ restriction, label: labelOf(reading, state, restriction) }],
  );
}

function labelOf(
  reading: FullReading,
  state: ViewState,
  restriction: 'hideOneSource' | 'namedOnly' | 'time' | 'undated',
): string {
  if (restriction === 'time') return timeInWords(reading, state.time ?? {});
  return restriction === 'undated' ? reading.words.datedOnly : reading.words[restriction];
}
