import { isWordCharacter, WORD_CHARACTERS, type WordSpan } from './word-characters.ts';
import { isWithoutSpaces, splitsUnit } from './word-units.ts';

// A quotation must consist of whole words: “able to strike” is contained in “unable to strike” letter for letter.

const ENDS_WORD = new RegExp(`[${WORD_CHARACTERS}][\\u200c\\u200d]?$`, 'u');
const BEGINS_WORD = new RegExp(`^[\\u200c\\u200d]?[${WORD_CHARACTERS}]`, 'u');
/** Apostrophes and hyphens join words: “we can” is not what “we can’t” says, nor “lethal” what “non-lethal” does. */
const ENDS_BOUND = /[\p{L}\p{M}\p{N}_]['’ʼ‐‑-]$/u;
const BEGINS_BOUND = /^['’ʼ‐‑-][\p{L}\p{M}\p{N}_]/u;
/** Decimal and thousands separators, as in 1.5 and 1,500, the Arabic ones included. */
const ENDS_FRACTION = /\p{N}[.,٫٬]$/u;
const BEGINS_FRACTION = /^[.,٫٬]\p{N}/u;
/** Arabic proclitics (and, so, in, as, to) are written as part of the next word, which may be quoted without them. */
const ARABIC_PREFIX = /(?:^|[^\p{L}\p{M}\p{N}_])[وفبكل]{1,2}$/u;

/** Whether the boundary between two adjacent texts lies inside a word or a number. */
export function splitsWord(before: string, after: string): boolean {
  return (
    splitsLetters(before, after) ||
    (ENDS_BOUND.test(before) && BEGINS_WORD.test(after)) ||
    (ENDS_WORD.test(before) && BEGINS_BOUND.test(after))
  );
}

function splitsLetters(before: string, after: string): boolean {
  if (!ENDS_WORD.test(before) || !BEGINS_WORD.test(after)) return splitsNumber(before, after);
  const [last, first] = [[...before.slice(-2)].pop(), [...after.slice(0, 2)][0]];
  // A joiner between two characters stands in no unit of `splitsUnit`; it joins letters of any script.
  if (isWithoutSpaces(last) || isWithoutSpaces(first)) return splitsUnit(before, after);
  return true;
}

function splitsNumber(before: string, after: string): boolean {
  return (
    (ENDS_FRACTION.test(before) && /^\p{N}/u.test(after)) || (/\p{N}$/u.test(before) && BEGINS_FRACTION.test(after))
  );
}

/** Extends a span to whole words and numbers at both ends; `printed`: the code points of the text. */
export function extendToWholeWords({ start, end }: WordSpan, printed: readonly string[]): WordSpan {
  let [from, to] = [start, end];
  const isCut = (at: number) =>
    at > 0 &&
    at < printed.length &&
    splitsWord(printed.slice(Math.max(0, at - 4), at).join(''), printed.slice(at, at + 4).join(''));
  while (isCut(from)) from -= 1;
  while (isCut(to)) to += 1;
  return { start: from, end: to };
}

/** Whether a word begins at an offset; in a script without spaces, whether a character does. */
export function beginsWord(printed: readonly string[], at: number): boolean {
  return isWordCharacter(printed[at]) && !isInsideWord(printed, at);
}

/** Whether a word ends before an offset; in a script without spaces, whether a character does. */
export function endsWord(printed: readonly string[], at: number): boolean {
  return isWordCharacter(printed[at - 1]) && !isInsideWord(printed, at);
}

function isInsideWord(printed: readonly string[], at: number): boolean {
  const [before, after] = [printed[at - 1], printed[at]];
  if (!isWordCharacter(before) || !isWordCharacter(after)) return false;
  if (!isWithoutSpaces(before) && !isWithoutSpaces(after)) return true;
  return splitsUnit(printed.slice(Math.max(0, at - 4), at).join(''), printed.slice(at, at + 4).join(''));
}

/** Whether a text contains a run as whole words. */
export function containsWholeWords(text: string, run: string): boolean {
  return containsRun(text, run, splitsWord, splitsWord);
}

/** Whether a text contains a name or a date, also inside a longer word: بالموصل, Mosul’s, the Kirkuk-Baghdad road. */
export function containsName(text: string, name: string): boolean {
  const cutsBefore = (before: string, after: string) => splitsLetters(before, after) && !ARABIC_PREFIX.test(before);
  return containsRun(text, name, cutsBefore, splitsLetters);
}

type Cuts = (before: string, after: string) => boolean;

function containsRun(text: string, run: string, cutsBefore: Cuts, cutsAfter: Cuts): boolean {
  if (run === '') return false;
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1))
    if (!cutsBefore(text.slice(0, at), run) && !cutsAfter(run, text.slice(at + run.length))) return true;
  return false;
}
