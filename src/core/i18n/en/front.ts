import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'Source maps of reports',
  lead: 'Each map shows what one article says, where, and on whose word. Open one to read the passages and their sources.',
  languages: 'Languages',
  articles: (count) => plural(count, { one: '# article, newest first', other: '# articles, newest first' }),
  places: (count) => plural(count, { zero: 'no place on the map', one: '# place', other: '# places' }),
};
