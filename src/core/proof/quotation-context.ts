import { plainTextFaults } from '../validation/plain-text.ts';
import { beginsWord, endsWord } from '../text/word-boundaries.ts';
import { isWordCharacter } from '../text/word-characters.ts';

/** The maximum length of a context, in code points. */
const LONGEST = 32;

/**
 * The context before a quotation: the longest run of whole words that fits, is proven by windows of the fingerprint,
 * and is valid as plain text. `undefined` where there is none. `paragraph`: its code points.
 */
export function contextBefore(paragraph: readonly string[], start: number): string | undefined {
  for (let from = Math.max(0, start - LONGEST); from <= start; from += 1)
    if (isContextFrom(paragraph, from, start)) return paragraph.slice(from, start).join('');
  return undefined;
}

/** The context after a quotation, by the same rules. */
export function contextAfter(paragraph: readonly string[], end: number): string | undefined {
  for (let to = Math.min(paragraph.length, end + LONGEST); to >= end; to -= 1)
    if (isContextTo(paragraph, end, to)) return paragraph.slice(end, to).join('');
  return undefined;
}

/**
 * Whether a prefix may begin there: at the start of the paragraph, or at a word, if more than punctuation is left out
 * before it.
 */
export function isContextFrom(paragraph: readonly string[], from: number, start: number): boolean {
  if (from < 0 || start - from > LONGEST || !isPlain(paragraph.slice(from, start))) return false;
  if (from === 0) return true;
  if (from === start) return false;
  return beginsWord(paragraph, from) && hasWord(paragraph.slice(0, from));
}

/** Whether a suffix may end there, by the same rules. */
export function isContextTo(paragraph: readonly string[], end: number, to: number): boolean {
  if (to > paragraph.length || to - end > LONGEST || !isPlain(paragraph.slice(end, to))) return false;
  if (to === paragraph.length) return true;
  if (to === end) return false;
  return endsWord(paragraph, to) && hasWord(paragraph.slice(to));
}

function isPlain(characters: readonly string[]): boolean {
  return plainTextFaults(characters.join('')).length === 0;
}

function hasWord(characters: readonly string[]): boolean {
  return characters.some(isWordCharacter);
}
