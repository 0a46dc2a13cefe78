import { codePointLength } from './code-points.ts';
import { WINDOW_WORDS, type Run } from './fingerprint.ts';
import type { Issue } from './issue.ts';
import { showFound } from './show-found.ts';
import { splitsWord, extendToWholeWords } from './whole-words.ts';
import { isWordCharacter, wordsOf } from './words-of.ts';

type Fault = Omit<Issue, 'file'>;

/** A quotation with its context, as an editor gives it. */
export type QuotationInContext = {
  readonly paragraph: number;
  readonly quote: string;
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
};

/** A quotation with its context, as the run of its paragraph it claims to be. `length` is the paragraph's, in code points. */
export function runWithContext({ paragraph, prefix, quote, suffix, start }: QuotationInContext, length: number): Run {
  const text = prefix + quote + suffix;
  const from = start - codePointLength(prefix);
  const to = from + codePointLength(text);
  return { paragraph, text, start: from, opensParagraph: from === 0, closesParagraph: to === length };
}

/** Who has no text at hand can be told no more than what is wrong. */
const TOLD_BY_TEXT = '(`mawdi check --text article.txt` says which)';

/**
 * What keeps a quotation from being proven to the letter by windows of whole words: too few words, one that is cut
 * through, a context cut through punctuation, or none where the paragraph has more to say.
 */
export function contextFaults(passage: QuotationInContext, length: number, path: string): readonly Fault[] {
  const { prefix, quote, suffix, start } = passage;
  const run = runWithContext(passage, length);
  const end = start + codePointLength(quote);
  const characters = [...run.text];
  const faults: Fault[] = [];
  if (wordsOf(quote).length < WINDOW_WORDS) {
    const expected = `at least ${WINDOW_WORDS} words: a shorter quotation cannot be proven without the text`;
    faults.push({ path: `${path}.quote`, found: showFound(quote), expected });
  }
  for (const [before, after, edge] of [
    [prefix, quote, 'begins'],
    [quote, suffix, 'ends'],
  ] as const) {
    if (!splitsWord(before, after)) continue;
    const expected = `whole words; it ${edge} inside ${showFound(wordAcross(before, after))}`;
    faults.push({ path: `${path}.quote`, found: showFound(quote), expected });
  }
  if (run.start < 0) {
    const expected = `at most ${start} code points, as many as stand before the quotation`;
    faults.push({ path: `${path}.prefix`, found: showFound(prefix), expected });
  }
  if (end > length)
    faults.push({ path: `${path}.end`, found: String(end), expected: `at most ${length}, the paragraph's length` });
  if (prefix === '' && start > 0) {
    faults.push({
      path: `${path}.prefix`,
      found: '""',
      expected: `the words right before the quotation ${TOLD_BY_TEXT}`,
    });
  } else if (run.start > 0 && !isWordCharacter(characters[0])) {
    const expected = `context that begins with a whole word ${TOLD_BY_TEXT}`;
    faults.push({ path: `${path}.prefix`, found: showFound(prefix), expected });
  }
  if (suffix === '' && end < length) {
    faults.push({
      path: `${path}.suffix`,
      found: '""',
      expected: `the words right after the quotation ${TOLD_BY_TEXT}`,
    });
  } else if (end <= length && !run.closesParagraph && !isWordCharacter(characters[characters.length - 1])) {
    const expected = `context that ends with a whole word ${TOLD_BY_TEXT}`;
    faults.push({ path: `${path}.suffix`, found: showFound(suffix), expected });
  }
  return faults;
}

/** The word or number that the edge between two texts lies in. */
function wordAcross(before: string, after: string): string {
  const characters = [...(before + after)];
  const edge = codePointLength(before);
  const { start, end } = extendToWholeWords({ start: edge, end: edge }, characters);
  return characters.slice(start, end).join('');
}
