import type { ArticleIndex } from '../article/article-index.ts';
import { isFilterActive, type FilterState, type FilterName, FILTER_NAMES } from './filters.ts';
import { filterBit, failedFilters } from './matching.ts';

/** A filter whose removal alone would bring this many passages back. */
export type FilterToLift = { readonly restriction: FilterName; readonly passages: number };

/**
 * If nothing matches: each filter whose removal alone brings passages back, most passages first; empty if no single
 * removal does. Undefined while something matches, or without filters.
 */
export function filtersToLift(index: ArticleIndex, filterState: FilterState): readonly FilterToLift[] | undefined {
  const failures = Array.from(failedFilters(index, filterState));
  if (failures.length === 0 || failures.includes(0)) return undefined;
  return FILTER_NAMES.filter((restriction) => isFilterActive(filterState, restriction))
    .map((restriction) => {
      const bit = filterBit(restriction);
      return { restriction, passages: failures.filter((failed) => failed === bit).length };
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages);
}
