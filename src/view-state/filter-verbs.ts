import type { ArticleIndex } from '../model/article-index.ts';
import { isDay } from '../model/edtf.ts';
import { facetValuesOf } from './filter-facts.ts';
import { type Facet, UNFILTERED, type Filters, isFacet } from './filters.ts';
import type { FilterName, TimeRange } from './filters.ts';
import type { ViewState } from './view-state.ts';

function withFilters(state: ViewState, change: Partial<Filters>): ViewState {
  return { ...state, filters: { ...state.filters, ...change } };
}

/** Chooses a value, or takes the choice back. A value that no passage has leaves the state as it was. */
export function toggleChoice(index: ArticleIndex, state: ViewState, dimension: Facet, value: string): ViewState {
  const possible: readonly string[] = facetValuesOf(index)[dimension];
  if (!possible.includes(value)) return state;
  const chosen: readonly string[] = state.filters[dimension];
  const next = chosen.includes(value) ? chosen.filter((held) => held !== value) : [...chosen, value];
  const toggled = withFilters(state, { [dimension]: next });
  // Who asks for a place wants it on the map.
  const asksForHidden = dimension === 'places' && next.includes(value) && index.place(value)?.default === 'hidden';
  return asksForHidden ? { ...toggled, linkedPlaces: true } : toggled;
}

export function hideOneSource(state: ViewState, hidden: boolean): ViewState {
  return withFilters(state, { hideOneSource: hidden });
}

export function namedOnly(state: ViewState, only: boolean): ViewState {
  return withFilters(state, { namedOnly: only });
}

/** ISO days, `from` not after `to`; anything else leaves the state as it was. Without either side all times show. */
export function showTime(state: ViewState, range: TimeRange | undefined): ViewState {
  const { from, to } = range ?? {};
  if ((from !== undefined && !isDay(from)) || (to !== undefined && !isDay(to))) return state;
  if (from !== undefined && to !== undefined && from > to) return state;
  const isOpen = from === undefined && to === undefined;
  const time = isOpen ? undefined : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { ...state, time };
}

export function includeUndated(state: ViewState, included: boolean): ViewState {
  return { ...state, undated: included };
}

/** Lifts one restriction and leaves the others. */
export function clearDimension(state: ViewState, restriction: FilterName): ViewState {
  if (restriction === 'time') return { ...state, time: undefined };
  if (restriction === 'undated') return { ...state, undated: true };
  return withFilters(state, { [restriction]: isFacet(restriction) ? [] : false });
}

/** Shows every passage again; selection and order stay. */
export function clearFilters(state: ViewState): ViewState {
  return { ...state, time: undefined, ...UNFILTERED };
}
