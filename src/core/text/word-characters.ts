/** A word or a run of words, as code point offsets, `end` exclusive. */
export type WordSpan = { readonly start: number; readonly end: number };

/**
 * The characters of words, as the inside of a character class. Four signs of Burmese that Unicode counts as punctuation
 * are words or parts of words: ၌ ၍ ၎ ၏.
 */
export const WORD_CHARACTERS = String.raw`\p{L}\p{M}\p{N}_\u104c-\u104f`;

const IN_A_WORD = new RegExp(`^[${WORD_CHARACTERS}]$`, 'u');

/** Whether a character is a letter, a combining mark, a digit, an underscore, or a sign that stands for a word. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && IN_A_WORD.test(character);
}
