import { isolate, plural } from './format.ts';
import type { SearchWords } from './search-words.ts';

/** The words of the search. */
export const enSearch: SearchWords = {
  search: {
    label: 'Search the article',
    placeholder: 'A word, a place or a voice',
    clear: 'Clear the search',
    results: 'Search results',
    group: { place: 'Places', voice: 'Voices', passage: 'Passages' },
    places: (count) => plural('en', count, { one: '1 place', other: '# places' }),
    found: (counts) => `Found: ${counts.join(', ')}`,
    more: (kind, count) =>
      `${plural('en', count, { one: `and 1 more ${kind}`, other: `and # more ${kind}s` })}. Add a word to narrow the search.`,
    nothing: (query) => `Nothing in the article matches “${isolate(query)}”.`,
    advice: 'Try one word, its first letters, or another spelling of the name: without “al-”, for example.',
  },
};
