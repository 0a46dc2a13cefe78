/**
 * The characters of map labels. MapLibre shapes Arabic itself and requests each letter by the code point of its
 * presentation form (U+FE70–FEFF, U+FBxx for Persian and Kurdish letters), and no ligature but lam-alef. So letters of
 * U+06xx that have presentation forms are left out.
 */
const SPANS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0], // no-break space
  [0xab, 0xab], // «
  [0xb0, 0xb1], // ° ±
  [0xb6, 0xb7], // ¶ ·
  [0xbb, 0xbb], // »
  [0x60c, 0x60c], // ،
  [0x61b, 0x61b], // ؛
  [0x61f, 0x61f], // ؟
  [0x660, 0x66c], // Arabic-Indic digits, percent and separators
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0xfe80, 0xfefc],
];

/** The accented letters of French, German, Turkish and Kurdish names that the font has below U+0100. */
const ACCENTED = [...'ÂÇÉÊÎÖÛÜâçèéêëîïôöûü'].map((letter) => letter.codePointAt(0) ?? 0);

/**
 * Requested as themselves: hamza, which joins nothing, tatweel, and Kurdish letters without presentation forms in
 * Unicode.
 */
const UNSHAPED = [0x621, 0x640, 0x692, 0x695, 0x6b5, 0x6ce, 0x6d5];

/**
 * Persian and Kurdish letters with the first of their four (or two) presentation forms: isolated, final, initial,
 * medial.
 */
const SHAPED: readonly (readonly [letter: number, isolated: number, shapes: 2 | 4])[] = [
  [0x67e, 0xfb56, 4], // پ
  [0x6a4, 0xfb6a, 4], // ڤ
  [0x686, 0xfb7a, 4], // چ
  [0x698, 0xfb8a, 2], // ژ
  [0x6a9, 0xfb8e, 4], // ک
  [0x6af, 0xfb92, 4], // گ
  [0x6be, 0xfbaa, 4], // ھ
  [0x6c6, 0xfbd9, 2], // ۆ
  [0x6cc, 0xfbfc, 4], // ی
];

/** The initial and medial forms of ى, which Unicode encodes apart from its other two. */
const ALEF_MAKSURA = [0xfbe8, 0xfbe9];

export const MAP_CHARACTERS: readonly number[] = [
  ...SPANS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  ...ACCENTED,
  ...UNSHAPED,
  ...SHAPED.flatMap(([, isolated, shapes]) => Array.from({ length: shapes }, (_, at) => isolated + at)),
  ...ALEF_MAKSURA,
];

/** The letter of an isolated form: fonts have no glyph for the form’s code point and draw it as the letter. */
export const LETTER_OF_ISOLATED: ReadonlyMap<number, number> = new Map(
  SHAPED.map(([letter, isolated]) => [isolated, letter]),
);

/** The map characters that these texts can need: every presentation form of each of their letters. */
export function charactersOf(texts: Iterable<string>): readonly number[] {
  const letters = new Set([' ', ...[...texts].flatMap((text) => [...text.normalize('NFKC')])]);
  const occurs = (codePoint: number) =>
    [...String.fromCodePoint(codePoint).normalize('NFKC')].every((letter) => letters.has(letter));
  return MAP_CHARACTERS.filter(occurs);
}
