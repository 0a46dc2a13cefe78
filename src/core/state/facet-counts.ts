import type { ArticleIndex } from '../article/article-index.ts';
import { facetValuesOf, failedFilters, filterBit, passageFacets } from './matching.ts';
import { type Facet, FACETS, type FilterState } from './filters.ts';

/** Passages that would match, were this value alone chosen in its dimension and all else as it is. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  /** Passages that would match with the switch on. */
  readonly hideOneSource: number;
  readonly namedOnly: number;
};

const FACET_BITS = FACETS.map((dimension) => [dimension, filterBit(dimension)] as const);

/** Every value that some passage has is counted, the ones that would leave nothing as 0. */
export function facetCounts(index: ArticleIndex, narrowing: FilterState): FacetCounts {
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
  const failures = failedFilters(index, narrowing);
  let [hideOneSource, namedOnly] = [0, 0];
  passageFacets(index).forEach((facts, position) => {
    const failed = failures[position] ?? 0;
    for (const [dimension, bit] of FACET_BITS) {
      if ((failed & ~bit) !== 0) continue;
      for (const value of facts[dimension]) counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + 1);
    }
    if (failed === 0 && !facts.isOfOneSource) hideOneSource += 1;
    if (failed === 0 && facts.isOfNamed) namedOnly += 1;
  });
  return { ...counts, hideOneSource, namedOnly };
}
