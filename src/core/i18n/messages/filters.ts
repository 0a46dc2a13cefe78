import type { Precision } from '../../article/article.ts';

/** Everything that can hide a passage. */
type LiftableFilter =
  | 'topics'
  | 'voices'
  | 'sourceTypes'
  | 'standings'
  | 'precisions'
  | 'places'
  | 'hideOneSource'
  | 'namedOnly'
  | 'time'
  | 'undated';

/** Messages of the filters. */
export type FilterMessages = {
  readonly filters: string;
  readonly closeFilters: string;
  readonly activeFilters: string;
  /** Comes before the value it removes. */
  readonly removeFilter: string;
  readonly clearAllFilters: string;
  readonly passagesShown: (shown: number, total: number) => string;
  readonly filterHead: {
    readonly topics: string;
    readonly voices: string;
    readonly sourceTypes: string;
    readonly standings: string;
    readonly precisions: string;
    readonly places: string;
    readonly switches: string;
  };
  readonly precision: Readonly<Record<Precision, string>>;
  readonly hideOneSource: string;
  readonly namedOnly: string;
  readonly datedOnly: string;
  readonly until: (date: string) => string;

  readonly nothingMatches: string;
  readonly oneWayBack: string;
  readonly noSingleWayBack: string;
  /** The filter a button removes, and the passages that return: «5 اقتباسات». */
  readonly without: (restriction: LiftableFilter, passages: string) => string;
  readonly showEverything: string;

  readonly hiddenAtPlace: (hidden: number, total: number) => string;
  readonly outsideFilters: string;

  /** For lists of articles too long to be prerendered whole. */
  readonly passagesToCome: (count: number) => string;
  readonly placesToCome: (count: number) => string;
  readonly showRest: string;
};

/** Kinds of search results. */
type ResultKind = 'place' | 'voice' | 'passage';

/** Messages of the search. */
export type SearchMessages = {
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly results: string;
    readonly group: Readonly<Record<ResultKind, string>>;
    readonly places: (count: number) => string;
    /** `counts`: the number of results of each kind found, in words. */
    readonly found: (counts: readonly string[]) => string;
    /** The number of results beyond those listed, and how to narrow the search. */
    readonly more: (kind: ResultKind, count: number) => string;
    readonly nothing: (query: string) => string;
    readonly advice: string;
  };
};

/** Messages of the timeline. */
export type TimelineMessages = {
  readonly timeline: string;
  readonly timelineMarks: string;
  readonly openTimeline: string;
  readonly closeTimeline: string;
  /** Short, beside the line of the publication date. */
  readonly publication: string;
  readonly publishedOn: (date: string) => string;

  readonly period: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly chooseDates: string;
  readonly wholePeriod: string;
  /** `from` and `to` are dates in words; both sides are closed. */
  readonly periodOf: (from: string, to: string) => string;

  /** Label of a checkbox. */
  readonly withUndated: (count: number) => string;
  readonly listUndated: string;
  readonly undatedInOrder: string;
  /** Announced by screen readers after a change; `count` is that of all undated passages. */
  readonly timeShown: (period: string, undated: 'with' | 'without' | 'none', count: number) => string;

  /** The article’s words for the date, shown beside a symbol of the timeline. */
  readonly printedTime: (words: string) => string;
  /**
   * Accessible name of a symbol of the timeline: the date, the attribution and standing, then the beginning of the
   * quotation. The printed date, which is its visible label, is never in parentheses: voice control would not find the
   * symbol by it.
   */
  readonly datedMark: (date: string, printed: string | undefined, said: string) => string;
  readonly undatedMark: (paragraph: string, said: string) => string;
  readonly saidBy: (attribution: string, standing: string, opening: string) => string;

  /** Shown if there are more dates than can be drawn. */
  readonly timelineSample: (drawn: number, dated: number) => string;
};
