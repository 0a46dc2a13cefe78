import { contextFaults, runWithContext } from './check-context.ts';
import { WINDOW_WORDS, windowsOf, type Fingerprint, type Sha256Hex } from './fingerprint.ts';
import type { Issue } from './issue.ts';
import { firstUnprintedWindow, offsetsOfWords } from './printed-words.ts';
import type { RawQuotation } from './quoted.ts';
import { showFound } from './show-found.ts';
import { containsName } from './whole-words.ts';
import { wordsOf } from './words-of.ts';

/** Hashes made in all to find dates that stand outside their quotation; what is left then counts as unproven. */
const MOST_HASHES = 200_000;

/**
 * What of each passage a fingerprint does not prove, told in short. The same proof as that of a build, for those who can
 * only leave such a passage out: where its words stand instead, and how they differ, nobody is told who cannot mend it.
 */
export function unprovenPassages(
  passages: readonly RawQuotation[],
  { paragraphs }: Fingerprint,
  sha256Hex: Sha256Hex,
  file: string,
): readonly Issue[] {
  let hashes = 0;
  const unproven = ({ paragraph, quote, start, prefix = '', suffix = '', when }: RawQuotation) => {
    // What could not be read is left out for its shape.
    if (paragraph === undefined || quote === undefined || start === undefined) return undefined;
    const print = paragraphs[paragraph - 1];
    if (!print) return ['paragraph', paragraph] as const;
    const passage = { paragraph, quote, start, prefix, suffix };
    const run = runWithContext(passage, print.length);
    const isPrinted = contextFaults(passage, print.length, '').length === 0;
    if (!isPrinted || firstUnprintedWindow(windowsOf(run, sha256Hex), print)) return ['quote', quote] as const;
    if (when === undefined || containsName(run.text, when)) return undefined;
    hashes += print.length;
    const isElsewhere =
      hashes <= MOST_HASHES &&
      wordsOf(when).length >= WINDOW_WORDS &&
      offsetsOfWords(when, paragraph, print, sha256Hex).length > 0;
    return isElsewhere ? undefined : (['when.words', when] as const);
  };
  return passages.flatMap((passage, at) => {
    const [field, found] = unproven(passage) ?? [];
    if (field === undefined) return [];
    const path = `$.passages[${at}].${field}`;
    return [{ file, path, found: showFound(found), expected: 'words that the fingerprint proves' }];
  });
}
