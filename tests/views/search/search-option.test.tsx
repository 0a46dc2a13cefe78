import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { highlightSegments } from '../../../src/core/i18n/highlight.ts';
import { HighlightedRichText, HighlightedText, snippetOf } from '../../../src/views/search/search-option.tsx';
import { textOf } from '../cards/shown-card.tsx';

const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const offset = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.double());
const stretches = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 });

const marked = (text: string, start: number, end: number) =>
  highlightSegments(text, [{ start, end }])
    .filter((part) => part.isMarked)
    .map((part) => part.text);

describe('a highlighted text', () => {
  it('has the text unchanged', () => {
    fc.assert(
      fc.property(texts, stretches, (text, ranges) => {
        expect(
          highlightSegments(text, ranges)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('is never cut inside a character', () => {
    fc.assert(
      fc.property(texts, stretches, (text, ranges) => {
        for (const part of highlightSegments(text, ranges).slice(1)) {
          expect(part.text).not.toMatch(/^[\p{M}\u200d\u0640]/u);
          if (!/\p{Cs}/u.test(text)) expect(part.text).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('has each letter and its diacritics on the same side of a highlight', () => {
    expect(marked('بَغْدَاد', 0, 1)).toEqual(['بَ']);
    expect(marked('بَغْدَاد', 1, 3)).toEqual(['بَغْ']);
    expect(marked('x😀y', 1, 2)).toEqual(['😀']);
    expect(marked('👩‍🚒', 0, 2)).toEqual(['👩‍🚒']);
  });

  it('has one highlight for ranges that touch or overlap', () => {
    const parts = highlightSegments('بغداد كركوك', [
      { start: 3, end: 8 },
      { start: 0, end: 5 },
    ]);
    expect(parts).toEqual([
      { text: 'بغداد كر', isMarked: true },
      { text: 'كوك', isMarked: false },
    ]);
  });

  it('stays text where it looks like markup', () => {
    const markup = renderToString(h(HighlightedText, { text: '<b>بغداد</b> & "x"', ranges: [{ start: 1, end: 8 }] }));
    expect(markup).not.toContain('<b>');
    expect(textOf(markup)).toBe('<b>بغداد</b> & "x"');
    expect(textOf(/<mark>(.*)<\/mark>/.exec(markup)?.[1] ?? '')).toBe('b>بغداد');
  });

  it('keeps weight and isolation of a rich text, whose ranges count through the plain text', () => {
    const parts = [{ strong: 'مصدر' }, ' لم يُكشف اسمه', '، ', { data: 'NPR' }] as const;
    const plain = 'مصدر لم يُكشف اسمه، NPR';
    const at = plain.indexOf('NPR');
    const markup = renderToString(
      h(HighlightedRichText, {
        parts,
        ranges: [
          { start: 0, end: 4 },
          { start: at, end: at + 3 },
        ],
      }),
    );
    expect(markup).toBe('<strong><bdi><mark>مصدر</mark></bdi></strong> لم يُكشف اسمه، <bdi><mark>NPR</mark></bdi>');
  });
});

const WORDS = Array.from({ length: 80 }, (_, at) => `كلمة${at}`);
const TEXT = WORDS.join(' ');
const rangeOf = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });

describe('the excerpt around a match', () => {
  it('has whole words with the match, and says on which sides it was cut', () => {
    const snippet = snippetOf(TEXT, [rangeOf('كلمة50')]);
    expect(snippet.text.split(' ').every((word) => WORDS.includes(word))).toBe(true);
    const [range] = snippet.ranges;
    expect(snippet.text.slice(range?.start, range?.end)).toBe('كلمة50');
    expect([snippet.isCutBefore, snippet.isCutAfter]).toEqual([true, true]);
    expect(snippet.text.length).toBeLessThan(220);
  });

  it('is the whole text if that is short, and its beginning without a match', () => {
    const short = snippetOf('بغداد وكركوك', [{ start: 0, end: 5 }]);
    expect(short).toMatchObject({ text: 'بغداد وكركوك', isCutBefore: false, isCutAfter: false });
    const none = snippetOf(TEXT, []);
    expect(TEXT.startsWith(none.text)).toBe(true);
    expect([none.isCutBefore, none.isCutAfter]).toEqual([false, true]);
  });

  it('is a substring of the printed text, with the first match and its ranges inside', () => {
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
