import {
  contextFaults,
  firstUnprintedWindow,
  offsetsOfWords,
  type QuotationInContext,
  runWithContext,
} from './fingerprint-proof.ts';
import { codePointLength } from '../text/code-points.ts';
import {
  hashOf,
  WINDOW_WORDS,
  windowsOf,
  type Fingerprint,
  type ParagraphPrint,
  type Run,
  type Sha256Hex,
  type Window,
} from './fingerprint.ts';
import { describeFirstDifference, lookAlikesOf } from './look-alikes.ts';
import { type Issue, showFound, showWhole } from '../validation/issue.ts';
import type { RawQuotation } from '../validation/raw-passages.ts';
import { containsName, wordsOf } from '../text/word-boundaries.ts';

type Fault = Omit<Issue, 'file'>;

/** Hashes made to find where words stand that are not where they are said to be; beyond it, it is only said that they are not. */
const MOST_HASHES = 2_000_000;

/**
 * Proves quotations, their context and their offsets without the text: any letter, mark, space or stop that was changed,
 * added or left out is an issue. A passage of which too much is missing is not judged: its shape is an issue already.
 * `mostHashes`: how many are made in all to find where words stand that do not stand where they are said to.
 */
export function checkFingerprint(
  passages: readonly RawQuotation[],
  fingerprint: Fingerprint,
  sha256Hex: Sha256Hex,
  file: string,
  mostHashes = MOST_HASHES,
): readonly Issue[] {
  const letters = fingerprint.paragraphs.reduce((sum, { length }) => sum + length, 0);
  let hashes = 0;
  /** In which paragraph, and where, words stand; nothing where it would take too long to find out. */
  const find = (words: string): { readonly paragraph: number; readonly start: number } | undefined => {
    if (hashes + letters > mostHashes) return undefined;
    hashes += letters;
    for (const [at, print] of fingerprint.paragraphs.entries()) {
      const [start] = offsetsOfWords(words, at + 1, print, sha256Hex);
      if (start !== undefined) return { paragraph: at + 1, start };
    }
    return undefined;
  };
  return passages
    .flatMap((passage, at) => {
      const given = inContext(passage);
      return given
        ? passageFaults(
            given,
            passage.when,
            fingerprint,
            sha256Hex,
            mostHashes > 0 ? find : undefined,
            `$.passages[${at}]`,
          )
        : [];
    })
    .map((fault) => ({ file, ...fault }));
}

function inContext({ paragraph, quote, start, prefix, suffix }: RawQuotation): QuotationInContext | undefined {
  if (paragraph === undefined || quote === undefined || start === undefined) return undefined;
  return { paragraph, quote, start, prefix: prefix ?? '', suffix: suffix ?? '' };
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

type Find = (words: string) => { readonly paragraph: number; readonly start: number } | undefined;

function passageFaults(
  passage: QuotationInContext,
  when: string | undefined,
  { paragraphs }: Fingerprint,
  sha256Hex: Sha256Hex,
  find: Find | undefined,
  path: string,
): readonly Fault[] {
  const { paragraph, quote, start } = passage;
  const print = paragraphs[paragraph - 1];
  if (!print) {
    const found = find?.(quote);
    const expected = found
      ? `${found.paragraph}, where the quotation stands`
      : `a paragraph from 1 to ${paragraphs.length}`;
    return [{ path: `${path}.paragraph`, found: String(paragraph), expected }, ...startFaults(passage, found, path)];
  }
  const unprovable = contextFaults(passage, print.length, path);
  const run = runWithContext(passage, print.length);
  const missing = firstUnprintedWindow(windowsOf(run, sha256Hex), print);
  const dated = () => whenFaults(when, passage, run, print, sha256Hex, path);
  const repeated = () => repetitionFaults(passage, print, sha256Hex, path);
  if (unprovable.length === 0 && !missing) return [...repeated(), ...dated()];
  if (!find) return [...unprovable, changed(passage, missing, undefined, path)];
  // Where it does stand, its offsets are told; where it stands as said, the context is at fault.
  const stands = offsetsOfWords(quote, paragraph, print, sha256Hex).includes(start);
  const found = stands ? { paragraph, start } : find(quote);
  if (found && !stands) {
    const moved =
      found.paragraph === paragraph
        ? []
        : [
            {
              path: `${path}.paragraph`,
              found: String(paragraph),
              expected: `${found.paragraph}, where the quotation stands`,
            },
          ];
    return [...moved, ...startFaults(passage, found, path), ...unprovable, ...dated()];
  }
  if (unprovable.length > 0) {
    // A word too many moves what follows it: that the context ends amiss is then only what comes of it.
    const isChanged = !stands && wordsOf(passage.quote).length >= WINDOW_WORDS;
    const of = isChanged ? [changed(passage, missing, undefined, path)] : [];
    return [...of, ...unprovable, ...(stands ? repeated() : []), ...dated()];
  }
  if (stands) return [...sideFaults(passage, print, sha256Hex, path), ...repeated(), ...dated()];
  const instead = missing && printedInstead(missing, paragraph, print, sha256Hex);
  return [changed(passage, missing, instead, path), ...dated()];
}

function startFaults({ start, quote }: QuotationInContext, found: ReturnType<Find>, path: string): readonly Fault[] {
  if (!found || found.start === start) return [];
  return [
    { path: `${path}.start`, found: String(start), expected: `${found.start}, where the quotation begins` },
    {
      path: `${path}.end`,
      found: String(start + codePointLength(quote)),
      expected: `${found.start + codePointLength(quote)}, where the quotation ends`,
    },
  ];
}

/** The quotation stands where it should: which side of it does not. */
function sideFaults(
  passage: QuotationInContext,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
  path: string,
): readonly Fault[] {
  const { paragraph, prefix, quote, suffix, start } = passage;
  const isProven = (part: QuotationInContext) =>
    firstUnprintedWindow(windowsOf(runWithContext(part, print.length), sha256Hex), print) === undefined;
  const isAt = (words: string, from: number) => offsetsOfWords(words, paragraph, print, sha256Hex).includes(from);
  const told = '(`mawdi check --text article.txt` says which)';
  // One side with the quotation by itself: a run of whole words, or one that reaches the edge of the paragraph.
  const isBefore =
    isProven({ ...passage, suffix: '' }) ||
    (/^[\p{L}\p{M}\p{N}_]/u.test(prefix) && isAt(prefix + quote, start - codePointLength(prefix)));
  const isAfter =
    isProven({ ...passage, prefix: '' }) || (/[\p{L}\p{M}\p{N}_]$/u.test(suffix) && isAt(quote + suffix, start));
  const isEither = isBefore === isAfter;
  const fault = (side: 'prefix' | 'suffix', where: string): Fault => ({
    path: `${path}.${side}`,
    found: showFound(passage[side]),
    expected: `the words printed right ${where} the quotation ${told}`,
  });
  return [
    ...(isBefore && !isEither ? [] : [fault('prefix', 'before')]),
    ...(isAfter && !isEither ? [] : [fault('suffix', 'after')]),
  ];
}

/** Words that are printed nowhere; where one look-alike makes them those that are, it is told. */
function changed(
  { paragraph, start, quote }: QuotationInContext,
  missing: Window | undefined,
  printed: string | undefined,
  path: string,
): Fault {
  const text = missing?.text ?? quote;
  const words = `the words printed in paragraph ${paragraph} from ${start}, context included`;
  const expected =
    printed === undefined
      ? words
      : `${showWhole(printed)}, ${words}: ${describeFirstDifference(text, printed, 'the file')}`;
  return { path: `${path}.quote`, found: showFound(text), expected };
}

function printedInstead(
  { text, start }: Window,
  paragraph: number,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
): string | undefined {
  const hashes = new Set(print.windows);
  const characters = [...text];
  const single = characters.flatMap((character, at) =>
    lookAlikesOf(character).map((other) => characters.with(at, other).join('')),
  );
  const each = [...new Set(characters)].flatMap((character) =>
    lookAlikesOf(character).map((other) => text.replaceAll(character, other)),
  );
  return [...single, ...each].find((other) => hashes.has(hashOf(paragraph, start, other, sha256Hex)));
}

function repetitionFaults(
  { quote, paragraph, start }: QuotationInContext,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
  path: string,
): readonly Fault[] {
  const offsets = offsetsOfWords(quote, paragraph, print, sha256Hex, false).filter((offset) => offset !== start);
  if (offsets.length === 0) return [];
  const expected = `words that stand once in paragraph ${paragraph}; these begin at ${start} and ${offsets.join(' and ')}`;
  return [{ path: `${path}.quote`, found: showFound(quote), expected }];
}

function whenFaults(
  words: string | undefined,
  { paragraph }: QuotationInContext,
  run: Run,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
  path: string,
): readonly Fault[] {
  if (words === undefined || containsName(run.text, words)) return [];
  const at = { path: `${path}.when.words`, found: showFound(words) };
  if (wordsOf(words).length < WINDOW_WORDS) {
    return [
      {
        ...at,
        expected: `whole words of the quotation or its context, or at least ${WINDOW_WORDS} words of its paragraph`,
      },
    ];
  }
  const isPrinted = offsetsOfWords(words, paragraph, print, sha256Hex).length > 0;
  return isPrinted ? [] : [{ ...at, expected: `words of paragraph ${paragraph}` }];
}
