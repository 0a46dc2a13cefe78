import type { Precision } from '../../article/article.ts';

/** Whatever can keep a passage from being shown. */
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

/** What is said where a reader narrows what is shown. */
export type FilterMessages = {
  readonly filters: string;
  readonly closeFilters: string;
  readonly activeFilters: string;
  /** Stands before the choice it removes. */
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
  /** The choice a button takes back, and what returns with it: «5 اقتباسات». */
  readonly without: (restriction: LiftableFilter, passages: string) => string;
  readonly showEverything: string;

  readonly hiddenAtPlace: (hidden: number, total: number) => string;
  readonly outsideFilters: string;

  /** The lists they narrow, where an article is too long to be written out whole. */
  readonly passagesToCome: (count: number) => string;
  readonly placesToCome: (count: number) => string;
  readonly showRest: string;
};

/** What can be found. */
type ResultKind = 'place' | 'voice' | 'passage';

/** What the box for searching says. */
export type SearchMessages = {
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly results: string;
    readonly group: Readonly<Record<ResultKind, string>>;
    readonly places: (count: number) => string;
    /** `counts`: how many of each kind, in words, as far as any were found. */
    readonly found: (counts: readonly string[]) => string;
    /** How many more of a kind there are than the list shows, and how to come nearer to them. */
    readonly more: (kind: ResultKind, count: number) => string;
    readonly nothing: (query: string) => string;
    readonly advice: string;
  };
};

/** What the timeline says. */
export type TimelineMessages = {
  readonly timeline: string;
  readonly timelineMarks: string;
  readonly openTimeline: string;
  readonly closeTimeline: string;
  /** Short, beside the line of the day of publication. */
  readonly publication: string;
  readonly publishedOn: (date: string) => string;
  /** 1–12, without a year. */
  readonly monthName: (month: number) => string;

  readonly period: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly chooseDates: string;
  readonly wholePeriod: string;
  /** `from` and `to` in words; both sides closed. */
  readonly periodOf: (from: string, to: string) => string;

  /** The label of a box to tick. */
  readonly withUndated: (count: number) => string;
  readonly listUndated: string;
  readonly undatedInOrder: string;
  /** What is heard after a change; the count of undated passages is of all of them. */
  readonly timeShown: (period: string, undated: 'with' | 'without' | 'none', count: number) => string;

  /** The article’s words for the time, as they stand beside a mark. */
  readonly printedTime: (words: string) => string;
  /**
   * The name of a mark: the date, then who says it and how, then how the words begin. The printed words, which it is shown
   * by, never stand in parentheses: who calls a mark by what is seen would miss it.
   */
  readonly datedMark: (date: string, printed: string | undefined, said: string) => string;
  readonly undatedMark: (paragraph: string, said: string) => string;
  readonly saidBy: (attribution: string, standing: string, opening: string) => string;

  /** Where there are more dates than can be drawn. */
  readonly timelineSample: (drawn: number, dated: number) => string;
};
