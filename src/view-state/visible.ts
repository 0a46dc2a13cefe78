import { FAMILIES, TOPIC_FAMILIES } from '../model/article.ts';
import type { Passage, TopicFamily } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { type PlaceSummary, summarisePlace } from '../model/place-summary.ts';
import { sequenceOf, type ViewState } from './view-state.ts';

export type VisiblePlace = PlaceSummary & {
  readonly isSelected: boolean;
  /** Also named by the passage in hand. */
  readonly isCompanion: boolean;
  /** Whether a passage of it is inside the chosen topics; outside ones are faded, never removed. */
  readonly matches: boolean;
};

export type VisiblePassage = { readonly passage: Passage; readonly isSelected: boolean; readonly matches: boolean };

/** What the card shows: a passage, at a place if it has one, and where it stands in the walk. */
export type CardContent = {
  readonly place?: PlaceSummary;
  readonly passage: Passage;
  /** 1-based. */
  readonly position: number;
  readonly total: number;
};

export type Visible = {
  readonly places: readonly VisiblePlace[];
  readonly passages: readonly VisiblePassage[];
  readonly card?: CardContent;
  readonly matching: number;
};

/** The families a passage touches: all of its topics count when a reader looks for one. */
export function familiesOf(passage: Passage): readonly TopicFamily[] {
  return FAMILIES.filter((family) =>
    passage.topics.some((topic) => (TOPIC_FAMILIES[family] as readonly string[]).includes(topic)),
  );
}

/** The only place that decides what is on show. */
export function visible(index: ArticleIndex, state: ViewState): Visible {
  const matches = (passage: Passage) =>
    state.families.length === 0 || familiesOf(passage).some((family) => state.families.includes(family));
  const passages = index.article.passages.map((passage) => ({
    passage,
    isSelected: passage.id === state.passage,
    matches: matches(passage),
  }));
  return {
    places: visiblePlaces(index, state, matches),
    passages,
    card: cardContent(index, state),
    matching: passages.filter((shown) => shown.matches).length,
  };
}

function visiblePlaces(
  index: ArticleIndex,
  state: ViewState,
  matches: (passage: Passage) => boolean,
): readonly VisiblePlace[] {
  const inHand = state.passage === undefined ? undefined : index.passage(state.passage);
  const companions = new Set(inHand?.places.map((mention) => mention.place));
  return index.article.places
    .filter((place) => place.default === 'shown' || state.linkedPlaces)
    .flatMap((place) => {
      const summary = summarisePlace(index, place.id);
      if (!summary) return [];
      const isSelected = place.id === state.place;
      return [
        {
          ...summary,
          isSelected,
          isCompanion: !isSelected && companions.has(place.id),
          matches: summary.passages.some(matches),
        },
      ];
    });
}

function cardContent(index: ArticleIndex, state: ViewState): CardContent | undefined {
  const passage = state.passage === undefined ? undefined : index.passage(state.passage);
  if (!passage) return undefined;
  const sequence = sequenceOf(index, state);
  const position = sequence.indexOf(passage);
  return {
    place: state.place === undefined ? undefined : summarisePlace(index, state.place),
    passage,
    position: Math.max(0, position) + 1,
    total: sequence.length,
  };
}
