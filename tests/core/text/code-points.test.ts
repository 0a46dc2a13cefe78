import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointIndexOf, codePointLength, codePointSlice } from '../../../src/core/text/code-points.ts';

const ANY_TEXT = fc.string({ unit: fc.constantFrom('a', 'ب', '🌴', 'e\u0301', '\u0650', '𐤀', ' ', '\ud83c') });

describe('offsets in code points', () => {
  it('count an emoji as one and a letter with a combining accent as two', () => {
    expect(codePointLength('🌴e\u0301')).toBe(3);
    expect(codePointSlice('تمر 🌴 جيد', 4, 6)).toBe('🌴 ');
    expect(codePointIndexOf('🌴🌴 جيد', 'جيد')).toBe(3);
  });

  it('are those of a spread string', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(20), fc.nat(20), (text, start, length) => {
        const characters = [...text];
        expect(codePointLength(text)).toBe(characters.length);
        expect(codePointSlice(text, start, start + length)).toBe(characters.slice(start, start + length).join(''));
      }),
    );
  });

  it('of a search result give back the text that was searched for', () => {
    fc.assert(
      fc.property(ANY_TEXT, ANY_TEXT, ANY_TEXT, (before, text, after) => {
        const whole = (before + text + after).normalize('NFC');
        const search = text.normalize('NFC');
        const at = codePointIndexOf(whole, search);
        if (at === -1) return;
        expect(codePointSlice(whole, at, at + codePointLength(search))).toBe(search);
      }),
    );
  });

  it('are never inside a surrogate pair', () => {
    expect(codePointIndexOf('🌴', '\udf34')).toBe(-1);
    expect(codePointIndexOf('🌴', '\ud83c')).toBe(-1);
  });
});
