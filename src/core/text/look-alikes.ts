/** Characters that are easily confused in print or on a keyboard. The first of each row is the key of the row. */
const ROWS: readonly string[] = [
  `"“”„‟«»〝〞＂״`,
  `'‘’‚‛‹›ʼ\`´′＇׳`,
  '-‐‑‒–—―−﹘﹣－',
  ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  'اأإآٱ',
  'هةہەۀۃ',
  'يىیئېۍ',
  'كکڪ',
  'وؤۆ',
  ',،٫',
  ';؛',
  '?؟',
  '%٪',
  '*٭',
];
const ROW_OF = new Map(ROWS.flatMap((row) => [...row].map((character) => [character, [...row][0] ?? ''] as const)));

/**
 * Characters drawn over or between letters, or not at all: vowel signs, tatweel, joiners, bidi controls, soft hyphens.
 */
const INVISIBLE = /^[\p{M}\p{Cf}\u0640\u115f\u1160\u3164\uffa0]$/u;

/** The comparison key of a character, the same for all its look-alikes; empty for invisible characters. */
export function lookAlikeKey(character: string): string {
  const row = ROW_OF.get(character);
  if (row !== undefined) return row;
  if (INVISIBLE.test(character)) return '';
  const digit = digitOf(character);
  if (digit !== undefined) return digit;
  // Full-width letters, Arabic presentation forms and ligatures are reduced to plain letters.
  const plain = character.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '');
  const [first = ''] = plain;
  return plain === character ? character.toLowerCase() : (ROW_OF.get(first) ?? first.toLowerCase());
}

/** The other characters that a character may be confused with. */
export function lookAlikesOf(character: string): readonly string[] {
  const row = ROWS.find((each) => [...each].includes(character)) ?? '';
  const digit = digitOf(character);
  const digits = digit === undefined ? [] : ZEROS.map((zero) => String.fromCodePoint(zero + Number(digit)));
  return [...row, ...digits].filter((each) => each !== character);
}

/** The zero digits of the scripts used by newspapers: Latin, Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

/** The Latin digit that a digit of any of these scripts stands for; `undefined` for other characters. */
export function digitOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? undefined : String(code - zero);
}
