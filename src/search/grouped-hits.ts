import type { Hit } from './search-article.ts';
import { HIT_KINDS, type HitKind } from './searched-texts.ts';

/** Hits of one kind. `first`: the position of its first hit among all that are listed. */
export type HitGroup = {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly first: number;
};

/** A list longer than this is not read. */
const MOST_HITS = 8;

/** Places, voices and passages apart, the first few of each; kinds without a hit are left out. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  let first = 0;
  return HIT_KINDS.flatMap((kind) => {
    const all = hits.filter((hit) => hit.kind === kind);
    const group = { kind, hits: all.slice(0, MOST_HITS), total: all.length, first };
    first += group.hits.length;
    return all.length > 0 ? [group] : [];
  });
}
