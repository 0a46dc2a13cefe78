import { FACETS, type Filters } from './filters.ts';
import type { ViewState } from './view-state.ts';

/**
 * Whether a change of the view adds a history entry: another selection or other filters do. Time, order and linked
 * places only update the address, or Back would go through every step of a slider. Camera and theme are not part of the
 * view.
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
