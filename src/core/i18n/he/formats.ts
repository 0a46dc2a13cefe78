import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

/**
 * Hebrew, with straight quotation marks, as Israeli newspapers print them on the web. Abbreviations have gershayim
 * (U+05F4), so that they do not look like the end of a quotation.
 */
export const formats: Formats = {
  language: 'he',
  locale: 'he-IL',
  comma: ',',
  colon: ':',
  quotes: ['”', '”'],
};

export const plural = pluralIn<'one' | 'two' | 'other'>(formats);
export const number = numberIn(formats);

/** A preposition of one letter is part of a Hebrew word; a maqaf (U+05BE) joins it to a number or a foreign word. */
const joined = (preposition: string, word: string) =>
  `${preposition}${/^\u2068?\p{Script=Hebrew}/u.test(word) ? '' : '־'}${word}`;

/** In, on: «ב־22 בינואר 2019», «בינואר 2019», «בערבית». */
export const inside = (word: string) => joined('ב', word);
/** From: «מ־22 בינואר 2019», «מינואר 2019», «מערבית». */
export const from = (word: string) => joined('מ', word);
/** Into: «לאנגלית». */
export const into = (word: string) => joined('ל', word);
