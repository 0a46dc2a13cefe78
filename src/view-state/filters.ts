import type { Precision, SourceType, Standing } from '../model/article.ts';

/** What a reader may ask for, dimension by dimension: any of the values of one, all of the dimensions that have some. */
export type Choices = {
  readonly topics: readonly string[];
  /** A passage is of every voice its attribution names, passed-on and repeated words included. */
  readonly voices: readonly string[];
  /** What the nearest speaker is. */
  readonly sourceTypes: readonly SourceType[];
  readonly standings: readonly Standing[];
  readonly precisions: readonly Precision[];
  readonly places: readonly string[];
};
export type Dimension = keyof Choices;
export const DIMENSIONS = [
  'topics',
  'voices',
  'sourceTypes',
  'standings',
  'precisions',
  'places',
] as const satisfies readonly Dimension[];

export type Filters = Choices & {
  /** Without what rests on one unnamed person. */
  readonly hideOneSource: boolean;
  /** Only what sources say that all have a name, however they say it. */
  readonly namedOnly: boolean;
};

/** ISO days (yyyy-mm-dd), both inclusive; a missing one is open. */
export type TimeRange = { readonly from?: string; readonly to?: string };

/** Everything that decides whether a passage matches. */
export type Narrowing = {
  readonly filters: Filters;
  readonly time?: TimeRange;
  /** Whether passages without a date match. */
  readonly undated: boolean;
};

/** All that can keep a passage out, in the order it is offered. */
export const RESTRICTIONS = [...DIMENSIONS, 'hideOneSource', 'namedOnly', 'time', 'undated'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

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
export const EVERYTHING: Narrowing = { filters: NO_FILTERS, undated: true };

export function isDimension(restriction: Restriction): restriction is Dimension {
  return (DIMENSIONS as readonly Restriction[]).includes(restriction);
}

export function isInForce({ filters, time, undated }: Narrowing, restriction: Restriction): boolean {
  if (restriction === 'time') return time !== undefined;
  if (restriction === 'undated') return !undated;
  return isDimension(restriction) ? filters[restriction].length > 0 : filters[restriction];
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return RESTRICTIONS.some((restriction) => isInForce(narrowing, restriction));
}
