import { plainTextFaults } from './plain-text.ts';
import { isWordCharacter } from './words-of.ts';

/** As long as a context may be, in code points. */
const LONGEST = 32;

/**
 * What may stand as the context before a quotation: the longest run of whole words that fits, is proven by windows of the
 * fingerprint, and is not refused once it is copied. Nothing where there is none. `paragraph`: its code points.
 */
export function contextBefore(paragraph: readonly string[], start: number): string | undefined {
  for (let from = Math.max(0, start - LONGEST); from <= start; from += 1)
    if (isContextFrom(paragraph, from, start)) return paragraph.slice(from, start).join('');
  return undefined;
}

/** The same for what stands after it. */
export function contextAfter(paragraph: readonly string[], end: number): string | undefined {
  for (let to = Math.min(paragraph.length, end + LONGEST); to >= end; to -= 1)
    if (isContextTo(paragraph, end, to)) return paragraph.slice(end, to).join('');
  return undefined;
}

/** Whether a prefix may begin there: with the paragraph, or with a word, and then not leave out mere stops at its edge. */
export function isContextFrom(paragraph: readonly string[], from: number, start: number): boolean {
  if (from < 0 || start - from > LONGEST || !isPlain(paragraph.slice(from, start))) return false;
  if (from === 0) return true;
  if (from === start) return false;
  return isWordCharacter(paragraph[from]) && !isWordCharacter(paragraph[from - 1]) && hasWord(paragraph.slice(0, from));
}

export function isContextTo(paragraph: readonly string[], end: number, to: number): boolean {
  if (to > paragraph.length || to - end > LONGEST || !isPlain(paragraph.slice(end, to))) return false;
  if (to === paragraph.length) return true;
  if (to === end) return false;
  return isWordCharacter(paragraph[to - 1]) && !isWordCharacter(paragraph[to]) && hasWord(paragraph.slice(to));
}

function isPlain(characters: readonly string[]): boolean {
  return plainTextFaults(characters.join('')).length === 0;
}

function hasWord(characters: readonly string[]): boolean {
  return characters.some(isWordCharacter);
}
