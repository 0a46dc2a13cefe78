import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/model/find-quote.ts';
import { paragraphsOf } from '../../src/model/paragraphs.ts';
import { plainTextFaults } from '../../src/model/plain-text.ts';
import { showFound } from '../../src/model/show-found.ts';
import { wordsOf } from '../../src/model/words-of.ts';

describe('plain text', () => {
  it.each([
    'مؤمَّنة، ولي زملاء في الشرطة',
    'می‌خواهم',
    'a < b & c > d; R&D',
    'the data: 5 – 6 [sic] (see note)',
    'https://example.org/a?b=1&c=2',
    '20-30 ألف 🌴 naïve',
  ])('%j is plain', (text) => expect(plainTextFaults(text)).toEqual([]));

  it.each([
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['</script>', 'markup'],
    ['<!-- a -->', 'markup'],
    ['&lt;b&gt; &#1234;', 'markup'],
    ['![x](y)', 'markup'],
    ['JavaScript:alert(1)', 'markup'],
    ['data:text/html,x', 'markup'],
    ['a\tb', 'control'],
    ['a\u2028b', 'control'],
    ['\ufeffa', 'control'],
    ['a\u2067b', 'bidi'],
    ['a\u061cb', 'bidi'],
    ['cafe\u0301', 'NFC'],
    ['\u0627\u0653', 'NFC'],
    ['a\udf34', 'surrogate'],
    ['a\uffff', 'no characters'],
    ['a\ufdd0', 'no characters'],
  ])('%j is not, for its %s', (text, reason) => {
    expect(plainTextFaults(text)).toEqual([{ found: expect.any(String), expected: expect.stringContaining(reason) }]);
  });
});

describe('what was found', () => {
  it('is shown short, and nothing in it unseen', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          const shown = showFound(value);
          expect([...shown].length).toBeLessThanOrEqual(80);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        },
      ),
    );
  });

  it('is shown however deep, long or hidden it is', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(showFound(deep)).toBe('[[[[…]]]]');
    expect(showFound('x'.repeat(10_000_000))).toHaveLength(80);
    expect(showFound('a\u202eb')).toBe('"a\\u202eb"');
    expect(showFound(undefined)).toBe('nothing');
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank, bared of white space at their ends and otherwise as printed', () => {
    const text = '\ufeff22 January\r\n\r\n\u00a0One  two\u00a0three \u2009\n \u00a0\t\n\u3000اقرأ/ي أيضًا:\n';
    expect(paragraphsOf(text)).toEqual(['22 January', 'One  two\u00a0three', 'اقرأ/ي أيضًا:']);
  });

  it('hold a quotation wherever it is found in them', () => {
    expect(findQuote('🌴 na na na', 'na na')).toEqual([2, 5]);
    expect(findQuote('na', '')).toEqual([]);
  });

  it('are read word by word: letters with their marks and the tatweel, digits, nothing else', () => {
    const text = 'بـ"أننا، 20-30 مُكلف 🌴 l’été';
    const words = wordsOf(text).map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(words).toEqual(['بـ', 'أننا', '20', '30', 'مُكلف', 'l', 'été']);
  });
});
