import type { Precision, SourceType, Standing } from '../article/article.ts';

/** What a reader may ask for, dimension by dimension: any of the values of one, all of the dimensions that have some. */
export type FacetValues = {
  readonly topics: readonly string[];
  /** A passage is of every voice its attribution names, passed-on and repeated words included. */
  readonly voices: readonly string[];
  /** What the nearest speaker is. */
  readonly sourceTypes: readonly SourceType[];
  readonly standings: readonly Standing[];
  readonly precisions: readonly Precision[];
  readonly places: readonly string[];
};
export type Facet = keyof FacetValues;
export const FACETS = [
  'topics',
  'voices',
  'sourceTypes',
  'standings',
  'precisions',
  'places',
] as const satisfies readonly Facet[];

export type Filters = FacetValues & {
  /** Without what rests on one unnamed person. */
  readonly hideOneSource: boolean;
  /** Only what sources say that all have a name, however they say it. */
  readonly namedOnly: boolean;
};

/** ISO days (yyyy-mm-dd), both inclusive; a missing one is open. */
export type TimeRange = { readonly from?: string; readonly to?: string };

/** Everything that decides whether a passage matches. */
export type FilterState = {
  readonly filters: Filters;
  readonly time?: TimeRange;
  /** Whether passages without a date match. */
  readonly undated: boolean;
};

/** All that can keep a passage out, in the order it is offered. */
export const FILTER_NAMES = [...FACETS, 'hideOneSource', 'namedOnly', 'time', 'undated'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export const NO_FILTERS: Filters = {
  topics: [],
  voices: [],
  sourceTypes: [],
  standings: [],
  precisions: [],
  places: [],
  hideOneSource: false,
  namedOnly: false,
};
export const UNFILTERED: FilterState = { filters: NO_FILTERS, undated: true };

export function isFacet(restriction: FilterName): restriction is Facet {
  return (FACETS as readonly FilterName[]).includes(restriction);
}

export function isFilterActive({ filters, time, undated }: FilterState, restriction: FilterName): boolean {
  if (restriction === 'time') return time !== undefined;
  if (restriction === 'undated') return !undated;
  return isFacet(restriction) ? filters[restriction].length > 0 : filters[restriction];
}

export function hasActiveFilters(narrowing: FilterState): boolean {
  return FILTER_NAMES.some((restriction) => isFilterActive(narrowing, restriction));
}
