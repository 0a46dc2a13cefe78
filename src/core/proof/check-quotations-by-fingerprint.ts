import {
  contextFaults,
  firstUnprintedWindow,
  offsetsOfWords,
  type Print,
  printsOf,
  type QuotationInContext,
  runWithContext,
} from './fingerprint-proof.ts';
import { codePointLength } from '../text/code-points.ts';
import {
  fillsWindow,
  hashOf,
  leastProvable,
  windowsOf,
  type Fingerprint,
  type Run,
  type Window,
} from './fingerprint.ts';
import { describeFirstDifference } from './describe-difference.ts';
import { lookAlikesOf } from '../text/look-alikes.ts';
import { type Issue, showFound, showWhole, type Fault } from '../validation/issue.ts';
import type { RawQuotation } from '../validation/raw-passages.ts';
import { containsName } from '../text/word-boundaries.ts';

/**
 * The maximum number of hashes computed to find where misplaced quotations are printed; beyond it, an issue gives no
 * position.
 */
const MOST_HASHES = 2_000_000;

/**
 * Proves quotations, their context and their offsets without the text: any letter, combining mark, space or punctuation
 * changed, added or left out is an issue. Passages that lack a paragraph, quotation or offset are skipped: their schema
 * issue is reported already. `mostHashes`: the maximum number of hashes computed to find where misplaced quotations are
 * printed.
 */
export function checkFingerprint(
  passages: readonly RawQuotation[],
  fingerprint: Fingerprint,
  file: string,
  mostHashes = MOST_HASHES,
): readonly Issue[] {
  const paragraphs = printsOf(fingerprint);
  const letters = paragraphs.reduce((sum, { length }) => sum + length, 0);
  let hashes = 0;
  /**
   * The paragraph and the offset of words; `undefined` where they are not found, or the search would exceed the limit.
   */
  const find = (words: string): { readonly paragraph: number; readonly start: number } | undefined => {
    if (hashes + letters > mostHashes) return undefined;
    hashes += letters;
    for (const [at, print] of paragraphs.entries()) {
      const [start] = offsetsOfWords(words, at + 1, print);
      if (start !== undefined) return { paragraph: at + 1, start };
    }
    return undefined;
  };
  return passages
    .flatMap((passage, at) => {
      const quotation = inContext(passage);
      return quotation
        ? passageFaults(quotation, passage.when, paragraphs, mostHashes > 0 ? find : undefined, `$.passages[${at}]`)
        : [];
    })
    .map((fault) => ({ file, ...fault }));
}

function inContext({ paragraph, quote, start, prefix, suffix }: RawQuotation): QuotationInContext | undefined {
  if (paragraph === undefined || quote === undefined || start === undefined) return undefined;
  return { paragraph, quote, start, prefix: prefix ?? '', suffix: suffix ?? '' };
}

/** The differences between a fingerprint and that of the text beside it. */
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
  paragraphs: readonly Print[],
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
  const unprovable = contextFaults(passage, print, path);
  const run = runWithContext(passage, print);
  const missing = firstUnprintedWindow(windowsOf(run), print);
  const dateFaults = () => whenFaults(when, passage, run, print, path);
  const repeated = () => repetitionFaults(passage, print, path);
  if (unprovable.length === 0 && !missing) return [...repeated(), ...dateFaults()];
  if (!find) return [...unprovable, changed(passage, missing, undefined, path)];
  // A quotation found elsewhere gets the right offsets; where it is found as stated, its context is wrong.
  const isInPlace = offsetsOfWords(quote, paragraph, print).includes(start);
  const found = isInPlace ? { paragraph, start } : find(quote);
  if (found && !isInPlace) {
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
    return [...moved, ...startFaults(passage, found, path), ...unprovable, ...dateFaults()];
  }
  if (unprovable.length > 0) {
    // An inserted word shifts all that follows, so the fault at the end of the context is only a consequence.
    const isChanged = !isInPlace && fillsWindow(passage.quote, print.rule);
    const changedFaults = isChanged ? [changed(passage, missing, undefined, path)] : [];
    return [...changedFaults, ...unprovable, ...(isInPlace ? repeated() : []), ...dateFaults()];
  }
  if (isInPlace) return [...sideFaults(passage, print, path), ...repeated(), ...dateFaults()];
  const instead = missing && printedInstead(missing, paragraph, print);
  return [changed(passage, missing, instead, path), ...dateFaults()];
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

/** Which side of the context is wrong, where the quotation itself is found as stated. */
function sideFaults(passage: QuotationInContext, print: Print, path: string): readonly Fault[] {
  const { paragraph, prefix, quote, suffix, start } = passage;
  const isProven = (partial: QuotationInContext) =>
    firstUnprintedWindow(windowsOf(runWithContext(partial, print)), print) === undefined;
  const isAt = (words: string, from: number) => offsetsOfWords(words, paragraph, print).includes(from);
  const hint = '(`mawdi check --text article.txt` says which)';
  // Each side is tested with the quotation alone: as a run of whole words, or as one that reaches the paragraph’s edge.
  const isBefore =
    isProven({ ...passage, suffix: '' }) ||
    (/^[\p{L}\p{M}\p{N}_]/u.test(prefix) && isAt(prefix + quote, start - codePointLength(prefix)));
  const isAfter =
    isProven({ ...passage, prefix: '' }) || (/[\p{L}\p{M}\p{N}_]$/u.test(suffix) && isAt(quote + suffix, start));
  const isEither = isBefore === isAfter;
  const fault = (side: 'prefix' | 'suffix', where: string): Fault => ({
    path: `${path}.${side}`,
    found: showFound(passage[side]),
    expected: `the words printed right ${where} the quotation ${hint}`,
  });
  return [
    ...(isBefore && !isEither ? [] : [fault('prefix', 'before')]),
    ...(isAfter && !isEither ? [] : [fault('suffix', 'after')]),
  ];
}

/** Words that are not in the text; where exchanging one look-alike gives the printed words, the issue contains them. */
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

function printedInstead({ text, start }: Window, paragraph: number, print: Print): string | undefined {
  const hashes = new Set(print.windows);
  const characters = [...text];
  const single = characters.flatMap((character, at) =>
    lookAlikesOf(character).map((other) => characters.with(at, other).join('')),
  );
  const each = [...new Set(characters)].flatMap((character) =>
    lookAlikesOf(character).map((other) => text.replaceAll(character, other)),
  );
  return [...single, ...each].find((other) => hashes.has(hashOf(paragraph, start, other)));
}

function repetitionFaults(
  { quote, paragraph, start }: QuotationInContext,
  print: Print,
  path: string,
): readonly Fault[] {
  const offsets = offsetsOfWords(quote, paragraph, print, false).filter((offset) => offset !== start);
  if (offsets.length === 0) return [];
  const expected = `words that stand once in paragraph ${paragraph}; these begin at ${start} and ${offsets.join(' and ')}`;
  return [{ path: `${path}.quote`, found: showFound(quote), expected }];
}

function whenFaults(
  words: string | undefined,
  { paragraph }: QuotationInContext,
  run: Run,
  print: Print,
  path: string,
): readonly Fault[] {
  if (words === undefined || containsName(run.text, words)) return [];
  const at = { path: `${path}.when.words`, found: showFound(words) };
  if (!fillsWindow(words, print.rule)) {
    return [
      {
        ...at,
        expected: `whole words of the quotation or its context, or at least ${leastProvable(words)} of its paragraph`,
      },
    ];
  }
  const isPrinted = offsetsOfWords(words, paragraph, print).length > 0;
  return isPrinted ? [] : [{ ...at, expected: `words of paragraph ${paragraph}` }];
}
