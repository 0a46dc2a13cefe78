import { sha256Hex } from './sha-256.ts';
import { codePointLength, codePointSlice } from '../text/code-points.ts';
import { wordsOf, type WordSpan } from '../text/word-boundaries.ts';
import * as v from 'valibot';
import { MAX_PARAGRAPHS } from '../validation/article-schema.ts';
import { schemaPointer, wholeNumber } from '../validation/field-schemas.ts';
import { deepFreeze, parseRecord } from '../validation/parse-record.ts';
import type { Issue } from '../validation/issue.ts';

// The source text belongs to its publisher and is not distributed. Hashes of every four words, with their offsets,
// prove that a quotation is verbatim, and the article cannot be reconstructed from them.

const ALGORITHM = 'sha-256/48, windows of 4 words';
export const WINDOW_WORDS = 4;
/** Twelve hex digits are 48 bits: a match by chance would take hundreds of millions of texts. */
const HASH_DIGITS = 12;

export type ParagraphPrint = {
  /** In code points. */
  readonly length: number;
  readonly windows: readonly string[];
};
export type Fingerprint = { readonly algorithm: typeof ALGORITHM; readonly paragraphs: readonly ParagraphPrint[] };

/** A verbatim run of a paragraph: its offset in code points, and whether its edges are those of the paragraph. */
export type Run = {
  /** 1-based. */
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
};

export type Window = {
  readonly hash: string;
  readonly text: string;
  /** Its offset in the paragraph, in code points. */
  readonly start: number;
};

export function fingerprintOf(paragraphs: readonly string[]): Fingerprint {
  return {
    algorithm: ALGORITHM,
    paragraphs: paragraphs.map((text, index) => {
      const run = { paragraph: index + 1, text, start: 0, opensParagraph: true, closesParagraph: true };
      return { length: codePointLength(text), windows: windowsOf(run).map(({ hash }) => hash) };
    }),
  };
}

/**
 * Every window of a run: four words and all characters between them. At the edges of its paragraph a run is covered to
 * its first and last character, so that quotation marks and full stops are proven too; elsewhere a run must begin and
 * end with a word to be covered completely.
 */
export function windowsOf(run: Run): readonly Window[] {
  return windowSpans(run).map(({ start, end }) => {
    const text = codePointSlice(run.text, start, end);
    return { hash: hashOf(run.paragraph, run.start + start, text), text, start: run.start + start };
  });
}

/** Paragraph and offset are hashed with the words, since the same words elsewhere prove nothing. */
export function hashOf(paragraph: number, start: number, text: string): string {
  return sha256Hex(`${paragraph}\u0000${start}\u0000${text}`).slice(0, HASH_DIGITS);
}

function windowSpans({ text, opensParagraph, closesParagraph }: Run): readonly WordSpan[] {
  const words = wordsOf(text);
  const length = codePointLength(text);
  const from = (word: number) => (word === 0 && opensParagraph ? 0 : (words[word]?.start ?? 0));
  const to = (word: number) => (word === words.length - 1 && closesParagraph ? length : (words[word]?.end ?? length));
  if (words.length < WINDOW_WORDS) return [{ start: from(0), end: to(words.length - 1) }];
  return words.slice(WINDOW_WORDS - 1).map((_, first) => ({ start: from(first), end: to(first + WINDOW_WORDS - 1) }));
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;
/** Unicode white space, the no-break space included, which text editors may leave invisibly before a paragraph. */
const EDGE_SPACE = /^[\p{White_Space}\ufeff]+|[\p{White_Space}\ufeff]+$/gu;

/** The numbered paragraphs of a text: its non-blank lines, trimmed of white space and otherwise as printed. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(LINE_END)
    .map((line) => line.replace(EDGE_SPACE, ''))
    .filter((line) => line !== '');
}

const windowSchema = v.pipe(
  v.string('a hash'),
  v.regex(new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`), `a hash of ${HASH_DIGITS} small hexadecimal digits`),
);

const paragraphSchema = v.strictObject({
  length: v.pipe(wholeNumber(1, 1_000_000), v.description('Of the paragraph, in Unicode code points.')),
  windows: v.pipe(
    v.array(windowSchema, 'a list of hashes'),
    v.minLength(1, 'at least one hash'),
    v.description('One hash for each four words in a row, in printed order.'),
  ),
});

export const fingerprintSchema = v.pipe(
  v.strictObject({
    $schema: schemaPointer,
    algorithm: v.literal(ALGORITHM, `"${ALGORITHM}"`),
    paragraphs: v.pipe(
      v.array(paragraphSchema, 'a list of paragraphs'),
      v.maxLength(MAX_PARAGRAPHS, `at most ${MAX_PARAGRAPHS} paragraphs`),
    ),
  }),
  v.title('The fingerprint of an article'),
  v.description('Proves quotations verbatim without the text. Written by `mawdi fingerprint`, never by hand.'),
);

export type ParsedFingerprint = { readonly fingerprint?: Fingerprint; readonly issues: readonly Issue[] };

/** Validates a fingerprint as a whole, since a part of one proves nothing. Never throws. */
export function parseFingerprint(input: unknown, file = 'fingerprint.json'): ParsedFingerprint {
  const { value, issues } = parseRecord(fingerprintSchema, input, '$', file, undefined);
  if (!value) return deepFreeze({ issues });
  return deepFreeze({ fingerprint: { algorithm: value.algorithm, paragraphs: value.paragraphs }, issues });
}
