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

/** The state of the reader. All that is visible follows from it and the article. */
export type ViewState = FilterState & {
  /** The selected place; absent while the selected passage has no place. */
  readonly place?: string;
  readonly passage?: string;
  /** Whether previous and next go through the passages of the place or of the whole article. */
  readonly order: 'place' | 'article';
  /** Whether places named only in the headline of a linked article are shown. */
  readonly linkedPlaces: boolean;
};

export const INITIAL_VIEW: ViewState = { order: 'place', linkedPlaces: false, ...UNFILTERED };

/** The passages that previous and next go through: those that match, and the selected one even if it does not. */
export function sequenceOf(index: ArticleIndex, state: ViewState): readonly Passage[] {
  const ofPlace = state.place === undefined ? undefined : summarisePlace(index, state.place)?.passages;
  const whole = state.order === 'article' || !ofPlace ? index.article.passages : ofPlace;
  const matches = matcherOf(index, state);
  return whole.filter((passage) => matches(passage) || passage.id === state.passage);
}

/**
 * Selects the place with its first passage that matches, or else its first: places can be opened whatever the filters
 * are. Unknown ids leave the state unchanged.
 */
export function selectPlace(index: ArticleIndex, state: ViewState, placeId: string): ViewState {
  const summary = summarisePlace(index, placeId);
  if (!summary) return state;
  const passage = (summary.passages.find(matcherOf(index, state)) ?? summary.passages[0])?.id;
  const linkedPlaces = state.linkedPlaces || summary.place.default === 'hidden';
  return { ...state, place: placeId, passage, order: 'place', linkedPlaces };
}

/** Selects a passage with a place it is about: the place already selected if it is among them, or else its first. */
function selectPassageAtPlace(index: ArticleIndex, state: ViewState, passageId: string): ViewState {
  const passage = index.passage(passageId);
  if (!passage) return state;
  // A place is selected only with a passage that its card lists.
  const mentions = passage.places.filter(({ place }) => summarisePlace(index, place)?.passages.includes(passage));
  const selected = mentions.find((mention) => mention.place === state.place) ?? mentions[0];
  const order = selected ? state.order : 'article';
  const linkedPlaces =
    state.linkedPlaces || (selected !== undefined && index.place(selected.place)?.default === 'hidden');
  return { ...state, place: selected?.place, passage: passageId, order, linkedPlaces };
}

/** Selecting a passage with a place makes previous and next follow that place, unless they follow the whole article. */
export function selectPassage(index: ArticleIndex, state: ViewState, passageId: string): ViewState {
  const followsArticle = state.order === 'article' && state.place !== undefined;
  return selectPassageAtPlace(index, followsArticle ? state : { ...state, order: 'place' }, passageId);
}

/** Goes to the next (1) or previous (−1) passage of the current order; stays at either end. */
export function step(index: ArticleIndex, state: ViewState, by: 1 | -1): ViewState {
  const sequence = sequenceOf(index, state);
  const next = sequence[sequence.findIndex((passage) => passage.id === state.passage) + by];
  if (!next) return state;
  const followsPlace = state.order === 'place' && state.place !== undefined;
  return followsPlace
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
  const isLinkedSelected = state.place !== undefined && index.place(state.place)?.default === 'hidden';
  return { ...(isLinkedSelected && !shown ? clearSelection(state) : state), linkedPlaces: shown };
}

function withFilters(state: ViewState, change: Partial<Filters>): ViewState {
  return { ...state, filters: { ...state.filters, ...change } };
}

/** Adds a value to a facet, or removes it. A value that no passage has leaves the state unchanged. */
export function toggleChoice(index: ArticleIndex, state: ViewState, dimension: Facet, value: string): ViewState {
  const possible: readonly string[] = facetValuesOf(index)[dimension];
  if (!possible.includes(value)) return state;
  const chosen: readonly string[] = state.filters[dimension];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const toggled = withFilters(state, { [dimension]: next });
  // Choosing a hidden place shows linked places on the map.
  const choosesHidden = dimension === 'places' && next.includes(value) && index.place(value)?.default === 'hidden';
  return choosesHidden ? { ...toggled, linkedPlaces: true } : toggled;
}

export function hideOneSource(state: ViewState, hidden: boolean): ViewState {
  return withFilters(state, { hideOneSource: hidden });
}

export function namedOnly(state: ViewState, only: boolean): ViewState {
  return withFilters(state, { namedOnly: only });
}

/**
 * ISO days with `from` not after `to`; other values leave the state unchanged. Without either side the filter is
 * removed.
 */
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

/** Removes one filter. */
export function clearDimension(state: ViewState, restriction: FilterName): ViewState {
  if (restriction === 'time') return { ...state, time: undefined };
  if (restriction === 'undated') return { ...state, undated: true };
  return withFilters(state, { [restriction]: isFacet(restriction) ? [] : false });
}

/** Removes all filters; selection and order stay. */
export function clearFilters(state: ViewState): ViewState {
  return { ...state, time: undefined, ...UNFILTERED };
}
