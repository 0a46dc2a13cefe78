import type { Passage } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { type PlaceSummary, summarisePlace } from '../article/place-summary.ts';
import { type FailedFilters, failedFilters, matcherOf, passageFacets } from './matching.ts';
import { sequenceOf, type ViewState } from './view-state.ts';

export { topicsOf } from './matching.ts';

export type VisiblePlace = PlaceSummary & {
  readonly isSelected: boolean;
  /** Also named by the selected passage. */
  readonly isCompanion: boolean;
  /** Whether some of its passages match; places without a match are dimmed, never removed. */
  readonly matches: boolean;
  /** How many of its passages do not match. The summary counts all of them. */
  readonly hiddenPassages: number;
};

export type VisiblePassage = { readonly passage: Passage; readonly isSelected: boolean; readonly matches: boolean };

/** What the card shows: a passage, its place if it has one, and its position among those of previous and next. */
export type CardContent = {
  readonly place?: PlaceSummary;
  readonly passage: Passage;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  /** Passages of the place that the filters hide, without the selected one. */
  readonly hidden: number;
  /** Whether the selected passage matches the filters. */
  readonly matches: boolean;
};

export type Visible = {
  readonly places: readonly VisiblePlace[];
  readonly passages: readonly VisiblePassage[];
  readonly card?: CardContent;
  readonly matching: number;
};

type Shown = Pick<Visible, 'places' | 'passages'>;

/** The last result for each article. Unchanged records and lists are reused, so that components can skip them. */
const last = new WeakMap<ArticleIndex, Shown>();

/** The only function that decides what is visible. */
export function visible(index: ArticleIndex, state: ViewState): Visible {
  const failures = failedFilters(index, state);
  const before = last.get(index) ?? { places: [], passages: [] };
  const shown = {
    places: sameOr(before.places, visiblePlaces(index, state, failures, before.places)),
    passages: sameOr(before.passages, visiblePassages(index, state, failures, before.passages)),
  };
  last.set(index, shown);
  const matching = shown.passages.reduce((count, { matches }) => count + Number(matches), 0);
  return { ...shown, card: cardContent(index, state), matching };
}

function sameOr<Item>(before: readonly Item[], next: readonly Item[]): readonly Item[] {
  return before.length === next.length && next.every((item, position) => item === before[position]) ? before : next;
}

function visiblePassages(
  index: ArticleIndex,
  state: ViewState,
  failures: FailedFilters,
  before: readonly VisiblePassage[],
): readonly VisiblePassage[] {
  return index.article.passages.map((passage, position) => {
    const previous = before[position];
    const isSelected = passage.id === state.passage;
    const matches = failures[position] === 0;
    return previous?.isSelected === isSelected && previous.matches === matches
      ? previous
      : { passage, isSelected, matches };
  });
}

function visiblePlaces(
  index: ArticleIndex,
  state: ViewState,
  failures: FailedFilters,
  before: readonly VisiblePlace[],
): readonly VisiblePlace[] {
  const selectedPassage = state.passage === undefined ? undefined : index.passage(state.passage);
  const companions = new Set(selectedPassage?.places.map((mention) => mention.place));
  const hidden = hiddenByPlace(index, failures);
  const previousById = new Map(before.map((previous) => [previous.place.id, previous]));
  return index.article.places
    .filter((place) => place.default === 'shown' || state.linkedPlaces)
    .flatMap((place) => {
      const summary = summarisePlace(index, place.id);
      if (!summary) return [];
      const isSelected = place.id === state.place;
      const isCompanion = !isSelected && companions.has(place.id);
      const hiddenPassages = hidden.get(place.id) ?? 0;
      const previous = previousById.get(place.id);
      const isSame =
        previous?.isSelected === isSelected &&
        previous.isCompanion === isCompanion &&
        previous.hiddenPassages === hiddenPassages;
      if (isSame) return [previous];
      const matches = hiddenPassages < summary.passages.length;
      const { passages, voices, attribution, topic, isReference } = summary;
      // The fields are listed because object spread took most of the time with thousands of places.
      return [
        { place, passages, voices, attribution, topic, isReference, isSelected, isCompanion, matches, hiddenPassages },
      ];
    });
}

function hiddenByPlace(index: ArticleIndex, failures: FailedFilters): ReadonlyMap<string, number> {
  const hidden = new Map<string, number>();
  passageFacets(index).forEach(({ places }, position) => {
    if (failures[position] === 0) return;
    for (const id of places) hidden.set(id, (hidden.get(id) ?? 0) + 1);
  });
  return hidden;
}

function cardContent(index: ArticleIndex, state: ViewState): CardContent | undefined {
  const passage = state.passage === undefined ? undefined : index.passage(state.passage);
  if (!passage) return undefined;
  const sequence = sequenceOf(index, state);
  const matches = matcherOf(index, state);
  const place = state.place === undefined ? undefined : summarisePlace(index, state.place);
  return {
    place,
    passage,
    position: Math.max(0, sequence.indexOf(passage)) + 1,
    total: sequence.length,
    hidden: place?.passages.filter((each) => each !== passage && !matches(each)).length ?? 0,
    matches: matches(passage),
  };
}
