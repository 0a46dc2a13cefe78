import { FAMILIES, TOPIC_FAMILIES } from './article.ts';
import type { Passage, Place, Topic, TopicFamily, Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Attribution, voicesBehind } from './attribution.ts';
import { weakestAttribution } from './weakest-attribution.ts';

/** What a mark may say of a place, worked out from its passages: never better attributed or finer than they are. */
export type PlaceSummary = {
  readonly place: Place;
  readonly passages: readonly Passage[];
  readonly voices: readonly Voice[];
  /** That of the passage which is attributed worst. */
  readonly attribution: Attribution;
  /** The family most of its passages share; the first in print where two are even. */
  readonly family: TopicFamily;
  /** Named only to say where something else lies: a name on the map, not a mark. */
  readonly isReference: boolean;
};

const familyByTopic = new Map<Topic, TopicFamily>(
  FAMILIES.flatMap((family) => TOPIC_FAMILIES[family].map((topic): [Topic, TopicFamily] => [topic, family])),
);

/** The family of a passage is that of its first topic. */
export function familyOf(passage: Passage): TopicFamily {
  const first = passage.topics[0];
  return (first && familyByTopic.get(first)) ?? 'figures';
}

function mostShared(passages: readonly Passage[]): TopicFamily {
  const counts = new Map<TopicFamily, number>();
  for (const passage of passages) counts.set(familyOf(passage), (counts.get(familyOf(passage)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'figures';
}

/** Nothing in a summary depends on what a reader does: each is worked out once. */
const summaries = new WeakMap<ArticleIndex, Map<string, PlaceSummary>>();

/** Summary of one place, the same object each time, or undefined for an id the article does not hold. */
export function summarisePlace(index: ArticleIndex, placeId: string): PlaceSummary | undefined {
  const byId = summaries.get(index) ?? new Map<string, PlaceSummary>();
  const held = byId.get(placeId);
  if (held) return held;
  const summary = makeSummary(index, placeId);
  if (summary) summaries.set(index, byId.set(placeId, summary));
  return summary;
}

function makeSummary(index: ArticleIndex, placeId: string): PlaceSummary | undefined {
  const place = index.place(placeId);
  if (!place) return undefined;
  const named = index.passagesOf(placeId);
  const isMention = (passage: Passage) =>
    passage.places.some((mention) => mention.place === placeId && mention.relation !== 'neighbour');
  const said = named.filter(isMention);
  const passages = said.length > 0 ? said : named;
  return {
    place,
    passages,
    voices: voicesBehind(index, passages),
    attribution: weakestAttribution(index, passages),
    family: mostShared(passages),
    isReference: said.length === 0,
  };
}

/** The places that have a mark on the map: those something is said of. */
export function markedPlaces(index: ArticleIndex) {
  return index.article.places
    .filter((place) => place.default === 'shown')
    .flatMap((place) => summarisePlace(index, place.id) ?? [])
    .filter(({ isReference }) => !isReference);
}
