import { type Passage, PRECISIONS, SOURCE_TYPES, STANDINGS } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { type Facet, FACETS, type FacetValues, FILTER_NAMES, type FilterName, type FilterState } from './filters.ts';
import { chainOf, restsOn, sourceTypeOf } from '../article/attribution.ts';
import { parseEdtf } from '../article/edtf.ts';
import { summarisePlace } from '../article/place-summary.ts';

/** What filters ask of a passage: its values in every dimension, and what the switches and the time look at. */
type PassageFacets = FacetValues & {
  /** Rests on one person who is not named. */
  readonly isOfOneSource: boolean;
  /** Of a source, not the outlet’s own, and every voice of its attribution has a name. */
  readonly isOfNamed: boolean;
  /** First and last day as `dayNumber` has them, open sides as infinities; absent without a date. */
  readonly days?: readonly [first: number, last: number];
};

type CachedFacets = {
  /** One for each passage, in printed order. */
  readonly facts: readonly PassageFacets[];
  readonly positions: ReadonlyMap<Passage, number>;
  readonly choices: FacetValues;
};

/** Worked out once for an article: nothing of it depends on what a reader does. */
const facetCache = new WeakMap<ArticleIndex, CachedFacets>();

function cachedFacetsOf(index: ArticleIndex): CachedFacets {
  const held = facetCache.get(index);
  if (held) return held;
  const { passages } = index.article;
  const facts = passages.map((passage) => facetsOfPassage(index, passage));
  const positions = new Map(passages.map((passage, position) => [passage, position]));
  const made = { facts, positions, choices: facetValuesAmong(index, facts) };
  facetCache.set(index, made);
  return made;
}

export function passageFacets(index: ArticleIndex): readonly PassageFacets[] {
  return cachedFacetsOf(index).facts;
}

/** 0-based, in printed order; undefined for a passage of another article. */
function passagePosition(index: ArticleIndex, passage: Passage): number | undefined {
  return cachedFacetsOf(index).positions.get(passage);
}

/** Every value that some passage has: topics, kinds of source, standings and precisions in the guide’s order, voices and places in print’s. */
export function facetValuesOf(index: ArticleIndex): FacetValues {
  return cachedFacetsOf(index).choices;
}

/** The topics a passage touches, in the order of the article: all count when a reader looks for one. */
export function topicsOf(index: ArticleIndex, passage: Passage): readonly string[] {
  const named = new Set(passage.topics.map(index.topic));
  return index.article.topics.filter((topic) => named.has(topic)).map(({ id }) => id);
}

/** Days as numbers that sort as the days do; years may have a sign and more than four digits. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(date);
}

function facetsOfPassage(index: ArticleIndex, passage: Passage): PassageFacets {
  const chain = chainOf(index, passage);
  const base = restsOn(index, passage);
  const source = sourceTypeOf(index, passage);
  const places = placesOf(index, passage);
  const days = daysOf(passage);
  return {
    topics: topicsOf(index, passage),
    voices: [...new Set(passage.voices)],
    sourceTypes: [source],
    standings: [passage.standing],
    precisions: [...new Set(places.flatMap((id) => index.place(id)?.precision ?? []))],
    places,
    isOfOneSource: !base.named && base.count === 'one',
    isOfNamed: source !== 'outlet' && chain.every(({ named }) => named),
    ...(days && { days }),
  };
}

/** The places on whose card the passage stands: one named only to find the way to another counts where it has no other. */
function placesOf(index: ArticleIndex, passage: Passage): readonly string[] {
  const mentions = passage.places.filter(
    ({ place, relation }) => relation !== 'neighbour' || summarisePlace(index, place)?.isReference,
  );
  return [...new Set(mentions.map(({ place }) => place))];
}

function daysOf({ when }: Passage): PassageFacets['days'] {
  const range = when && parseEdtf(when.edtf);
  if (!range) return undefined;
  const { from, to } = range;
  return [from === undefined ? -Infinity : dayNumber(from), to === undefined ? Infinity : dayNumber(to)];
}

function facetValuesAmong({ article }: ArticleIndex, facts: readonly PassageFacets[]): FacetValues {
  const met = <D extends Facet>(dimension: D) => {
    const values = new Set<string>();
    for (const each of facts) for (const value of each[dimension]) values.add(value);
    return values;
  };
  const among = <Value extends string>(order: readonly Value[], values: ReadonlySet<string>) =>
    order.filter((value) => values.has(value));
  return {
    topics: among(
      article.topics.map(({ id }) => id),
      met('topics'),
    ),
    voices: [...met('voices')],
    sourceTypes: among(SOURCE_TYPES, met('sourceTypes')),
    standings: among(STANDINGS, met('standings')),
    precisions: among(PRECISIONS, met('precisions')),
    places: [...met('places')],
  };
}

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
