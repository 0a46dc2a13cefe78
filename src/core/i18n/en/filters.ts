import { plural, number } from './formats.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'Any topic',
  voices: 'Any source',
  sourceTypes: 'Any kind of source',
  standings: 'However it is said',
  precisions: 'Any precision',
  places: 'Any place',
  hideOneSource: 'With what rests on one unnamed source',
  namedOnly: 'With unnamed sources and the outlet’s own words',
  time: 'Any time',
  undated: 'With undated passages',
};

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'Filter the passages',
  closeFilters: 'Close the filters',
  activeFilters: 'Active filters',
  removeFilter: 'Remove filter:',
  clearAllFilters: 'Clear all filters',
  passagesShown: (shown, total) =>
    `${plural(shown, { one: '# passage', other: '# passages' })} shown of ${number(total)}`,
  filterHead: {
    topics: 'Topic',
    voices: 'Source',
    sourceTypes: 'Kind of source',
    standings: 'How it is said',
    precisions: 'Precision of place',
    places: 'Place',
    switches: 'Attribution',
  },
  precision: {
    exact: 'An exact spot',
    settlement: 'A town or city',
    district: 'A district',
    governorate: 'A governorate',
    vague: 'A road, a border or an area with no fixed boundary',
    country: 'A country',
  },
  hideOneSource: 'Hide what rests on one unnamed source',
  namedOnly: 'Named people and institutions only',
  datedOnly: 'Dated passages only',
  until: (date) => `until ${date}`,

  nothingMatches: 'No passage fits everything you chose.',
  oneWayBack: 'Any one of these brings passages back:',
  noSingleWayBack: 'Taking back one choice alone is not enough.',
  without: (restriction, passages) => `${WITHOUT[restriction]}: ${passages}`,
  showEverything: 'Show all passages',

  hiddenAtPlace: (hidden, total) => {
    const ofIts = `of its ${number(total)} passages`;
    return plural(hidden, {
      one: `# ${ofIts} is hidden by the filters.`,
      other: `# ${ofIts} are hidden by the filters.`,
    });
  },
  outsideFilters: 'This passage is outside the filters; it stays in view while it is open.',

  passagesToCome: (count) =>
    plural(count, {
      one: 'One more passage follows; it comes with JavaScript.',
      other: '# more passages follow; they come with JavaScript.',
    }),
  placesToCome: (count) =>
    plural(count, {
      one: 'One more place follows; it comes with JavaScript.',
      other: '# more places follow; they come with JavaScript.',
    }),
  showRest: 'Show the rest',
};

const NAMES = { place: 'place', voice: 'source', passage: 'passage' } as const;

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'Search the passages',
    placeholder: 'A word, a place or a source',
    clear: 'Clear the search',
    results: 'Search results',
    group: { place: 'Places', voice: 'Sources', passage: 'Passages' },
    places: (count) => plural(count, { one: '1 place', other: '# places' }),
    found: (counts) => `Found: ${counts.join(', ')}`,
    more: (kind, count) =>
      `${plural(count, { one: `and 1 more ${NAMES[kind]}`, other: `and # more ${NAMES[kind]}s` })}. Add a word to narrow the search.`,
    nothing: (query) => `Nothing in these passages matches “${isolate(query)}”.`,
    advice: 'Try one word, its first letters, or another spelling of the name: without “al-”, for example.',
  },
};

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'Dates in the article',
  timelineMarks: 'Dated passages, oldest first',
  openTimeline: 'Choose the time',
  closeTimeline: 'Close the choice of time',
  publication: 'Published',
  publishedOn: (date) => `The article was published on ${isolate(date)}`,

  period: 'Period shown',
  periodFrom: 'Start of the period',
  periodTo: 'End of the period',
  chooseDates: 'Choose dates',
  wholePeriod: 'Whole period',
  periodOf: (from, to) => `${isolate(from)} to ${isolate(to)}`,

  withUndated: (count) => `Include ${number(count)} undated`,
  listUndated: 'List the undated',
  undatedInOrder: 'Undated passages, in printed order',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    return `${period}. ${undated === 'with' ? plural(count, { one: 'With # undated passage', other: 'With # undated passages' }) : 'Without the undated passages'}`;
  },

  printedTime: (words) => `“${isolate(words)}”`,
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `, ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `Undated, ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) => `${isolate(attribution)} (${standing}): “${isolate(opening)}”`,

  timelineSample: (drawn, dated) =>
    `Too many dates to draw them all: the timeline shows ${number(drawn)} of ${number(dated)} dated passages, spread over ` +
    'the whole period. The dates chosen on it hold for every one.',
};
