/** A word or a run of words, as code point offsets, `end` exclusive. */
export type WordSpan = { readonly start: number; readonly end: number };

const IN_A_WORD = /^[\p{L}\p{M}\p{N}_]$/u;

/** Whether a character is a letter, a combining mark, a digit or an underscore. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && IN_A_WORD.test(character);
}
