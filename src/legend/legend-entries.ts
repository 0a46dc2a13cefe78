import {
  PLACE_KINDS,
  type PlaceKind,
  SOURCE_TYPES,
  type SourceType,
  type Standing,
  STANDINGS,
  type Topic,
} from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { sourceTypeOf } from '../model/attribution.ts';
import type { PlaceSummary } from '../model/place-summary.ts';

export type LegendEntries = {
  readonly topics: readonly Topic[];
  readonly sources: readonly SourceType[];
  readonly standings: readonly Standing[];
  /** `km`: the margin the map draws this kind with, where all places of the kind share one; otherwise 0. */
  readonly shapes: readonly { readonly kind: PlaceKind; readonly km: number }[];
};

/** Only what a reader can meet: topics, sources and standings of the passages, kinds of the places on the map. */
export function legendOf(index: ArticleIndex, places: readonly PlaceSummary[]): LegendEntries {
  const { article } = index;
  const topics = new Set(article.passages.map(index.topicOf));
  const sources = new Set(article.passages.map((passage) => sourceTypeOf(index, passage)));
  const standings = new Set(article.passages.map((passage) => passage.standing));
  const marked = places.filter((summary) => !summary.isReference);
  return {
    topics: article.topics.filter((topic) => topics.has(topic)),
    sources: SOURCE_TYPES.filter((source) => sources.has(source)),
    standings: STANDINGS.filter((standing) => standings.has(standing)),
    shapes: PLACE_KINDS.flatMap((kind) => {
      const margins = new Set(
        marked.filter(({ place }) => place.kind === kind).map(({ place }) => place.uncertaintyKm),
      );
      const [km = 0] = margins;
      return margins.size === 0 ? [] : [{ kind, km: margins.size === 1 ? km : 0 }];
    }),
  };
}
