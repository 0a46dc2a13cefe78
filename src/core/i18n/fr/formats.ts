import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** French. Narrow no-break spaces (U+202F) stand before `;`, `:`, `!`, `?` and inside quotation marks. */
export const formats: Formats = {
  language: 'fr',
  locale: 'fr-FR',
  // `Intl` writes “1 janvier” for “1er janvier”.
  ownDates: {
    months,
    date: (year, month, day) => [day === '1' ? '1er' : day, month, year].filter(Boolean).join(' '),
  },
  comma: ',',
  colon: ' :',
  quotes: ['« ', ' »'],
};

/** The category `many`, of a million and more, is the same as `other` for numbers in digits. */
export const plural = pluralIn<'one' | 'other'>(formats);
export const number = numberIn(formats);

const isDay = (date: string) => /^\u2068?\d+(er)? \p{L}/u.test(date);

/** “du 1er août 2018”, “d’août 2018”, “de 2018”. */
export const fromDate = (date: string) =>
  isDay(date) ? `du ${date}` : /^\u2068?[ao]/.test(date) ? `d’${date}` : `de ${date}`;
/** “au 1er août 2018”, “à août 2018”. */
export const toDate = (date: string) => `${isDay(date) ? 'au' : 'à'} ${date}`;
/** “le 1er août 2018”, “août 2018”. */
export const onDate = (date: string) => (isDay(date) ? `le ${date}` : date);
