import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'Source maps of reports',
  lead: 'Each map shows what one article says, where, and on whose word. Open one to read the passages and their sources.',
  languages: 'Languages',
  articles: (count) => plural(count, { one: '# article, newest first', other: '# articles, newest first' }),
  places: (count) => plural(count, { zero: 'no place on the map', one: '# place', other: '# places' }),
  inArticles: (count) => plural(count, { one: 'in # article', other: 'in # articles' }),
  map: 'Map of all places',
  placesHead: 'Places',
  placesNote:
    'A place is counted once for all articles where they give it the same number in a gazetteer. Sources without a name may be the same people: of them, only the article with most counts.',
  search: 'Search headlines, outlets, places',
  outlet: 'Outlet',
  language: 'Language',
  year: 'Year',
  country: 'Country',
  all: 'All',
  shownOf: (shown, all) => `${shown} of ${all} articles`,
  nothingFound: 'No article matches. Remove a choice to see more.',
  clear: 'Clear all',
  feed: 'Feed of new maps',
};
