import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

/**
 * Spanish for both sides of the Atlantic. Quotation marks as newspapers of both print them on the web; numbers as
 * international newsrooms write them, `10.000`, since `es-419` would write `10,000`.
 */
export const formats: Formats = {
  language: 'es',
  locale: 'es',
  comma: ',',
  colon: ':',
  quotes: ['“', '”'],
};

/** The category `many`, of a million and more, is the same as `other` for the counts of this interface. */
export const plural = pluralIn<'one' | 'other'>(formats);
export const number = numberIn(formats);

const isDay = (date: string) => /^\u2068*\d{1,2} de /.test(date);

/** “del 1 de agosto de 2018”, “de agosto de 2018”, “de 2018”. */
export const fromDate = (date: string) => `${isDay(date) ? 'del' : 'de'} ${date}`;
/** “al 1 de agosto de 2018”, “a agosto de 2018”, “a 2018”. */
export const toDate = (date: string) => `${isDay(date) ? 'al' : 'a'} ${date}`;
/** “el 1 de agosto de 2018”, “en agosto de 2018”. */
export const onDate = (date: string) => `${isDay(date) ? 'el' : 'en'} ${date}`;
/** “desde el 1 de agosto de 2018”, “hasta agosto de 2018”. */
export const sinceDate = (date: string) => `desde ${isDay(date) ? 'el ' : ''}${date}`;
export const untilDate = (date: string) => `hasta ${isDay(date) ? 'el ' : ''}${date}`;
