import type { Passage } from './article.ts';
import { codePointLength } from './code-points.ts';
import { WINDOW_WORDS, type Run } from './fingerprint.ts';
import type { Issue } from './issue.ts';
import { showFound } from './show-found.ts';
import { isWordCharacter, wordsOf } from './words-of.ts';

type Fault = Omit<Issue, 'file'>;

/** A quotation with its context, as the run of its paragraph it claims to be. `length` is the paragraph's, in code points. */
export function runOf({ paragraph, prefix, quote, suffix, start }: Passage, length: number): Run {
  const text = prefix + quote + suffix;
  const from = start - codePointLength(prefix);
  const to = from + codePointLength(text);
  return { paragraph, text, start: from, opensParagraph: from === 0, closesParagraph: to === length };
}

/**
 * What keeps a quotation from being proven to the letter by windows of whole words: too few words, a context cut through
 * punctuation, or none where the paragraph has more to say.
 */
export function contextFaults(passage: Passage, length: number, path: string): readonly Fault[] {
  const { prefix, quote, suffix, start } = passage;
  const run = runOf(passage, length);
  const end = start + codePointLength(quote);
  const characters = [...run.text];
  if (run.start < 0) {
    const expected = `at most ${start} code points, as many as stand before the quotation`;
    return [{ path: `${path}.prefix`, found: showFound(prefix), expected }];
  }
  const faults: Fault[] = [];
  if (wordsOf(quote).length < WINDOW_WORDS) {
    const expected = `at least ${WINDOW_WORDS} words: a shorter quotation cannot be proven without the text`;
    faults.push({ path: `${path}.quote`, found: showFound(quote), expected });
  }
  if (end > length)
    faults.push({ path: `${path}.end`, found: String(end), expected: `at most ${length}, the paragraph's length` });
  if (prefix === '' && start > 0) {
    faults.push({ path: `${path}.prefix`, found: '""', expected: 'the words right before the quotation' });
  } else if (!run.opensParagraph && !isWordCharacter(characters[0])) {
    faults.push({
      path: `${path}.prefix`,
      found: showFound(prefix),
      expected: 'context that begins with a whole word',
    });
  }
  if (suffix === '' && end < length) {
    faults.push({ path: `${path}.suffix`, found: '""', expected: 'the words right after the quotation' });
  } else if (!run.closesParagraph && !isWordCharacter(characters.at(-1))) {
    faults.push({ path: `${path}.suffix`, found: showFound(suffix), expected: 'context that ends with a whole word' });
  }
  return faults;
}
