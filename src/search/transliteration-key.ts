/** Shorter words are too alike for a key: they are found as they are spelt. */
export const LEAST_TRANSLITERATED = 4;

/**
 * One key for the usual English spellings of an Arabic name, from a folded Latin word: “Ramadi” and “Ramady”,
 * “Fallujah” and “Falloujah”. Consonants keep their order; q is k, gh is g, dh is d; doubled letters are one;
 * e is i and o is u; a last h after a vowel is not heard. For names only: “pit” and “pet” have one key too.
 */
export function transliterationKey(word: string): string {
  return word
    .replace(/q/g, 'k')
    .replace(/([gd])h/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/y(?![aeiou])/g, 'i')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/iy/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aiu])h$/, '$1');
}

/** The keys of a word as typed, with and without an article written onto it: “Alramadi”. */
export function typedKeys(word: string): readonly string[] {
  if (word.length < LEAST_TRANSLITERATED) return [];
  const bare = /^[ae]l(.{4,})$/.exec(word)?.[1];
  return bare === undefined ? [transliterationKey(word)] : [transliterationKey(word), transliterationKey(bare)];
}
