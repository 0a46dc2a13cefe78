import type { ArticleIndex } from '../article/article-index.ts';
import { facetValuesOf, failedFilters, filterBit, passageFacets } from './matching.ts';
import { type Facet, FACETS, type FilterState } from './filters.ts';

/** Passages that would match if this value alone were chosen in its facet and all other filters stayed. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  /** Passages that would match with this switch on. */
  readonly hideOneSource: number;
  readonly namedOnly: number;
};

const FACET_BITS = FACETS.map((dimension) => [dimension, filterBit(dimension)] as const);

/** Counts every value that some passage has, including values that would leave no match (0). */
export function facetCounts(index: ArticleIndex, filterState: FilterState): FacetCounts {
  const choices = facetValuesOf(index);
  const zeros = (dimension: Facet) => new Map<string, number>(choices[dimension].map((value) => [value, 0]));
  const counts: Readonly<Record<Facet, Map<string, number>>> = {
    topics: zeros('topics'),
    voices: zeros('voices'),
    sourceTypes: zeros('sourceTypes'),
    standings: zeros('standings'),
    precisions: zeros('precisions'),
    places: zeros('places'),
  };
  const failures = failedFilters(index, filterState);
  let [hideOneSource, namedOnly] = [0, 0];
  passageFacets(index).forEach((facets, position) => {
    const failed = failures[position] ?? 0;
    for (const [dimension, bit] of FACET_BITS) {
      if ((failed & ~bit) !== 0) continue;
      for (const value of facets[dimension]) counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + 1);
    }
    if (failed === 0 && !facets.isOfOneSource) hideOneSource += 1;
    if (failed === 0 && facets.isOfNamed) namedOnly += 1;
  });
  return { ...counts, hideOneSource, namedOnly };
}
