import type { Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { dayNumber, type FilterFacts, factsOf, positionIn } from './filter-facts.ts';
import { DIMENSIONS, type Narrowing, type Restriction, RESTRICTIONS } from './filters.ts';

/** What keeps a passage out, one bit for each restriction; 0 matches. */
export type Failures = ArrayLike<number>;

/** The bit of a restriction. */
export function bitOf(restriction: Restriction): number {
  return 1 << RESTRICTIONS.indexOf(restriction);
}

const ONE_SOURCE = bitOf('hideOneSource');
const NAMED = bitOf('namedOnly');
const TIME = bitOf('time');
const UNDATED = bitOf('undated');

/** The last answer for each article: one view asks what the next asks again. */
const last = new WeakMap<ArticleIndex, { readonly narrowing: Narrowing; readonly failures: Failures }>();

/** For every passage in printed order, all that keeps it out. */
export function failuresOf(index: ArticleIndex, narrowing: Narrowing): Failures {
  const held = last.get(index);
  if (held && isSame(held.narrowing, narrowing)) return held.failures;
  const fails = failing(narrowing);
  const failures = Uint16Array.from(factsOf(index), fails);
  last.set(index, { narrowing, failures });
  return failures;
}

export function matcherOf(index: ArticleIndex, narrowing: Narrowing): (passage: Passage) => boolean {
  const failures = failuresOf(index, narrowing);
  return (passage) => {
    const position = positionIn(index, passage);
    return position !== undefined && failures[position] === 0;
  };
}

function isSame(a: Narrowing, b: Narrowing): boolean {
  return a.filters === b.filters && a.time === b.time && a.undated === b.undated;
}

function failing({ filters, time, undated }: Narrowing): (facts: FilterFacts) => number {
  const chosen = DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map((dimension) => ({
    dimension,
    bit: bitOf(dimension),
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
