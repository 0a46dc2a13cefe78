import {
  fillsWindow,
  type Fingerprint,
  hashOf,
  leastProvable,
  type ParagraphPrint,
  ruleOf,
  type Run,
  type Window,
  windowsOf,
  windowsOfUnits,
} from './fingerprint.ts';
import { type Issue, showFound, type Fault } from '../validation/issue.ts';
import type { RawQuotation } from '../validation/raw-passages.ts';
import { containsName, extendToWholeWords, splitsWord } from '../text/word-boundaries.ts';
import { isWordCharacter } from '../text/word-characters.ts';
import { type UnitRule, unitsOf } from '../text/word-units.ts';
import { codePointLength, codePointSlice } from '../text/code-points.ts';

/** A quotation with its context, as written in the file. */
export type QuotationInContext = {
  readonly paragraph: number;
  readonly quote: string;
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
};

/** The print of a paragraph, with what its windows are made of. */
export type Print = ParagraphPrint & { readonly rule: UnitRule };

/** The prints of the paragraphs of a text. */
export function printsOf(fingerprint: Fingerprint): readonly Print[] {
  const rule = ruleOf(fingerprint);
  return fingerprint.paragraphs.map((print) => ({ ...print, rule }));
}

/** The run of a paragraph that a quotation with its context claims to be. */
export function runWithContext(
  { paragraph, prefix, quote, suffix, start }: QuotationInContext,
  { length, rule }: Omit<Print, 'windows'>,
): Run {
  const text = prefix + quote + suffix;
  const from = start - codePointLength(prefix);
  const to = from + codePointLength(text);
  return { paragraph, text, start: from, opensParagraph: from === 0, closesParagraph: to === length, rule };
}

/** Without the text only the kind of fault can be named, not the right words. */
const SEE_TEXT_CHECK = '(`mawdi check --text article.txt` says which)';

/**
 * Why a quotation cannot be proven verbatim by windows of whole words: too few words, a word that is cut, a context
 * that begins or ends with punctuation, or none where the paragraph continues.
 */
export function contextFaults(
  passage: QuotationInContext,
  print: Omit<Print, 'windows'>,
  path: string,
): readonly Fault[] {
  const { prefix, quote, suffix, start } = passage;
  const { length, rule } = print;
  const run = runWithContext(passage, print);
  const end = start + codePointLength(quote);
  const characters = [...run.text];
  const faults: Fault[] = [];
  if (!fillsWindow(quote, rule)) {
    const expected = `at least ${leastProvable(quote)}: a shorter quotation cannot be proven without the text`;
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
      expected: `the words right before the quotation ${SEE_TEXT_CHECK}`,
    });
  } else if (run.start > 0 && !isWordCharacter(characters[0])) {
    const expected = `context that begins with a whole word ${SEE_TEXT_CHECK}`;
    faults.push({ path: `${path}.prefix`, found: showFound(prefix), expected });
  }
  if (suffix === '' && end < length) {
    faults.push({
      path: `${path}.suffix`,
      found: '""',
      expected: `the words right after the quotation ${SEE_TEXT_CHECK}`,
    });
  } else if (end <= length && !run.closesParagraph && !isWordCharacter(characters[characters.length - 1])) {
    const expected = `context that ends with a whole word ${SEE_TEXT_CHECK}`;
    faults.push({ path: `${path}.suffix`, found: showFound(suffix), expected });
  }
  return faults;
}

/** The word or number across the boundary between two adjacent texts. */
function wordAcross(before: string, after: string): string {
  const characters = [...(before + after)];
  const edge = codePointLength(before);
  const { start, end } = extendToWholeWords({ start: edge, end: edge }, characters);
  return characters.slice(start, end).join('');
}

/** Punctuation that may precede the first or follow the last word of a paragraph: quotation marks, brackets, stops. */
const STOPS = [...'.،,؛;:؟?!…"”“«»’‘\')([]–— '];
const COMMON = [...'.”"»)؟'];
const EDGES: readonly string[] = [
  '',
  ...STOPS,
  ...STOPS.flatMap((first) => STOPS.map((second) => first + second)),
  ...COMMON.flatMap((first) => COMMON.flatMap((second) => COMMON.map((third) => first + second + third))),
];
/** The same by their length in code points. */
const EDGES_BY_LENGTH = new Map<number, string[]>();
for (const edge of EDGES) {
  const length = codePointLength(edge);
  EDGES_BY_LENGTH.set(length, [...(EDGES_BY_LENGTH.get(length) ?? []), edge]);
}
/** The maximum number of punctuation characters in a row that are tried. */
const MOST_STOPS = 3;

/** The first window of a run that does not directly follow the one before it in the fingerprint. */
export function firstUnprintedWindow(
  windows: readonly Window[],
  { windows: printed }: ParagraphPrint,
): Window | undefined {
  const first = printed.indexOf(windows[0]?.hash ?? '');
  return windows.find(({ hash }, index) => first === -1 || printed[first + index] !== hash);
}

/**
 * The offsets of words in a paragraph, found by testing every offset; they must fill a window. The characters
 * around the first and last word are ignored, except at the paragraph’s edges: there the windows of the fingerprint
 * include the punctuation, which is found by trial (`triesStops`: a thousand hashes each).
 */
export function offsetsOfWords(words: string, paragraph: number, print: Print, triesStops = true): readonly number[] {
  const spans = unitsOf(words, print.rule);
  const lead = spans[0]?.start ?? 0;
  const length = (spans[spans.length - 1]?.end ?? 0) - lead;
  /** The marks given around the words: at an edge of the paragraph they are tried first. */
  const marks = {
    before: codePointSlice(words, 0, lead),
    after: codePointSlice(words, spans[spans.length - 1]?.end ?? 0),
  };
  const mostBefore = Math.max(MOST_STOPS, codePointLength(marks.before));
  const mostAfter = Math.max(MOST_STOPS, codePointLength(marks.after));
  /** The windows of the words alone, each with its offset and text. */
  const windows = windowsOfUnits(spans).map(({ first, last }) => {
    const from = spans[first]?.start ?? 0;
    const text = codePointSlice(words, from, spans[last]?.end);
    return { from: from - lead, text, isFirst: first === 0, isLast: last === spans.length - 1 };
  });
  if (windows.length === 0) return [];
  const isAtEdge = ({ isFirst, isLast }: (typeof windows)[number]) => isFirst || isLast;
  const innerFirst = [...windows.keys()].sort((a, b) => {
    const [one, other] = [windows[a], windows[b]];
    return Number(one && isAtEdge(one)) - Number(other && isAtEdge(other));
  });
  const printed = new Map(print.windows.map((hash, at) => [hash, at]));
  const isPrinted = (start: number): boolean => {
    const left = print.length - start - length;
    const [opens, closes] = [triesStops && start <= mostBefore, triesStops && left <= mostAfter];
    const hashAt = (at: number) => hashOf(paragraph, start + (windows[at]?.from ?? 0), windows[at]?.text ?? '');
    /** Whether a window has the wanted hash, alone or with punctuation up to the edge of the paragraph. */
    const isWindow = (at: number, wanted: string | undefined, before: number, after: number): boolean => {
      if (wanted === undefined) return false;
      if (hashAt(at) === wanted) return true;
      if (before === 0 && after === 0) return false;
      const { from, text } = windows[at] ?? { from: 0, text: '' };
      return edgesOf(before, marks.before, after > 0).some((one) =>
        edgesOf(after, marks.after, before > 0).some(
          (other) => hashOf(paragraph, start + from - before, one + text + other) === wanted,
        ),
      );
    };
    /**
     * Whether the words match the fingerprint from its window `first` on. The inner windows are tested first, at one
     * hash each.
     */
    const isFrom = (first: number): boolean => {
      const before = opens && first === 0 ? start : 0;
      const after = closes && first + windows.length === print.windows.length ? left : 0;
      return innerFirst.every((at) => {
        const { isFirst, isLast } = windows[at] ?? { isFirst: false, isLast: false };
        return isWindow(at, print.windows[first + at], isFirst ? before : 0, isLast ? after : 0);
      });
    };
    const match = printed.get(hashAt(0));
    if (match !== undefined && isFrom(match)) return true;
    return (opens && isFrom(0)) || (closes && isFrom(print.windows.length - windows.length));
  };
  return [...Array(Math.max(0, print.length - length + 1)).keys()].filter(isPrinted).map((start) => start - lead);
}

/**
 * What may stand at an edge of the paragraph, of a length in code points: the marks given, or punctuation. `isOfTwo`:
 * both edges are unknown, so only single characters are tried.
 */
function edgesOf(length: number, given: string, isOfTwo: boolean): readonly string[] {
  const own = codePointLength(given) === length ? [given] : [];
  return isOfTwo && length > 1 ? own : [...own, ...(EDGES_BY_LENGTH.get(length) ?? [])];
}

/** The maximum number of hashes computed to find dates outside their quotation; the others count as unproven. */
const MOST_HASHES = 200_000;

/**
 * The passages that a fingerprint does not prove, each with a short issue. It is the proof of the build, for pages that
 * can only leave a passage out: readers cannot correct the data, so the position and the differences of its words are
 * not searched.
 */
export function unprovenPassages(
  passages: readonly RawQuotation[],
  fingerprint: Fingerprint,
  file: string,
): readonly Issue[] {
  const paragraphs = printsOf(fingerprint);
  let hashes = 0;
  const unproven = ({ paragraph, quote, start, prefix = '', suffix = '', when }: RawQuotation) => {
    // Unreadable passages are left out because of their schema issue.
    if (paragraph === undefined || quote === undefined || start === undefined) return undefined;
    const print = paragraphs[paragraph - 1];
    if (!print) return ['paragraph', paragraph] as const;
    const passage = { paragraph, quote, start, prefix, suffix };
    const run = runWithContext(passage, print);
    const isPrinted = contextFaults(passage, print, '').length === 0;
    if (!isPrinted || firstUnprintedWindow(windowsOf(run), print)) return ['quote', quote] as const;
    if (when === undefined || containsName(run.text, when)) return undefined;
    hashes += print.length;
    const isElsewhere =
      hashes <= MOST_HASHES && fillsWindow(when, print.rule) && offsetsOfWords(when, paragraph, print).length > 0;
    return isElsewhere ? undefined : (['when.words', when] as const);
  };
  return passages.flatMap((passage, at) => {
    const [field, found] = unproven(passage) ?? [];
    if (field === undefined) return [];
    const path = `$.passages[${at}].${field}`;
    return [{ file, path, found: showFound(found), expected: 'words that the fingerprint proves' }];
  });
}
