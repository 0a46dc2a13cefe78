import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointIndexOf, codePointLength, codePointSlice } from '../../../src/core/text/code-points.ts';

const ANY_TEXT = fc.string({ unit: fc.constantFrom('a', 'ب', '🌴', 'e\u0301', '\u0650', '𐤀', ' ', '\ud83c') });

describe('offsets are counted in code points', () => {
  it('so a palm counts one, and a letter with its own accent two', () => {
    expect(codePointLength('🌴e\u0301')).toBe(3);
    expect(codePointSlice('تمر 🌴 جيد', 4, 6)).toBe('🌴 ');
    expect(codePointIndexOf('🌴🌴 جيد', 'جيد')).toBe(3);
  });

  it('as spreading a text counts them', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(20), fc.nat(20), (text, start, length) => {
        const characters = [...text];
        expect(codePointLength(text)).toBe(characters.length);
        expect(codePointSlice(text, start, start + length)).toBe(characters.slice(start, start + length).join(''));
      }),
    );
  });

  it('and what is found somewhere stands there', () => {
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

  it('and half of a palm is not found in a whole one', () => {
    expect(codePointIndexOf('🌴', '\udf34')).toBe(-1);
    expect(codePointIndexOf('🌴', '\ud83c')).toBe(-1);
  });
});
