import { codePointLength, codePointSlice } from './code-points.ts';
import { WINDOW_WORDS, hashOf, type ParagraphPrint, type Sha256Hex, type Window } from './fingerprint.ts';
import { wordsOf } from './words-of.ts';

/** What may stand between the edge of a paragraph and its first or last word: quotation marks, brackets, stops. */
const STOPS = [...'.،,؛;:؟?!…"”“«»’‘\')([]–— '];
const COMMON = [...'.”"»)؟'];
const EDGES: readonly string[] = [
  '',
  ...STOPS,
  ...STOPS.flatMap((first) => STOPS.map((second) => first + second)),
  ...COMMON.flatMap((first) => COMMON.flatMap((second) => COMMON.map((third) => first + second + third))),
];
/** As many of them in a row as are tried. */
const MOST_STOPS = 3;

/** The first window of a run that does not stand right after the one before it in the print. */
export function firstUnprintedWindow(
  windows: readonly Window[],
  { windows: printed }: ParagraphPrint,
): Window | undefined {
  const first = printed.indexOf(windows[0]?.hash ?? '');
  return windows.find(({ hash }, index) => first === -1 || printed[first + index] !== hash);
}

/**
 * Where words stand in a paragraph, by trying every offset; four words at least, or nothing can be said. What surrounds
 * their first and last word is not looked at, except at the paragraph’s edges: there the windows of the print hold the
 * stops too, which are found by trying those there are (`triesStops`: a thousand hashes each).
 */
export function offsetsOfWords(
  words: string,
  paragraph: number,
  print: ParagraphPrint,
  sha256Hex: Sha256Hex,
  triesStops = true,
): readonly number[] {
  const spans = wordsOf(words);
  const lead = spans[0]?.start ?? 0;
  const length = (spans[spans.length - 1]?.end ?? 0) - lead;
  if (spans.length < WINDOW_WORDS) return [];
  /** The windows of the words by themselves: where each begins, and its text. */
  const windows = spans.slice(WINDOW_WORDS - 1).map(({ end }, first) => {
    const from = spans[first]?.start ?? 0;
    return { from: from - lead, text: codePointSlice(words, from, end) };
  });
  const printed = new Map(print.windows.map((hash, at) => [hash, at]));
  const isPrinted = (start: number): boolean => {
    const left = print.length - start - length;
    const [opens, closes] = [triesStops && start <= MOST_STOPS, triesStops && left <= MOST_STOPS];
    const hashAt = (at: number) =>
      hashOf(paragraph, start + (windows[at]?.from ?? 0), windows[at]?.text ?? '', sha256Hex);
    /** Whether a window is the one of the print, as it is or with stops up to the edge of the paragraph. */
    const isWindow = (at: number, wanted: string | undefined, before: number, after: number): boolean => {
      if (wanted === undefined) return false;
      if (hashAt(at) === wanted) return true;
      if (before === 0 && after === 0) return false;
      const { from, text } = windows[at] ?? { from: 0, text: '' };
      return edgesOf(before, after > 0).some((one) =>
        edgesOf(after, before > 0).some(
          (other) => hashOf(paragraph, start + from - before, one + text + other, sha256Hex) === wanted,
        ),
      );
    };
    /** Whether the words are printed from the window `first` of the print. Those inside are asked first: one hash each. */
    const isFrom = (first: number): boolean => {
      const last = windows.length - 1;
      for (let at = 1; at < last; at += 1) if (!isWindow(at, print.windows[first + at], 0, 0)) return false;
      const before = opens && first === 0 ? start : 0;
      const after = closes && first + last === print.windows.length - 1 ? left : 0;
      if (last === 0) return isWindow(0, print.windows[first], before, after);
      return isWindow(0, print.windows[first], before, 0) && isWindow(last, print.windows[first + last], 0, after);
    };
    const own = printed.get(hashAt(0));
    if (own !== undefined && isFrom(own)) return true;
    return (opens && isFrom(0)) || (closes && isFrom(print.windows.length - windows.length));
  };
  return [...Array(Math.max(0, print.length - length + 1)).keys()].filter(isPrinted).map((start) => start - lead);
}

/** The stops that may fill so many code points. `isOfTwo`: both edges are unknown, and only single stops are tried. */
function edgesOf(length: number, isOfTwo: boolean): readonly string[] {
  return isOfTwo && length > 1 ? [] : EDGES.filter((edge) => codePointLength(edge) === length);
}
