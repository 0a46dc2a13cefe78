import type { ArticleIndex } from '../article/article-index.ts';
import { isFilterActive, type FilterState, type FilterName, FILTER_NAMES } from './filters.ts';
import { filterBit, failedFilters } from './matching.ts';

/** A restriction that, lifted alone, brings this many passages back. */
export type FilterToLift = { readonly restriction: FilterName; readonly passages: number };

/**
 * Why nothing matches: each single way back, the one that brings back the most first. None where no single one does.
 * Undefined as long as something matches, or where nothing is narrowed.
 */
export function filtersToLift(index: ArticleIndex, narrowing: FilterState): readonly FilterToLift[] | undefined {
  const failures = Array.from(failedFilters(index, narrowing));
  if (failures.length === 0 || failures.includes(0)) return undefined;
  return FILTER_NAMES.filter((restriction) => isFilterActive(narrowing, restriction))
    .map((restriction) => {
      const bit = filterBit(restriction);
      return { restriction, passages: failures.filter((failed) => failed === bit).length };
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages);
}
