import { describe, expect, it } from 'vitest';

import { HIT_KINDS } from '../../../src/views/search/search-documents.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { LANGUAGES } from '../../published-pages.ts';

const AR = messagesFor('ar').search;
const EN = messagesFor('en').search;
const COUNTS = [1, 2, 3, 11, 100];

describe('Arabic counts of results', () => {
  it('have every plural form', () => {
    expect([0, ...COUNTS].map(AR.places)).toEqual([
      'لا أماكن',
      'مكان واحد',
      'مكانان',
      '3 أماكن',
      '11 مكانًا',
      '100 مكان',
    ]);
  });

  it.each([
    ['place', ['ومكان آخر', 'ومكانان آخران', 'و3 أماكن أخرى', 'و11 مكانًا آخر', 'و100 مكان آخر']],
    ['voice', ['ومصدر آخر', 'ومصدران آخران', 'و3 مصادر أخرى', 'و11 مصدرًا آخر', 'و100 مصدر آخر']],
    ['passage', ['واقتباس آخر', 'واقتباسان آخران', 'و3 اقتباسات أخرى', 'و11 اقتباسًا آخر', 'و100 اقتباس آخر']],
  ] as const)('for further results, of a %s', (kind, forms) => {
    expect(COUNTS.map((count) => AR.more(kind, count).split('.')[0])).toEqual(forms);
  });
});

it('English counts of further results', () => {
  expect(EN.more('voice', 1)).toMatch(/^and 1 more source\. /);
  expect(EN.more('passage', 1200)).toMatch(/^and 1,200 more passages\. /);
});

describe.each(LANGUAGES)('the messages of search in %s', (language) => {
  const words = messagesFor(language).search;
  const sentences = [
    ...HIT_KINDS.flatMap((kind) => COUNTS.map((count) => words.more(kind, count))),
    ...COUNTS.map(words.places),
    words.found(['1', '2']),
    words.nothing('◆'),
  ];

  it('are complete, in their own script and with their own punctuation', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|#| {2}|["'`]/);
      expect(sentence).not.toMatch(language === 'ar' ? /[A-Za-z]|[\u0621-\u064a»] ?[,;?]/ : /[\u0600-\u06ff]/);
    }
  });

  it('isolate the direction of the query', () => {
    expect(words.nothing('◆')).toContain('\u2068◆\u2069');
  });
});
