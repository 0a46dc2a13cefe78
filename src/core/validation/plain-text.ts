import { codePointLength } from '../text/code-points.ts';
import { expecting, fieldPath, type Issue, showFound } from './issue.ts';

type Fault = Pick<Issue, 'found' | 'expected'>;

/** Characters that a published text must not contain, with the reason; each pattern is reported at its first match. */
const REFUSED: readonly { readonly pattern: RegExp; readonly expected: string }[] = [
  { pattern: /\p{Cs}/u, expected: 'whole characters, without half of a surrogate pair' },
  // A bidi control in a quotation reorders the text that follows it on the page, and is not in the printed words.
  { pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, expected: 'no bidi control characters' },
  { pattern: /[\p{Cc}\u2028\u2029\ufffd\ufeff\u200b]/u, expected: 'no control characters, line breaks or U+FFFD' },
  // U+FFFE and U+FFFF are forbidden in XML: one of them would make a whole SVG file or download invalid.
  { pattern: /\p{Noncharacter_Code_Point}/u, expected: 'no code points that Unicode says are no characters' },
  // A stack of combining marks overlaps the lines above and below it.
  {
    pattern: /(?:(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}]){5,}|\p{M}{9,}/u,
    expected: 'at most 4 combining marks in a row (8 of a script that writes vowels and stacked letters as marks)',
  },
];

/**
 * Code points without a glyph, which make two texts that look the same differ. The joiners U+200C and U+200D are
 * letters of Persian and of the scripts of India; the others left out here are refused by a pattern above.
 */
const UNSEEN = /(?![\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff])\p{Default_Ignorable_Code_Point}/u;

/** Sequences in which such a code point changes the glyph; they are allowed. */
const UNSEEN_OF_USE: readonly RegExp[] = [
  // Presentation selectors of emoji, and of digits in keycaps.
  /\p{Emoji}[\ufe0e\ufe0f]/gu,
  // Variation selectors of ideographs, of the punctuation beside them, of mathematical operators, and of Myanmar and
  // Phags-pa letters.
  /[\p{Script=Han}\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f][\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu,
  /[\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}]\ufe00/gu,
  // Variation selectors and the vowel separator of Mongolian.
  /[\u1820-\u18aa](?:[\u180b-\u180d\u180f]|\u180e(?=[\u1820\u1821]))/gu,
  // The combining grapheme joiner, which preserves the printed order of two Hebrew points.
  /[\u0591-\u05c7]\u034f(?=[\u0591-\u05c7])/gu,
  // The tag sequences of the flags of England, Scotland and Wales.
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu,
];

/** Texts are never interpreted as markup; one that looks like markup is a copying mistake or an injection attempt. */
const MARKUP = [
  /<[/!?]?[a-z][^<>]*>|<!--/i,
  /&(?:#\d+|#x[\da-f]+|[a-z]\w{1,31});/i,
  /!?\[[^[\]]*\]\([^()]*\)?/,
  /\b(?:javascript|vbscript)\s*:|\bdata:[a-z]+\/[a-z]/i,
];

/** Longer texts are refused for their length, so the patterns are not run on megabytes. Code units. */
const LONGEST_LOOKED_AT = 20_000;

/** All reasons why a text is not plain NFC text. */
export function plainTextFaults(text: string): readonly Fault[] {
  if (text.length > LONGEST_LOOKED_AT) return [];
  const faults = REFUSED.flatMap(({ pattern, expected }) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [{ found: `${codePointName(text, at)} at code point ${offsetOf(text, at)}`, expected }];
  });
  const unseen = UNSEEN.exec(UNSEEN_OF_USE.reduce(lookPast, text));
  if (unseen) {
    const found = `${codePointName(text, unseen.index)} at code point ${offsetOf(text, unseen.index)}`;
    faults.push({ found, expected: 'no characters that cannot be seen: take it out, in the text of the article too' });
  }
  const normal = text.normalize('NFC');
  if (normal !== text) {
    const at = firstDifference(text, normal);
    const found = `${codePointName(text, at)} at code point ${offsetOf(text, at)}`;
    faults.push({ found, expected: expecting(normal, 'the same in Unicode normal form C (NFC)') });
  }
  const markup = MARKUP.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
  if (markup !== undefined) faults.push({ found: showFound(markup), expected: 'plain text, without markup' });
  return faults;
}

/** The faults of every text in a value of any shape, as issues with their JSON paths. */
export function plainTextIssues(value: unknown, path: string, file: string, depth = 0): readonly Issue[] {
  if (typeof value === 'string') return plainTextFaults(value).map((fault) => ({ file, path, ...fault }));
  // No valid record is nested deeper than a multipolygon; deeper values are refused by their schema.
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  const keyed: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(value);
  return keyed.flatMap(([key, item]) => {
    return typeof item === 'number' ? [] : plainTextIssues(item, fieldPath(path, key), file, depth + 1);
  });
}

/** Replaces matches by spaces of the same length, so that later offsets stay the same. */
function lookPast(text: string, used: RegExp): string {
  return text.replace(used, (match) => ' '.repeat(match.length));
}

function firstDifference(text: string, normal: string): number {
  let at = 0;
  while (at < text.length && text[at] === normal[at]) at += 1;
  return Math.min(at, text.length - 1);
}

function codePointName(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function offsetOf(text: string, at: number): number {
  return codePointLength(text.slice(0, at));
}
