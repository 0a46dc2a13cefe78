import type { FilterMessages } from './filter-words.ts';
import { plural } from './format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'Any topic',
  voices: 'Any source',
  sourceTypes: 'Any kind of source',
  standings: 'However it is said',
  precisions: 'Any precision',
  places: 'Any place',
  hideOneSource: 'With what rests on one unnamed source',
  namedOnly: 'With sources that are not named',
  time: 'Any time',
  undated: 'With undated passages',
};

/** The words of the filters. */
export const enFilters: FilterMessages = {
  filters: 'Filter the passages',
  closeFilters: 'Close the filters',
  activeFilters: 'Active filters',
  removeFilter: 'Remove filter:',
  clearAllFilters: 'Clear all filters',
  passagesShown: (shown, total) =>
    `${plural('en', shown, { one: '# passage', other: '# passages' })} shown of ${plural('en', total, { other: '#' })}`,
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
  oneWayBack: 'Remove one of these to see passages:',
  noSingleWayBack: 'Taking back one choice alone is not enough.',
  without: (restriction, passages) => `${WITHOUT[restriction]}: ${passages}`,
  showEverything: 'Show all passages',

  hiddenAtPlace: (hidden, total) => {
    const ofIts = `of its ${plural('en', total, { other: '#' })} passages`;
    return plural('en', hidden, {
      one: `# ${ofIts} is hidden by the filters.`,
      other: `# ${ofIts} are hidden by the filters.`,
    });
  },
  outsideFilters: 'This passage is outside the filters; it stays in view while it is open.',

  passagesToCome: (count) =>
    plural('en', count, {
      one: 'One more passage follows; it comes with JavaScript.',
      other: '# more passages follow; they come with JavaScript.',
    }),
  placesToCome: (count) =>
    plural('en', count, {
      one: 'One more place follows; it comes with JavaScript.',
      other: '# more places follow; they come with JavaScript.',
    }),
  showRest: 'Show the rest',
};
