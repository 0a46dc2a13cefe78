import { type Passage, type Place, SOURCE_TYPES, STANDINGS, type Topic, type Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Attribution, attributionIn, voicesBehind } from './attribution.ts';

/**
 * What a map symbol shows of a place, derived from its passages and never better attributed or more precise than they
 * are.
 */
export type PlaceSummary = {
  readonly place: Place;
  readonly passages: readonly Passage[];
  readonly voices: readonly Voice[];
  /** The attribution of the passage that is attributed worst. */
  readonly attribution: Attribution;
  /**
   * The most frequent topic of its passages, the first in print where two are equally frequent; undefined where no
   * passage names the place.
   */
  readonly topic: Topic | undefined;
  /** Named only to locate another place: it has a label on the map and no symbol. */
  readonly isReference: boolean;
};

function mostShared(index: ArticleIndex, passages: readonly Passage[]): Topic | undefined {
  const counts = new Map<Topic, number>();
  for (const topic of passages.map(index.topicOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The cached summaries of each index: they do not depend on what a reader has selected. */
const summaries = new WeakMap<ArticleIndex, Map<string, PlaceSummary>>();

/** The cached summary of a place, or undefined for an id that is not in the article. */
export function summarisePlace(index: ArticleIndex, placeId: string): PlaceSummary | undefined {
  const byId = summaries.get(index) ?? new Map<string, PlaceSummary>();
  const cached = byId.get(placeId);
  if (cached) return cached;
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
  const reporting = named.filter(isMention);
  const passages = reporting.length > 0 ? reporting : named;
  return {
    place,
    passages,
    voices: voicesBehind(index, passages),
    attribution: weakestAttribution(index, passages),
    topic: mostShared(index, passages),
    isReference: reporting.length === 0,
  };
}

/** The places that have a symbol on the map: shown by default, and more than references. */
export function markedPlaces(index: ArticleIndex) {
  return index.article.places
    .filter((place) => place.default === 'shown')
    .flatMap((place) => summarisePlace(index, place.id) ?? [])
    .filter(({ isReference }) => !isReference);
}

/**
 * The weakest attribution of several passages: source type and standing are those of one passage. Speculation is weaker
 * than an accusation, then come opinion and hearsay; statements of fact rank by their source alone.
 */
export function weakestAttribution(index: ArticleIndex, passages: readonly Passage[]): Attribution {
  const [first = WITHOUT_PASSAGES, ...others] = passages.map((passage) => attributionIn(index, passage));
  return others.reduce((weakest, each) => (weaknessOf(each) > weaknessOf(weakest) ? each : weakest), first);
}

/** The attribution of a place without passages, which no valid article contains. */
const WITHOUT_PASSAGES: Attribution = { source: 'named', standing: 'stated' };

const LAST_FACTUAL = STANDINGS.indexOf('witnessed');

function weaknessOf({ source, standing }: Attribution): number {
  const manner = Math.max(0, STANDINGS.indexOf(standing) - LAST_FACTUAL);
  return manner * SOURCE_TYPES.length + SOURCE_TYPES.indexOf(source);
}
