import { isolate, plural } from './format.ts';
import type { SearchMessages } from './search-words.ts';

const NAMES = { place: 'place', voice: 'source', passage: 'passage' } as const;

/** The words of the search. */
export const enSearch: SearchMessages = {
  search: {
    label: 'Search the passages',
    placeholder: 'A word, a place or a source',
    clear: 'Clear the search',
    results: 'Search results',
    group: { place: 'Places', voice: 'Sources', passage: 'Passages' },
    places: (count) => plural('en', count, { one: '1 place', other: '# places' }),
    found: (counts) => `Found: ${counts.join(', ')}`,
    more: (kind, count) =>
      `${plural('en', count, { one: `and 1 more ${NAMES[kind]}`, other: `and # more ${NAMES[kind]}s` })}. Add a word to narrow the search.`,
    nothing: (query) => `Nothing in these passages matches “${isolate(query)}”.`,
    advice: 'Try one word, its first letters, or another spelling of the name: without “al-”, for example.',
  },
};
