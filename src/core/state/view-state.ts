import type { Passage } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { summarisePlace } from '../article/place-summary.ts';
import {
  type Facet,
  type FilterName,
  type Filters,
  type FilterState,
  isFacet,
  type TimeRange,
  UNFILTERED,
} from './filters.ts';
import { facetValuesOf, matcherOf } from './matching.ts';
import { isDay } from '../article/edtf.ts';

/** What the reader holds. Everything on show follows from it and the article. */
export type ViewState = FilterState & {
  /** The selected place; absent while a passage without a place is held. */
  readonly place?: string;
  readonly passage?: string;
  /** Whether previous and next walk the passages of the place or of the whole article. */
  readonly order: 'place' | 'article';
  /** Places named only in the headline of a linked article are off until asked for. */
  readonly linkedPlaces: boolean;
};

export const INITIAL_VIEW: ViewState = { order: 'place', linkedPlaces: false, ...UNFILTERED };

/** The passages previous and next walk through: those that match, and the one in hand wherever it was found. */
export function sequenceOf(index: ArticleIndex, state: ViewState): readonly Passage[] {
  const ofPlace = state.place === undefined ? undefined : summarisePlace(index, state.place)?.passages;
  const whole = state.order === 'article' || !ofPlace ? index.article.passages : ofPlace;
  const matches = matcherOf(index, state);
  return whole.filter((passage) => matches(passage) || passage.id === state.passage);
}

/** Opens the first passage that matches, else the first of all: no filter closes a place. Unknown ids leave the state as it was. */
export function selectPlace(index: ArticleIndex, state: ViewState, placeId: string): ViewState {
  const summary = summarisePlace(index, placeId);
  if (!summary) return state;
  const passage = (summary.passages.find(matcherOf(index, state)) ?? summary.passages[0])?.id;
  const linkedPlaces = state.linkedPlaces || summary.place.default === 'hidden';
  return { ...state, place: placeId, passage, order: 'place', linkedPlaces };
}

/** Holds the passage at the place it speaks of: the one already held if it is among them, else its first. */
function selectPassageAtPlace(index: ArticleIndex, state: ViewState, passageId: string): ViewState {
  const passage = index.passage(passageId);
  if (!passage) return state;
  // A place is held only with a passage that counts among its own.
  const mentions = passage.places.filter(({ place }) => summarisePlace(index, place)?.passages.includes(passage));
  const held = mentions.find((mention) => mention.place === state.place) ?? mentions[0];
  const order = held ? state.order : 'article';
  const linkedPlaces = state.linkedPlaces || (held !== undefined && index.place(held.place)?.default === 'hidden');
  return { ...state, place: held?.place, passage: passageId, order, linkedPlaces };
}

/** Choosing a passage with a place begins a walk of that place, unless the reader walks the whole article. */
export function selectPassage(index: ArticleIndex, state: ViewState, passageId: string): ViewState {
  const isWalkOfArticle = state.order === 'article' && state.place !== undefined;
  return selectPassageAtPlace(index, isWalkOfArticle ? state : { ...state, order: 'place' }, passageId);
}

/** One passage on (1) or back (−1) in the present order; stays at either end. */
export function step(index: ArticleIndex, state: ViewState, by: 1 | -1): ViewState {
  const sequence = sequenceOf(index, state);
  const next = sequence[sequence.findIndex((passage) => passage.id === state.passage) + by];
  if (!next) return state;
  const walksPlace = state.order === 'place' && state.place !== undefined;
  return walksPlace
    ? { ...state, passage: next.id }
    : selectPassageAtPlace(index, { ...state, order: 'article' }, next.id);
}

export function clearSelection(state: ViewState): ViewState {
  return { ...state, place: undefined, passage: undefined, order: 'place' };
}

export function followOrder(state: ViewState, order: ViewState['order']): ViewState {
  return { ...state, order };
}

export function showLinkedPlaces(index: ArticleIndex, state: ViewState, shown: boolean): ViewState {
  const holdsLinked = state.place !== undefined && index.place(state.place)?.default === 'hidden';
  return { ...(holdsLinked && !shown ? clearSelection(state) : state), linkedPlaces: shown };
}

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
