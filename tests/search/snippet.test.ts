import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../src/search/snippet.ts';

const WORDS = Array.from({ length: 80 }, (_, at) => `كلمة${at}`);
const TEXT = WORDS.join(' ');
const rangeOf = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });

describe('the words around a hit', () => {
  it('are whole words, the hit among them, and say on which sides there is more', () => {
    const snippet = snippetOf(TEXT, [rangeOf('كلمة50')]);
    expect(snippet.text.split(' ').every((word) => WORDS.includes(word))).toBe(true);
    const [range] = snippet.ranges;
    expect(snippet.text.slice(range?.start, range?.end)).toBe('كلمة50');
    expect([snippet.isCutBefore, snippet.isCutAfter]).toEqual([true, true]);
    expect(snippet.text.length).toBeLessThan(220);
  });

  it('are the whole text where that is short, and its beginning where nothing was found in it', () => {
    const short = snippetOf('بغداد وكركوك', [{ start: 0, end: 5 }]);
    expect(short).toMatchObject({ text: 'بغداد وكركوك', isCutBefore: false, isCutAfter: false });
    const none = snippetOf(TEXT, []);
    expect(TEXT.startsWith(none.text)).toBe(true);
    expect([none.isCutBefore, none.isCutAfter]).toEqual([false, true]);
  });

  it('are a run of the text as printed, with the first hit and ranges inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(), fc.nat(9), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length;
        const end = Math.min(text.length, start + length);
        const snippet = snippetOf(text, [{ start, end }]);
        expect(text).toContain(snippet.text);
        expect(snippet.ranges.map((range) => snippet.text.slice(range.start, range.end))).toEqual([
          text.slice(start, end),
        ]);
      }),
    );
  });
});
