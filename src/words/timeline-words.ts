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
