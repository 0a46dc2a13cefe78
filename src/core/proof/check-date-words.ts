import { occurrencesOf } from '../text/code-points.ts';
import { describeFirstDifference, copyingFault } from './describe-difference.ts';
import { fillsWindow, fingerprintOf, leastProvable } from './fingerprint.ts';
import { offsetsOfWords, printsOf } from './fingerprint-proof.ts';
import { showFound, showWhole, type Fault } from '../validation/issue.ts';
import { nearestWords } from '../text/nearest-words.ts';
import { containsName, extendToWholeWords } from '../text/word-boundaries.ts';
import { unitsOf } from '../text/word-units.ts';

/**
 * Why the wording of a date is not proven. It must be whole words of the quotation or its context (`run`), or of the
 * rest of the paragraph (`text`), and there enough words for the fingerprint to prove them too.
 */
export function dateWordsFaults(
  words: string,
  text: string,
  run: string,
  paragraph: number,
  path: string,
): readonly Fault[] {
  const fault = { path: `${path}.when.words`, found: showFound(words) };
  if (containsName(run, words)) return [];
  const [start] = occurrencesOf(text, words);
  const printed = [...text];
  if (start === undefined) {
    const span = nearestWords(words, text);
    const near = span && printed.slice(span.start, span.end).join('');
    const expected = `words of paragraph ${paragraph}`;
    if (!span || near === undefined || copyingFault(near) !== undefined) return [{ ...fault, expected }];
    const enough = containsName(run, near) ? near : enoughWords(span, printed);
    return [
      { ...fault, expected: `${showWhole(enough)}, ${expected}: ${describeFirstDifference(words, near, 'the date')}` },
    ];
  }
  const found = { start, end: start + [...words].length };
  const whole = extendToWholeWords(found, printed);
  const inRun = printed.slice(whole.start, whole.end).join('');
  const enough = containsName(run, inRun) ? inRun : enoughWords(found, printed);
  if (enough === words) {
    if (isProvable(words, text)) return [];
    // Marks around a paragraph are tried up to three in a row; with others, the date holds them itself.
    const expected = `${showWhole(toTheEdges(found, printed))}, with the marks at the edge of the paragraph`;
    return copyingFault(toTheEdges(found, printed)) === undefined ? [{ ...fault, expected }] : [];
  }
  const expected = `whole words of the quotation or its context, or at least ${leastProvable(words)} of its paragraph`;
  return [{ ...fault, expected: copyingFault(enough) === undefined ? `${showWhole(enough)}, ${expected}` : expected }];
}

/** Whether the fingerprint of the paragraph proves the words, wherever in it they stand. */
function isProvable(words: string, text: string): boolean {
  const [print] = printsOf(fingerprintOf([text]));
  return print !== undefined && offsetsOfWords(words, 1, print).length > 0;
}

/** The words with all that stands before the first word of the paragraph or after its last one, where they reach it. */
function toTheEdges(
  { start, end }: { readonly start: number; readonly end: number },
  printed: readonly string[],
): string {
  const isEdge = (part: readonly string[]) => unitsOf(part.join('')).length === 0;
  const from = isEdge(printed.slice(0, start)) ? 0 : start;
  return printed.slice(from, isEdge(printed.slice(end)) ? printed.length : end).join('');
}

/** Extends a span to as many whole words as can be proven; unchanged where it has them already. */
function enoughWords(span: { readonly start: number; readonly end: number }, printed: readonly string[]): string {
  let { start, end } = extendToWholeWords(span, printed);
  const words = unitsOf(printed.join(''));
  while (!fillsWindow(printed.slice(start, end).join(''))) {
    const next = words.find((word) => word.end > end && word.start >= end);
    const last = [...words].reverse().find((word) => word.start < start && word.end <= start);
    if (next) end = next.end;
    else if (last) start = last.start;
    else break;
  }
  return printed.slice(start, end).join('');
}
