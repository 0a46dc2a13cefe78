import { occurrencesOf } from '../text/code-points.ts';
import { describeFirstDifference, copyingFault } from './describe-difference.ts';
import { WINDOW_WORDS } from './fingerprint.ts';
import { showFound, showWhole, type Fault } from '../validation/issue.ts';
import { nearestWords } from '../text/nearest-words.ts';
import { containsName, extendToWholeWords, wordsOf } from '../text/word-boundaries.ts';

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
  if (enough === words) return [];
  const expected = `whole words of the quotation or its context, or at least ${WINDOW_WORDS} whole words of its paragraph`;
  return [{ ...fault, expected: copyingFault(enough) === undefined ? `${showWhole(enough)}, ${expected}` : expected }];
}

/** Extends a span to at least four whole words; unchanged where it has them already. */
function enoughWords(span: { readonly start: number; readonly end: number }, printed: readonly string[]): string {
  let { start, end } = extendToWholeWords(span, printed);
  const words = wordsOf(printed.join(''));
  const count = () => wordsOf(printed.slice(start, end).join('')).length;
  while (count() < WINDOW_WORDS) {
    const next = words.find((word) => word.end > end && word.start >= end);
    const last = [...words].reverse().find((word) => word.start < start && word.end <= start);
    if (next) end = next.end;
    else if (last) start = last.start;
    else break;
  }
  return printed.slice(start, end).join('');
}
