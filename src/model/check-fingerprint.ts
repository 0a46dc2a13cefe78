import type { Passage } from './article.ts';
import { contextFaults, runOf } from './check-context.ts';
import { codePointLength, codePointSlice } from './code-points.ts';
import {
  WINDOW_WORDS,
  hashOf,
  windowsOf,
  type Fingerprint,
  type ParagraphPrint,
  type Run,
  type Sha256Hex,
  type Window,
} from './fingerprint.ts';
import type { Issue } from './issue.ts';
import { showFound } from './show-found.ts';
import { wordsOf } from './words-of.ts';

type Fault = Omit<Issue, 'file'>;

/**
 * Proves quotations, their context and their offsets without the text: any letter, mark, space or stop that was changed,
 * added or left out is an issue. A passage that could not be read is `undefined`; its index is its path's.
 */
export function checkFingerprint(
  passages: readonly (Passage | undefined)[],
  fingerprint: Fingerprint,
  sha256Hex: Sha256Hex,
  file: string,
): readonly Issue[] {
  return passages
    .flatMap((passage, index) =>
      passage ? passageFaults(passage, fingerprint, sha256Hex, `$.passages[${index}]`) : [],
    )
    .map((fault) => ({ file, ...fault }));
}

/** Where a fingerprint is not that of the text it stands beside. */
export function compareFingerprints(found: Fingerprint, ofText: Fingerprint, file: string): readonly Issue[] {
  if (found.paragraphs.length !== ofText.paragraphs.length) {
    const expected = `${ofText.paragraphs.length}, as many as the text has; \`mawdi fingerprint\` writes it anew`;
    return [{ file, path: '$.paragraphs', found: `${found.paragraphs.length} paragraphs`, expected }];
  }
  return ofText.paragraphs.flatMap((print, index) => {
    const other = found.paragraphs[index];
    if (other?.length === print.length && other.windows.join() === print.windows.join()) return [];
    const expected = 'the fingerprint of the text; `mawdi fingerprint` writes it anew';
    return [{ file, path: `$.paragraphs[${index}]`, found: 'the fingerprint of other words', expected }];
  });
}

function passageFaults(
  passage: Passage,
  { paragraphs }: Fingerprint,
  sha256Hex: Sha256Hex,
  path: string,
): readonly Fault[] {
  const print = paragraphs[passage.paragraph - 1];
  if (!print) {
    const expected = `a paragraph from 1 to ${paragraphs.length}`;
    return [{ path: `${path}.paragraph`, found: String(passage.paragraph), expected }];
  }
  const unprovable = contextFaults(passage, print.length, path);
  if (unprovable.length > 0) return unprovable;
  const run = runOf(passage, print.length);
  const missing = firstMissing(windowsOf(run, sha256Hex), print);
  if (missing !== undefined) {
    const expected = `the words printed in paragraph ${passage.paragraph} from ${passage.start}, context included`;
    return [{ path: `${path}.quote`, found: showFound(missing), expected }];
  }
  return [...repetitionFaults(passage, print, sha256Hex, path), ...whenFaults(passage, run, print, sha256Hex, path)];
}

/** The words of the first window that does not stand right after the one before it. */
function firstMissing(windows: readonly Window[], { windows: printed }: ParagraphPrint): string | undefined {
  const first = printed.indexOf(windows[0]?.hash ?? '');
  return windows.find(({ hash }, index) => first === -1 || printed[first + index] !== hash)?.text;
}

function repetitionFaults(
  { quote, paragraph, start }: Passage,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
  path: string,
): readonly Fault[] {
  const offsets = placesOf(quote, paragraph, print, sha256Hex).filter((offset) => offset !== start);
  if (offsets.length === 0) return [];
  const expected = `words that stand once in paragraph ${paragraph}; these begin at ${start} and ${offsets.join(' and ')}`;
  return [{ path: `${path}.quote`, found: showFound(quote), expected }];
}

function whenFaults(
  { when, paragraph }: Passage,
  run: Run,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
  path: string,
): readonly Fault[] {
  if (!when || run.text.includes(when.words)) return [];
  const at = { path: `${path}.when.words`, found: showFound(when.words) };
  if (wordsOf(when.words).length < WINDOW_WORDS) {
    return [
      { ...at, expected: `words of the quotation or its context, or at least ${WINDOW_WORDS} words of its paragraph` },
    ];
  }
  const isPrinted = placesOf(when.words, paragraph, print, sha256Hex).length > 0;
  return isPrinted ? [] : [{ ...at, expected: `words of paragraph ${paragraph}` }];
}

/** Where words stand in a paragraph, by trying every offset. What surrounds their first and last word is not looked at. */
function placesOf(words: string, paragraph: number, print: ParagraphPrint, sha256Hex: Sha256Hex): readonly number[] {
  const spans = wordsOf(words);
  const lead = spans[0]?.start ?? 0;
  const text = codePointSlice(words, lead, spans.at(-1)?.end);
  if (spans.length < WINDOW_WORDS) return [];
  const opening = codePointSlice(words, lead, spans[WINDOW_WORDS - 1]?.end);
  const printed = new Set(print.windows);
  return [...Array(Math.max(0, print.length - codePointLength(text) + 1)).keys()]
    .filter((start) => printed.has(hashOf(paragraph, start, opening, sha256Hex)))
    .filter((start) => {
      const run = { paragraph, text, start, opensParagraph: false, closesParagraph: false };
      return firstMissing(windowsOf(run, sha256Hex), print) === undefined;
    })
    .map((start) => start - lead);
}
