import { codePointLength, occurrencesOf } from '../text/code-points.ts';
import { describeFirstDifference, copyingFault } from './describe-difference.ts';
import { fillsWindow, leastProvable } from './fingerprint.ts';
import { type Issue, showFound, showWhole, type Fault } from '../validation/issue.ts';
import { indexParagraphs, nearestWords, type ParagraphIndex } from '../text/nearest-words.ts';
import type { PrintedPosition, PrintedQuotation, RawQuotation } from '../validation/raw-passages.ts';
import { dateWordsFaults } from './check-date-words.ts';
import { extendToWholeWords } from '../text/word-boundaries.ts';
import { unitsOf } from '../text/word-units.ts';
import { contextAfter, contextBefore, isContextFrom, isContextTo } from './quotation-context.ts';

export type CheckedText = {
  readonly issues: readonly Issue[];
  /** The position of each quotation in the text; `undefined` where it is not found. */
  readonly printedAt: readonly (PrintedQuotation | undefined)[];
};

/**
 * Checks quotations, contexts, offsets and dates against the text itself. The `expected` of an issue begins with the
 * complete correct value: a number, or words to be copied into the file. A file in which all of them are applied is
 * valid.
 */
export function checkText(passages: readonly RawQuotation[], paragraphs: readonly string[], file: string): CheckedText {
  let index: ParagraphIndex | undefined;
  const near = (words: string) => (index ??= indexParagraphs(paragraphs)).paragraphsNear(words);
  const checked = passages.map((passage, at) => checkPassage(passage, paragraphs, near, `$.passages[${at}]`));
  return {
    issues: checked.flatMap(({ faults }) => faults.map((fault) => ({ file, ...fault }))),
    printedAt: checked.map(({ printedAt }) => printedAt),
  };
}

type Checked = { readonly faults: readonly Fault[]; readonly printedAt?: PrintedQuotation };
type Near = ParagraphIndex['paragraphsNear'];

function checkPassage(passage: RawQuotation, paragraphs: readonly string[], near: Near, path: string): Checked {
  const { quote, paragraph = 1, when } = passage;
  const number = { path: `${path}.paragraph`, found: shown(passage.paragraph) };
  const beyond = { ...number, expected: `a paragraph from 1 to ${paragraphs.length}` };
  if (quote === undefined || quote === '') return { faults: [] };
  const verbatim = positionOf(quote, paragraph, passage.start, paragraphs);
  const whole = verbatim && extendedPosition(verbatim, [...(paragraphs[verbatim.paragraph - 1] ?? '')]);
  const exact = whole === verbatim ? verbatim : undefined;
  const found = whole ?? nearestPosition(quote, paragraph, paragraphs, near);
  if (!found) {
    const isBeyond = paragraphs[paragraph - 1] === undefined;
    const expected = `the words of the text; paragraph ${paragraph} does not hold these, and no other has words like them`;
    const notFound = { path: `${path}.quote`, found: showFound(quote), expected };
    const text = paragraphs[paragraph - 1];
    const dateFaults = when === undefined || text === undefined ? [] : dateWordsFaults(when, text, '', paragraph, path);
    return { faults: [...(isBeyond ? [beyond] : []), notFound, ...dateFaults] };
  }
  const at = { paragraph: found.paragraph, start: found.start };
  const text = paragraphs[at.paragraph - 1] ?? '';
  const characters = [...text];
  const words = characters.slice(found.start, found.end).join('');
  const moved =
    passage.paragraph === at.paragraph ? [] : [{ ...number, expected: `${at.paragraph}, where the quotation stands` }];
  const around = contextFaults(passage, characters, found, path);
  const run = `${around.prefix}${words}${around.suffix}`;
  return {
    faults: [
      ...moved,
      ...(exact ? [] : quoteFault(quote, words, path)),
      ...(exact && found.others.length > 0 ? [repeated(quote, found, characters, path)] : []),
      ...(!fillsWindow(words) ? [tooShort(quote, found, characters, path)] : []),
      ...offsetFaults(passage, found, path),
      ...around.faults,
      ...(when === undefined ? [] : dateWordsFaults(when, text, run, at.paragraph, path)),
    ],
    printedAt: { ...at, words },
  };
}

type Found = PrintedPosition & {
  readonly end: number;
  /** The other offsets in the paragraph at which the same words begin. */
  readonly others: readonly number[];
};

/** The verbatim position of words: in the stated paragraph, or else in the nearest one. */
function positionOf(
  quote: string,
  paragraph: number,
  stated: number | undefined,
  paragraphs: readonly string[],
): Found | undefined {
  const found = (number: number): Found | undefined => {
    const starts = occurrencesOf(paragraphs[number - 1] ?? '', quote);
    const start = starts.find((each) => each === stated) ?? starts[0];
    const others = starts.filter((each) => each !== start);
    return start === undefined ? undefined : { paragraph: number, start, end: start + codePointLength(quote), others };
  };
  const here = found(paragraph);
  if (here) return here;
  const elsewhere = paragraphs.flatMap((text, at) => (text.includes(quote) ? [at + 1] : []));
  const [nearest] = elsewhere.sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph));
  return nearest === undefined ? undefined : found(nearest);
}

/** The position extended to whole words and numbers; the same object where none is cut. */
function extendedPosition(found: Found, characters: readonly string[]): Found {
  const { start, end } = extendToWholeWords(found, characters);
  return start === found.start && end === found.end ? found : { ...found, start, end, others: [] };
}

/** The position of words that are almost the same. */
function nearestPosition(
  quote: string,
  paragraph: number,
  paragraphs: readonly string[],
  near: Near,
): Found | undefined {
  for (const at of new Set([paragraph - 1, ...near(quote)])) {
    const span = nearestWords(quote, paragraphs[at] ?? '');
    if (span) return { paragraph: at + 1, ...span, others: [] };
  }
  return undefined;
}

function quoteFault(quote: string, words: string, path: string): readonly Fault[] {
  const fault = { path: `${path}.quote`, found: showFound(quote) };
  const refused = copyingFault(words);
  const difference = describeFirstDifference(quote, words);
  if (refused !== undefined) return [{ ...fault, expected: `the words of the text: ${difference}; ${refused}` }];
  return [{ ...fault, expected: `${showWhole(words)}, the words of the text: ${difference}` }];
}

function repeated(quote: string, found: Found, characters: readonly string[], path: string): Fault {
  const starts = [found.start, ...found.others].sort((a, b) => a - b).join(' and ');
  const longer = longerWords(found, characters, (words) => occurrencesOf(characters.join(''), words).length === 1);
  const expected = `words that stand once in paragraph ${found.paragraph}; these begin at ${starts}`;
  return {
    path: `${path}.quote`,
    found: showFound(quote),
    expected: longer ? `${showWhole(longer)}, ${expected}` : expected,
  };
}

function tooShort(quote: string, found: Found, characters: readonly string[], path: string): Fault {
  const longer = longerWords(found, characters, (words) => fillsWindow(words));
  const expected = `at least ${leastProvable(quote)}: a shorter quotation cannot be proven without the text`;
  return {
    path: `${path}.quote`,
    found: showFound(quote),
    expected: longer ? `${showWhole(longer)}, ${expected}` : expected,
  };
}

/** The words extended after and before until they are enough; `undefined` where the whole paragraph is not enough. */
function longerWords(
  { start, end }: Found,
  characters: readonly string[],
  isEnough: (words: string) => boolean,
): string | undefined {
  const words = unitsOf(characters.join(''));
  const ends = [...words.map((word) => word.end).filter((each) => each > end)];
  const starts = words
    .map((word) => word.start)
    .filter((each) => each < start)
    .reverse();
  const spans = [
    ...ends.map((to) => [start, to] as const),
    ...starts.map((from) => [from, ends[ends.length - 1] ?? end] as const),
  ];
  const span = spans.find(([from, to]) => isEnough(characters.slice(from, to).join('')));
  const longer = span && characters.slice(...span).join('');
  return longer === undefined || copyingFault(longer) !== undefined ? undefined : longer;
}

function offsetFaults({ start, end }: RawQuotation, found: Found, path: string): readonly Fault[] {
  return [
    ...(start === found.start
      ? []
      : [{ path: `${path}.start`, found: shown(start), expected: `${found.start}, where the quotation begins` }]),
    ...(end === found.end
      ? []
      : [{ path: `${path}.end`, found: shown(end), expected: `${found.end}, where the quotation ends` }]),
  ];
}

function shown(offset: number | undefined): string {
  return offset === undefined ? 'no whole number' : String(offset);
}

type Around = { readonly faults: readonly Fault[]; readonly prefix: string; readonly suffix: string };

/** Context that is in the text and can be proven is accepted as it is, even where a longer one would fit. */
function contextFaults(
  passage: RawQuotation,
  characters: readonly string[],
  { start, end }: Found,
  path: string,
): Around {
  const before = passage.prefix ?? '';
  const after = passage.suffix ?? '';
  const from = start - codePointLength(before);
  const to = end + codePointLength(after);
  const isBefore =
    characters.slice(Math.max(0, from), start).join('') === before && isContextFrom(characters, from, start);
  const isAfter = characters.slice(end, to).join('') === after && isContextTo(characters, end, to);
  const [prefix, suffix] = [contextBefore(characters, start), contextAfter(characters, end)];
  return {
    faults: [
      ...(isBefore && passage.prefix !== undefined
        ? []
        : [contextFault(passage.prefix, prefix, 'before', `${path}.prefix`)]),
      ...(isAfter && passage.suffix !== undefined
        ? []
        : [contextFault(passage.suffix, suffix, 'after', `${path}.suffix`)]),
    ],
    prefix: isBefore ? before : (prefix ?? ''),
    suffix: isAfter ? after : (suffix ?? ''),
  };
}

function contextFault(
  found: string | undefined,
  wanted: string | undefined,
  side: 'before' | 'after',
  path: string,
): Fault {
  const fault = { path, found: found === undefined ? 'no text' : showFound(found) };
  if (wanted === undefined) {
    const edge = side === 'before' ? 'begins' : 'ends';
    const expected = `a quotation that ${edge} elsewhere: no whole words of at most 32 characters that can be copied stand right ${side} it`;
    return { ...fault, expected };
  }
  if (wanted === '')
    return { ...fault, expected: `"", since the quotation ${side === 'before' ? 'opens' : 'closes'} its paragraph` };
  return { ...fault, expected: `${showWhole(wanted)}, the whole words right ${side} the quotation` };
}
