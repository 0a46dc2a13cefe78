import type { Precision, SourceType, Standing } from '../article/article.ts';

/**
 * The values a reader has chosen in each facet. Within a facet any of them matches; all facets with values must match.
 */
export type FacetValues = {
  readonly topics: readonly string[];
  /** A passage counts for every voice of its attribution, including those that pass words on or repeat them. */
  readonly voices: readonly string[];
  /** Type of the nearest speaker in the attribution. */
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
  /** Hides passages that rest on one unnamed person. */
  readonly hideOneSource: boolean;
  /** Shows only passages of sources, not of the outlet, whose voices all have names. */
  readonly namedOnly: boolean;
};

/** ISO days (yyyy-mm-dd), both inclusive; a missing side is open. */
export type TimeRange = { readonly from?: string; readonly to?: string };

/** All conditions that decide whether a passage matches. */
export type FilterState = {
  readonly filters: Filters;
  readonly time?: TimeRange;
  /** Whether passages without a date match. */
  readonly undated: boolean;
};

/** All filters, in the order the interface offers them. */
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

export function hasActiveFilters(filterState: FilterState): boolean {
  return FILTER_NAMES.some((restriction) => isFilterActive(filterState, restriction));
}
