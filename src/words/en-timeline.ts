import { isolate, plural } from './format.ts';
import type { TimelineMessages } from './timeline-words.ts';

const number = (count: number) => plural('en', count, { other: '#' });

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The words of the timeline. */
export const enTimeline: TimelineMessages = {
  timeline: 'Dates in the article',
  timelineMarks: 'Dated passages, oldest first',
  openTimeline: 'Choose the time',
  closeTimeline: 'Close the choice of time',
  publication: 'Published',
  publishedOn: (date) => `The article was published on ${isolate(date)}`,
  monthName: (month) => MONTHS[month - 1] ?? '',

  period: 'Period shown',
  periodFrom: 'Start of the period',
  periodTo: 'End of the period',
  chooseDates: 'Choose dates',
  wholePeriod: 'Whole period',
  periodOf: (from, to) => `${isolate(from)} to ${isolate(to)}`,

  withUndated: (count) => plural('en', count, { other: 'Include # undated' }),
  listUndated: 'List the undated',
  undatedInOrder: 'Undated passages, in printed order',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    return `${period}. ${undated === 'with' ? plural('en', count, { one: 'With # undated passage', other: 'With # undated passages' }) : 'Without the undated passages'}`;
  },

  printedTime: (words) => `“${isolate(words)}”`,
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `, ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `Undated, ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) => `${isolate(attribution)} (${standing}): “${isolate(opening)}”`,

  timelineSample: (drawn, dated) =>
    `Too many dates to draw them all: the timeline shows ${number(drawn)} of ${number(dated)} dated passages, spread over ` +
    'the whole period. The dates chosen on it hold for every one.',
};
