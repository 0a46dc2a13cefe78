import { plainTextFaults } from '../validation/plain-text.ts';
import { showWhole } from '../validation/issue.ts';
import { digitOf, lookAlikeKey } from '../text/look-alikes.ts';
import { isWordCharacter } from '../text/word-characters.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tabulator',
  '"': 'straight double quotation mark',
  "'": 'straight apostrophe',
  '`': 'grave accent',
  '´': 'acute accent',
  '“': 'left double quotation mark',
  '”': 'right double quotation mark',
  '„': 'low double quotation mark',
  '«': 'left guillemet',
  '»': 'right guillemet',
  '‘': 'left single quotation mark',
  '’': 'right single quotation mark',
  '-': 'hyphen-minus',
  '‐': 'hyphen',
  '‑': 'non-breaking hyphen',
  '–': 'en dash',
  '—': 'em dash',
  '−': 'minus sign',
  '\u00a0': 'no-break space',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2009': 'thin space',
  '\u202f': 'narrow no-break space',
  '\u3000': 'ideographic space',
  ا: 'alef',
  أ: 'alef with hamza above',
  إ: 'alef with hamza below',
  آ: 'alef with madda',
  ٱ: 'alef wasla',
  ه: 'heh',
  ة: 'teh marbuta',
  ي: 'yeh',
  ى: 'alef maksura',
  ی: 'Persian yeh',
  ئ: 'yeh with hamza',
  ك: 'kaf',
  ک: 'Persian kaf',
  ؤ: 'waw with hamza',
  '،': 'Arabic comma',
  '؛': 'Arabic semicolon',
  '؟': 'Arabic question mark',
  ـ: 'tatweel',
  '\u064b': 'fathatan',
  '\u064c': 'dammatan',
  '\u064d': 'kasratan',
  '\u064e': 'fatha',
  '\u064f': 'damma',
  '\u0650': 'kasra',
  '\u0651': 'shadda',
  '\u0652': 'sukun',
  '\u0653': 'madda above',
  '\u0654': 'hamza above',
  '\u0655': 'hamza below',
  '\u0670': 'superscript alef',
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

/**
 * A character described for editors: its code point, the character where it is visible, and its name where it is listed
 * here.
 */
function nameCharacter(character: string): string {
  if (character === ' ') return 'a space';
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const visible = /[\p{C}\p{M}\p{Z}]/u.test(character) ? '' : ` ${character}`;
  return `${code}${visible}${nameOf(character)}`;
}

function nameOf(character: string): string {
  const name = NAMES[character];
  if (name !== undefined) return ` ${name}`;
  const digit = digitOf(character);
  if (digit !== undefined && character !== digit) return `, the digit ${digit} of another script`;
  const script = SCRIPTS.find(([pattern]) => pattern.test(character))?.[1];
  return script === undefined ? '' : `, a ${script} letter`;
}

/** Scripts whose letters look like those of Latin or Arabic words. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/[\ufb50-\ufdff\ufe70-\ufefc]/u, 'ready-shaped Arabic'],
  [/[\uff21-\uff5a]/u, 'full-width'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
];

/**
 * The first difference between words and those printed, as a sentence: `at character 9 the text has U+00A0 no-break
 * space where the quotation has a space`. Characters are counted from 1, in code points. Empty where they do not
 * differ.
 */
export function describeFirstDifference(words: string, printed: string, what = 'the quotation'): string {
  const [ours, theirs] = [[...words], [...printed]];
  const at = theirs.findIndex((character, index) => character !== ours[index]);
  if (at === -1 && ours.length === theirs.length) return '';
  const place = at === -1 ? theirs.length : at;
  const [mine, its] = [ours[place], theirs[place]];
  return `at character ${place + 1} the text has ${pair(ours, theirs, place, mine, its, what)}`;
}

function pair(
  ours: readonly string[],
  theirs: readonly string[],
  place: number,
  mine: string | undefined,
  its: string | undefined,
  what: string,
): string {
  if (its === undefined) return `ended where ${what} has ${nameCharacter(mine ?? '')}`;
  if (mine === undefined) return `${nameCharacter(its)} where ${what} has ended`;
  if (lookAlikeKey(mine) === lookAlikeKey(its) && lookAlikeKey(its) !== '')
    return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  // One of the two has an invisible character at this position.
  if (lookAlikeKey(its) === '') return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  if (lookAlikeKey(mine) === '') return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  if (!isWordCharacter(mine) && !isWordCharacter(its))
    return `${nameCharacter(its)} where ${what} has ${nameCharacter(mine)}`;
  return `${showWhole(wordAt(theirs, place))} where ${what} has ${showWhole(wordAt(ours, place))}`;
}

/** The whole word at a position; between words, the character itself. */
function wordAt(characters: readonly string[], place: number): string {
  let [from, to] = [place, place + 1];
  if (!isWordCharacter(characters[place]) && !isWordCharacter(characters[place - 1])) return characters[place] ?? '';
  while (from > 0 && isWordCharacter(characters[from - 1])) from -= 1;
  while (to < characters.length && isWordCharacter(characters[to - 1]) && isWordCharacter(characters[to])) to += 1;
  return characters.slice(from, to).join('').trim();
}

/**
 * Why printed words must not be published as they are, with the remedy, as a sentence; `undefined` where they can be
 * copied.
 */
export function copyingFault(printed: string): string | undefined {
  const [fault] = plainTextFaults(printed);
  if (!fault) return undefined;
  return `${fault.found} of these words of the text, which no published text may hold: take it out of the text, and write the fingerprint anew`;
}
