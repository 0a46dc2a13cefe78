import { isWordCharacter, type WordSpan } from './word-characters.ts';

// Words are separated by spaces in most scripts, but not in these. `Intl.Segmenter` finds words there with a dictionary
// that differs between browsers and their versions, and some have none: a quotation proven in one would fail in another.
// So each character counts by itself, by the ranges below and not by Unicode properties, which grow from year to year.

/** Ranges of code points of scripts written without spaces between words. */
const WITHOUT_SPACES: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Burmese
  [0x1780, 0x17ff], // Khmer
  [0x1950, 0x19df], // Tai Le, New Tai Lue
  [0x1a20, 0x1aaf], // Tai Tham
  [0x1b00, 0x1b7f], // Balinese
  [0x2e80, 0x2fdf], // Han radicals
  [0x3005, 0x3007], // Han iteration mark, zero
  [0x3021, 0x303c], // Han numerals and marks
  [0x3041, 0x312f], // Hiragana, Katakana, Bopomofo
  [0x31a0, 0x31ff], // Bopomofo and Katakana extensions
  [0x3400, 0x4dbf], // Han
  [0x4e00, 0x9fff], // Han
  [0xa000, 0xa4cf], // Yi
  [0xa980, 0xa9ff], // Javanese, Burmese extension
  [0xaa60, 0xaadf], // Burmese extension, Tai Viet
  [0xf900, 0xfaff], // Han compatibility
  [0xff66, 0xff9f], // Katakana of half width
  [0x1b000, 0x1b16f], // Kana supplements
  [0x20000, 0x3ffff], // Han extensions
];

const MARK = /^\p{M}$/u;
const NUMBER = /^\p{N}$/u;
/** Vowels of Thai and Lao written before their consonant, and vowels that are letters written after it. */
const BEFORE_ITS_CONSONANT = /^[\u0e40-\u0e44\u0ec0-\u0ec4]$/;
const AFTER_ITS_CONSONANT = /^[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]$/;
/** Signs of the Burmese and Khmer scripts that stack the next consonant under this one. */
const STACKS_NEXT = /^[\u1039\u17d2]$/;
const ASAT = '\u103a';
const DOT_BELOW = '\u1037';

/** Whether a character is a letter of a script written without spaces between words. Digits are not: a number is whole. */
export function isWithoutSpaces(character: string | undefined): boolean {
  const code = character?.codePointAt(0) ?? 0;
  if (character === undefined || code < 0x0e00 || NUMBER.test(character)) return false;
  return isWordCharacter(character) && WITHOUT_SPACES.some(([from, to]) => code >= from && code <= to);
}

/** Whether a text has such a letter. */
export function hasScriptWithoutSpaces(text: string): boolean {
  return /[\u0e00-\u{3ffff}]/u.test(text) && [...text].some(isWithoutSpaces);
}

/**
 * A word, or in a script without spaces a character with its marks; two such characters weigh as much as a word. Code
 * point offsets, `end` exclusive.
 */
export type Unit = WordSpan & { readonly weight: 1 | 2 };

/** What a text is divided into: words alone, as in fingerprints of the first version, or characters where it has no spaces. */
export type UnitRule = 'words' | 'words and characters';

/** The units of a text. Both rules give the same for a text without such scripts. */
export function unitsOf(text: string, rule: UnitRule = 'words and characters'): readonly Unit[] {
  const characters = [...text];
  const isApart = rule === 'words' || !hasScriptWithoutSpaces(text) ? () => false : isWithoutSpaces;
  const units: Unit[] = [];
  let start = -1;
  let weight: Unit['weight'] = 2;
  const end = (at: number) => {
    if (start !== -1) units.push({ start, end: at, weight });
    start = -1;
  };
  characters.forEach((character, at) => {
    if (!isWordCharacter(character)) return end(at);
    const apart = isApart(character);
    if (start !== -1 && continues(characters, at, apart, weight === 1)) return;
    end(at);
    [start, weight] = [at, apart ? 1 : 2];
  });
  end(characters.length);
  return units;
}

/** Whether a character belongs to the unit of the one before it. */
function continues(characters: readonly string[], at: number, apart: boolean, isAfterApart: boolean): boolean {
  const [character = '', before = ''] = [characters[at], characters[at - 1]];
  if (MARK.test(character)) return true;
  if (!apart) return !isAfterApart;
  if (!isAfterApart) return false;
  return (
    AFTER_ITS_CONSONANT.test(character) ||
    BEFORE_ITS_CONSONANT.test(before) ||
    STACKS_NEXT.test(before) ||
    isFinalConsonant(characters, at)
  );
}

/** In Burmese a consonant with the sign asat ends the syllable before it. */
function isFinalConsonant(characters: readonly string[], at: number): boolean {
  const next = characters[at + 1];
  return next === ASAT || (next === DOT_BELOW && characters[at + 2] === ASAT);
}

/** Whether the boundary between two adjacent texts lies inside a unit, where one of them is in a script without spaces. */
export function splitsUnit(before: string, after: string): boolean {
  // What decides it stands within three characters on either side.
  const [tail, head] = [[...before.slice(-8)].slice(-4), [...after.slice(0, 8)].slice(0, 4)];
  return unitsOf([...tail, ...head].join('')).some(({ start, end }) => start < tail.length && tail.length < end);
}

/** How much a text weighs: two for a word, one for a character of a script without spaces. */
export function weightOf(text: string, rule?: UnitRule): number {
  return unitsOf(text, rule).reduce((sum, { weight }) => sum + weight, 0);
}

/** The number of words in a text; two characters of a script without spaces count as one. */
export function wordCount(text: string): number {
  return Math.ceil(weightOf(text) / 2);
}
