import { type Passage, type Place, SOURCE_TYPES, STANDINGS, type Topic, type Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Attribution, attributionIn, voicesBehind } from './attribution.ts';

/** What a mark may say of a place, worked out from its passages: never better attributed or finer than they are. */
export type PlaceSummary = {
  readonly place: Place;
  readonly passages: readonly Passage[];
  readonly voices: readonly Voice[];
  /** That of the passage which is attributed worst. */
  readonly attribution: Attribution;
  /** The one most of its passages share, the first in print where two are even; none where no passage names the place. */
  readonly topic: Topic | undefined;
  /** Named only to say where something else lies: a name on the map, not a mark. */
  readonly isReference: boolean;
};

function mostShared(index: ArticleIndex, passages: readonly Passage[]): Topic | undefined {
  const counts = new Map<Topic, number>();
  for (const topic of passages.map(index.topicOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
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
    topic: mostShared(index, passages),
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

/**
 * The attribution of the passage that is attributed worst, both parts of that one passage. Speculation is weaker than an
 * accusation, then come opinion and hearsay; what is told as a fact, in whatever form, is as weak as its source.
 */
export function weakestAttribution(index: ArticleIndex, passages: readonly Passage[]): Attribution {
  const [first = NOTHING_SAID, ...others] = passages.map((passage) => attributionIn(index, passage));
  return others.reduce((weakest, each) => (weaknessOf(each) > weaknessOf(weakest) ? each : weakest), first);
}

/** Of a place without passages, which no sound article has. */
const NOTHING_SAID: Attribution = { source: 'named', standing: 'stated' };

const TOLD_AS_FACT = STANDINGS.indexOf('witnessed');

function weaknessOf({ source, standing }: Attribution): number {
  const manner = Math.max(0, STANDINGS.indexOf(standing) - TOLD_AS_FACT);
  return manner * SOURCE_TYPES.length + SOURCE_TYPES.indexOf(source);
}
