import type { ArticleIndex } from '../model/article-index.ts';
import { isInForce, type Narrowing, type Restriction, RESTRICTIONS } from './filters.ts';
import { bitOf, failuresOf } from './matching.ts';

/** A restriction that, lifted alone, brings this many passages back. */
export type WayBack = { readonly restriction: Restriction; readonly passages: number };

/**
 * Why nothing matches: each single way back, the one that brings back the most first. None where no single one does.
 * Undefined as long as something matches, or where nothing is narrowed.
 */
export function emptyReason(index: ArticleIndex, narrowing: Narrowing): readonly WayBack[] | undefined {
  const failures = Array.from(failuresOf(index, narrowing));
  if (failures.length === 0 || failures.includes(0)) return undefined;
  return RESTRICTIONS.filter((restriction) => isInForce(narrowing, restriction))
    .map((restriction) => {
      const bit = bitOf(restriction);
      return { restriction, passages: failures.filter((failed) => failed === bit).length };
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages);
}
