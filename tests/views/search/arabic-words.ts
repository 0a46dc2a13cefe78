import fc from 'fast-check';

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const SIGNS = [...'\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640'];

/** Folded words of four letters or more. */
export const arabicWord = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 4, maxLength: 9 })
  .map((letters) => letters.join(''));

/** A word with diacritics and tatweel inserted after some of its letters. */
export function withSigns(word: string): fc.Arbitrary<string> {
  const letters = [...word];
  const sign = fc.array(fc.constantFrom(...SIGNS), { maxLength: 2 }).map((signs) => signs.join(''));
  return fc
    .array(sign, { minLength: letters.length, maxLength: letters.length })
    .map((signs) => letters.map((letter, position) => letter + (signs[position] ?? '')).join(''));
}
