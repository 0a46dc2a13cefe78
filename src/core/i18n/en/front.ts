import { plural } from '../format.ts';
import type { FrontMessages } from '../messages/apps.ts';

export const enFront: FrontMessages = {
  title: 'Source maps of reports',
  lead: 'Each map shows what one article says, where, and on whose word. Open one to read the passages and their sources.',
  languages: 'Languages',
  articles: (count) => plural('en', count, { one: '# article, newest first', other: '# articles, newest first' }),
  places: (count) => plural('en', count, { zero: 'no place on the map', one: '# place', other: '# places' }),
};
