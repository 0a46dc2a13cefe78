import { type Passage, PRECISIONS, SOURCE_TYPES, STANDINGS } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { type Facet, FACETS, type FacetValues, FILTER_NAMES, type FilterName, type FilterState } from './filters.ts';
import { chainOf, restsOn, sourceTypeOf } from '../article/attribution.ts';
import { parseEdtf } from '../article/edtf.ts';
import { summarisePlace } from '../article/place-summary.ts';

/**
 * What filters compare of a passage: its values in every facet, and the input of the switches and of the time range.
 */
type PassageFacets = FacetValues & {
  /** Rests on one unnamed person. */
  readonly isOfOneSource: boolean;
  /** Comes from a source, not from the outlet, and every voice of its attribution has a name. */
  readonly isOfNamed: boolean;
  /** First and last day as numbers of `dayNumber`, open sides as infinities; absent without a date. */
  readonly days?: readonly [first: number, last: number];
};

type CachedFacets = {
  /** One for each passage, in printed order. */
  readonly facets: readonly PassageFacets[];
  readonly positions: ReadonlyMap<Passage, number>;
  readonly choices: FacetValues;
};

/** Computed once for an article, since it does not depend on the view. */
const facetCache = new WeakMap<ArticleIndex, CachedFacets>();

function cachedFacetsOf(index: ArticleIndex): CachedFacets {
  const cached = facetCache.get(index);
  if (cached) return cached;
  const { passages } = index.article;
  const facets = passages.map((passage) => facetsOfPassage(index, passage));
  const positions = new Map(passages.map((passage, position) => [passage, position]));
  const computed = { facets, positions, choices: facetValuesAmong(index, facets) };
  facetCache.set(index, computed);
  return computed;
}

export function passageFacets(index: ArticleIndex): readonly PassageFacets[] {
  return cachedFacetsOf(index).facets;
}

/** 0-based, in printed order; undefined for a passage of another article. */
function passagePosition(index: ArticleIndex, passage: Passage): number | undefined {
  return cachedFacetsOf(index).positions.get(passage);
}

/**
 * Every value that some passage has: topics, source types, standings and precisions in the order of the style guide,
 * voices and places in printed order.
 */
export function facetValuesOf(index: ArticleIndex): FacetValues {
  return cachedFacetsOf(index).choices;
}

/** All topics of a passage, not only the first, in the order of the article. */
export function topicsOf(index: ArticleIndex, passage: Passage): readonly string[] {
  const named = new Set(passage.topics.map(index.topic));
  return index.article.topics.filter((topic) => named.has(topic)).map(({ id }) => id);
}

/** A day as a number that sorts by date; years may have a sign and more than four digits. */
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

/**
 * The places whose card lists the passage. A place mentioned only to locate another counts only if it has no other
 * mentions.
 */
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

function facetValuesAmong({ article }: ArticleIndex, facets: readonly PassageFacets[]): FacetValues {
  const valuesFound = <D extends Facet>(dimension: D) => {
    const values = new Set<string>();
    for (const each of facets) for (const value of each[dimension]) values.add(value);
    return values;
  };
  const among = <Value extends string>(order: readonly Value[], values: ReadonlySet<string>) =>
    order.filter((value) => values.has(value));
  return {
    topics: among(
      article.topics.map(({ id }) => id),
      valuesFound('topics'),
    ),
    voices: [...valuesFound('voices')],
    sourceTypes: among(SOURCE_TYPES, valuesFound('sourceTypes')),
    standings: among(STANDINGS, valuesFound('standings')),
    precisions: among(PRECISIONS, valuesFound('precisions')),
    places: [...valuesFound('places')],
  };
}

/** The filters a passage fails, one bit for each filter; 0 if it matches. */
export type FailedFilters = ArrayLike<number>;

export function filterBit(restriction: FilterName): number {
  return 1 << FILTER_NAMES.indexOf(restriction);
}

const ONE_SOURCE = filterBit('hideOneSource');
const NAMED = filterBit('namedOnly');
const TIME = filterBit('time');
const UNDATED = filterBit('undated');

/** The last result for each article: several views ask with the same filters. */
const lastFailedFilters = new WeakMap<
  ArticleIndex,
  { readonly filterState: FilterState; readonly failures: FailedFilters }
>();

/** The filters each passage fails, in printed order. */
export function failedFilters(index: ArticleIndex, filterState: FilterState): FailedFilters {
  const cached = lastFailedFilters.get(index);
  if (cached && isSame(cached.filterState, filterState)) return cached.failures;
  const fails = makeFilterTest(filterState);
  const failures = Uint16Array.from(passageFacets(index), fails);
  lastFailedFilters.set(index, { filterState, failures });
  return failures;
}

export function matcherOf(index: ArticleIndex, filterState: FilterState): (passage: Passage) => boolean {
  const failures = failedFilters(index, filterState);
  return (passage) => {
    const position = passagePosition(index, passage);
    return position !== undefined && failures[position] === 0;
  };
}

function isSame(a: FilterState, b: FilterState): boolean {
  return a.filters === b.filters && a.time === b.time && a.undated === b.undated;
}

function makeFilterTest({ filters, time, undated }: FilterState): (facets: PassageFacets) => number {
  const chosen = FACETS.filter((dimension) => filters[dimension].length > 0).map((dimension) => ({
    dimension,
    bit: filterBit(dimension),
    values: new Set<string>(filters[dimension]),
  }));
  const first = time?.from === undefined ? -Infinity : dayNumber(time.from);
  const final = time?.to === undefined ? Infinity : dayNumber(time.to);
  return (facets) => {
    let failed = 0;
    for (const { dimension, bit, values } of chosen)
      if (!facets[dimension].some((value) => values.has(value))) failed |= bit;
    if (filters.hideOneSource && facets.isOfOneSource) failed |= ONE_SOURCE;
    if (filters.namedOnly && !facets.isOfNamed) failed |= NAMED;
    if (facets.days === undefined) return undated ? failed : failed | UNDATED;
    const overlaps = facets.days[0] <= final && facets.days[1] >= first;
    return overlaps ? failed : failed | TIME;
  };
}
