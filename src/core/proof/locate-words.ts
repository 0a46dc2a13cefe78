import { codePointLength, occurrencesOf } from '../text/code-points.ts';
import { copyingFault, describeFirstDifference } from './describe-difference.ts';
import { extendToWholeWords } from '../text/word-boundaries.ts';
import { fillsWindow, leastProvable } from './fingerprint.ts';
import { contextAfter, contextBefore } from './quotation-context.ts';
import { indexParagraphs, nearestWords, type Span } from '../text/nearest-words.ts';

/** Where words stand in a text: all that a passage needs to be proven. */
export type LocatedWords = {
  /** Counted from 1. */
  readonly paragraph: number;
  /** In code points of the paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The whole words of the text. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether quotation marks stand right around the words. */
  readonly isInMarks: boolean;
  /** The first difference between the words asked for and those of the text; empty where they are the same. */
  readonly difference: string;
  /** Why these words cannot be a quotation, each with what to do. */
  readonly obstacles: readonly string[];
};

/** Words as often as they stand in a text, to the letter; where they do not, the words most like them. */
export type Located = { readonly exact: readonly LocatedWords[]; readonly near: readonly LocatedWords[] };

export function locateWords(words: string, paragraphs: readonly string[]): Located {
  const length = codePointLength(words);
  const exact = paragraphs.flatMap((text, at) =>
    occurrencesOf(text, words).map((start) => describe(words, { start, end: start + length }, at, paragraphs)),
  );
  if (exact.length > 0) return { exact, near: [] };
  const near = indexParagraphs(paragraphs)
    .paragraphsNear(words)
    .flatMap((at) => {
      const span = nearestWords(words, paragraphs[at] ?? '');
      return span ? [describe(words, span, at, paragraphs)] : [];
    });
  return { exact, near };
}

function describe(words: string, span: Span, at: number, paragraphs: readonly string[]): LocatedWords {
  const text = paragraphs[at] ?? '';
  const printed = [...text];
  const { start, end } = extendToWholeWords(span, printed);
  const quote = printed.slice(start, end).join('');
  const [prefix, suffix] = [contextBefore(printed, start), contextAfter(printed, end)];
  const refused = copyingFault(quote);
  const obstacles = [
    ...(fillsWindow(quote) ? [] : [`fewer than ${leastProvable(quote)}: quote a few words more`]),
    ...(occurrencesOf(text, quote).length > 1 ? ['more than once in the paragraph: quote a few words more'] : []),
    ...(prefix === undefined ? ['no whole words to copy stand right before: begin at another word'] : []),
    ...(suffix === undefined ? ['no whole words to copy stand right after: end at another word'] : []),
    ...(refused === undefined ? [] : [refused]),
  ];
  return {
    paragraph: at + 1,
    start,
    end,
    quote,
    prefix: prefix ?? '',
    suffix: suffix ?? '',
    isInMarks: OPENS.test(printed[start - 1] ?? '') && CLOSES.test(printed[end] ?? ''),
    difference: describeFirstDifference(words, quote, 'what you typed'),
    obstacles,
  };
}

const OPENS = /^["“„«‹「『'‘]$/u;
const CLOSES = /^["”“»›」』'’.,،。]$/u;
