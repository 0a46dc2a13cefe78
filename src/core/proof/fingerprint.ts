import { sha256Hex } from './sha-256.ts';
import { codePointLength, codePointSlice } from '../text/code-points.ts';
import type { WordSpan } from '../text/word-characters.ts';
import { hasScriptWithoutSpaces, type Unit, type UnitRule, unitsOf, weightOf } from '../text/word-units.ts';
import * as v from 'valibot';
import { MAX_PARAGRAPHS } from '../validation/article-schema.ts';
import { schemaPointer, wholeNumber } from '../validation/field-schemas.ts';
import { deepFreeze, parseRecord } from '../validation/parse-record.ts';
import type { Issue } from '../validation/issue.ts';

// The source text belongs to its publisher and is not distributed. Hashes of every four words, with their offsets,
// prove that a quotation is verbatim, and the article cannot be reconstructed from them.

/**
 * The versions of the format, by what a window is made of. In a text written without spaces a window of four words would
 * be as long as four clauses, so there each character counts as half a word. For any other text both versions are the
 * same, and the first one is written; fingerprints of the first version stay valid for any text.
 */
const ALGORITHMS = {
  words: 'sha-256/48, windows of 4 words',
  'words and characters': 'sha-256/48, windows of 4 words or 8 characters of scripts without spaces',
} as const satisfies Readonly<Record<UnitRule, string>>;
type Algorithm = (typeof ALGORITHMS)[UnitRule];

export const WINDOW_WORDS = 4;
/** The weight of a window, of which a word has two and a character of a script without spaces one. */
const WINDOW_WEIGHT = 2 * WINDOW_WORDS;
/** Twelve hex digits are 48 bits: a match by chance would take hundreds of millions of texts. */
const HASH_DIGITS = 12;

export type ParagraphPrint = {
  /** In code points. */
  readonly length: number;
  readonly windows: readonly string[];
};
export type Fingerprint = { readonly algorithm: Algorithm; readonly paragraphs: readonly ParagraphPrint[] };

/** What the windows of a fingerprint are made of. */
export function ruleOf({ algorithm }: Pick<Fingerprint, 'algorithm'>): UnitRule {
  return algorithm === ALGORITHMS.words ? 'words' : 'words and characters';
}

/** Whether words fill a window: fewer cannot be proven without the text. */
export function fillsWindow(words: string, rule?: UnitRule): boolean {
  return weightOf(words, rule) >= WINDOW_WEIGHT;
}

/** The least that can be proven, in the units of a text. */
export function leastProvable(text: string): string {
  return hasScriptWithoutSpaces(text) ? `${WINDOW_WEIGHT} characters` : `${WINDOW_WORDS} words`;
}

/** A verbatim run of a paragraph: its offset in code points, and whether its edges are those of the paragraph. */
export type Run = {
  /** 1-based. */
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
  readonly rule: UnitRule;
};

export type Window = {
  readonly hash: string;
  readonly text: string;
  /** Its offset in the paragraph, in code points. */
  readonly start: number;
};

/** The fingerprint of a text, in the version its script needs, or in that of another fingerprint. */
export function fingerprintOf(
  paragraphs: readonly string[],
  rule: UnitRule = paragraphs.some(hasScriptWithoutSpaces) ? 'words and characters' : 'words',
): Fingerprint {
  return {
    algorithm: ALGORITHMS[rule],
    paragraphs: paragraphs.map((text, index) => {
      const run = { paragraph: index + 1, text, start: 0, opensParagraph: true, closesParagraph: true, rule };
      return { length: codePointLength(text), windows: windowsOf(run).map(({ hash }) => hash) };
    }),
  };
}

/**
 * Every window of a run: four words, or what weighs as much, and all characters between them. At the edges of its paragraph a run is covered to
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

function windowSpans({ text, opensParagraph, closesParagraph, rule }: Run): readonly WordSpan[] {
  const units = unitsOf(text, rule);
  const length = codePointLength(text);
  const from = (unit: number) => (unit === 0 && opensParagraph ? 0 : (units[unit]?.start ?? 0));
  const to = (unit: number) => (unit === units.length - 1 && closesParagraph ? length : (units[unit]?.end ?? length));
  const windows = windowsOfUnits(units);
  if (windows.length === 0) return [{ start: from(0), end: to(units.length - 1) }];
  return windows.map(({ first, last }) => ({ start: from(first), end: to(last) }));
}

/** The first and the last unit of a window. */
export type UnitWindow = { readonly first: number; readonly last: number };

/**
 * The windows over some units: from each unit the shortest that is heavy enough, and to each unit the shortest. Where all
 * units weigh the same these are the same windows; where words and characters are mixed, the second ones reach a last
 * character that the first ones leave out. A window depends on nothing around it, so those of a run of the text are
 * consecutive windows of the text.
 */
export function windowsOfUnits(units: readonly Unit[]): readonly UnitWindow[] {
  const windows: UnitWindow[] = [];
  const sums = [0];
  for (const { weight } of units) sums.push((sums[sums.length - 1] ?? 0) + weight);
  const weightFrom = (first: number, last: number) => (sums[last + 1] ?? 0) - (sums[first] ?? 0);
  let last = 0;
  for (let first = 0; first < units.length; first += 1) {
    while (last < units.length && weightFrom(first, last) < WINDOW_WEIGHT) last += 1;
    if (last === units.length) break;
    windows.push({ first, last });
    for (let end = last + 1; end < units.length && weightFrom(first + 1, end) < WINDOW_WEIGHT; end += 1)
      windows.push({ first, last: end });
  }
  return windows;
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
    v.description(
      'One hash for each four words in a row, in printed order; of scripts without spaces, eight characters.',
    ),
  ),
});

export const fingerprintSchema = v.pipe(
  v.strictObject({
    $schema: schemaPointer,
    algorithm: v.picklist(Object.values(ALGORITHMS), `"${ALGORITHMS.words}"`),
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
