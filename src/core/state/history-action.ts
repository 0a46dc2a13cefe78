import { FACETS, type Filters } from './filters.ts';
import type { ViewState } from './view-state.ts';

/**
 * Whether going from one view to the next is a step the reader will want to go back on: another selection or other
 * filters are. Time, order, linked places (and the camera and the theme, which are not part of the view) only keep the
 * address up to date, or Back would have to be pressed through every notch of a slider.
 */
export function historyAction(before: ViewState, after: ViewState): 'push' | 'replace' {
  const isOtherSelection = before.place !== after.place || before.passage !== after.passage;
  return isOtherSelection || !areSameFilters(before.filters, after.filters) ? 'push' : 'replace';
}

function areSameFilters(a: Filters, b: Filters): boolean {
  const isSameList = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((value) => other.includes(value));
  return (
    a.hideOneSource === b.hideOneSource &&
    a.namedOnly === b.namedOnly &&
    FACETS.every((dimension) => isSameList(a[dimension], b[dimension]))
  );
}
