import type { ArticleIndex } from '../model/article-index.ts';
import { choicesOf, factsOf } from './filter-facts.ts';
import { type Dimension, DIMENSIONS, type Narrowing } from './filters.ts';
import { bitOf, failuresOf } from './matching.ts';

/** Passages that would match, were this value alone chosen in its dimension and all else as it is. */
export type FacetCounts = Readonly<Record<Dimension, ReadonlyMap<string, number>>> & {
  /** Passages that would match with the switch on. */
  readonly hideOneSource: number;
  readonly namedOnly: number;
};

const DIMENSION_BITS = DIMENSIONS.map((dimension) => [dimension, bitOf(dimension)] as const);

/** Every value that some passage has is counted, the ones that would leave nothing as 0. */
export function facetCounts(index: ArticleIndex, narrowing: Narrowing): FacetCounts {
  const choices = choicesOf(index);
  const zeros = (dimension: Dimension) => new Map<string, number>(choices[dimension].map((value) => [value, 0]));
  const counts: Readonly<Record<Dimension, Map<string, number>>> = {
    topics: zeros('topics'),
    voices: zeros('voices'),
    sourceTypes: zeros('sourceTypes'),
    standings: zeros('standings'),
    precisions: zeros('precisions'),
    places: zeros('places'),
  };
  const failures = failuresOf(index, narrowing);
  let [hideOneSource, namedOnly] = [0, 0];
  factsOf(index).forEach((facts, position) => {
    const failed = failures[position] ?? 0;
    for (const [dimension, bit] of DIMENSION_BITS) {
      if ((failed & ~bit) !== 0) continue;
      for (const value of facts[dimension]) counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + 1);
    }
    if (failed === 0 && !facts.isOfOneSource) hideOneSource += 1;
    if (failed === 0 && facts.isOfNamed) namedOnly += 1;
  });
  return { ...counts, hideOneSource, namedOnly };
}
