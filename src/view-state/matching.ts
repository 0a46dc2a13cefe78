import type { Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { dayNumber, type PassageFacets, passageFacets, passagePosition } from './filter-facts.ts';
import { FACETS, type FilterState, type FilterName, FILTER_NAMES } from './filters.ts';

/** What keeps a passage out, one bit for each restriction; 0 matches. */
export type FailedFilters = ArrayLike<number>;

/** The bit of a restriction. */
export function filterBit(restriction: FilterName): number {
  return 1 << FILTER_NAMES.indexOf(restriction);
}

const ONE_SOURCE = filterBit('hideOneSource');
const NAMED = filterBit('namedOnly');
const TIME = filterBit('time');
const UNDATED = filterBit('undated');

/** The last answer for each article: one view asks what the next asks again. */
const lastFailedFilters = new WeakMap<
  ArticleIndex,
  { readonly narrowing: FilterState; readonly failures: FailedFilters }
>();

/** For every passage in printed order, all that keeps it out. */
export function failedFilters(index: ArticleIndex, narrowing: FilterState): FailedFilters {
  const held = lastFailedFilters.get(index);
  if (held && isSame(held.narrowing, narrowing)) return held.failures;
  const fails = makeFilterTest(narrowing);
  const failures = Uint16Array.from(passageFacets(index), fails);
  lastFailedFilters.set(index, { narrowing, failures });
  return failures;
}

export function matcherOf(index: ArticleIndex, narrowing: FilterState): (passage: Passage) => boolean {
  const failures = failedFilters(index, narrowing);
  return (passage) => {
    const position = passagePosition(index, passage);
    return position !== undefined && failures[position] === 0;
  };
}

function isSame(a: FilterState, b: FilterState): boolean {
  return a.filters === b.filters && a.time === b.time && a.undated === b.undated;
}

function makeFilterTest({ filters, time, undated }: FilterState): (facts: PassageFacets) => number {
  const chosen = FACETS.filter((dimension) => filters[dimension].length > 0).map((dimension) => ({
    dimension,
    bit: filterBit(dimension),
    values: new Set<string>(filters[dimension]),
  }));
  const first = time?.from === undefined ? -Infinity : dayNumber(time.from);
  const final = time?.to === undefined ? Infinity : dayNumber(time.to);
  return (facts) => {
    let failed = 0;
    for (const { dimension, bit, values } of chosen)
      if (!facts[dimension].some((value) => values.has(value))) failed |= bit;
    if (filters.hideOneSource && facts.isOfOneSource) failed |= ONE_SOURCE;
    if (filters.namedOnly && !facts.isOfNamed) failed |= NAMED;
    if (facts.days === undefined) return undated ? failed : failed | UNDATED;
    const overlaps = facts.days[0] <= final && facts.days[1] >= first;
    return overlaps ? failed : failed | TIME;
  };
}
