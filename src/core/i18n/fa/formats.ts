import { numberIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

const months = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');

/** Before the year, the silent «ه» of three months takes the sign of the genitive; that of «مه» is spoken. */
const beforeYear = (month: string) => month.replace(/یه$/, 'یهٔ');

/** Persian, with Persian digits and the Gregorian calendar. */
export const formats: Formats = {
  language: 'fa',
  locale: 'fa-IR-u-ca-gregory-nu-arabext',
  // `Intl` writes «۱ مهٔ ۲۰۱۹» for «۱ مه ۲۰۱۹».
  ownDates: {
    months,
    date: (year, month, day) => [day, month && beforeYear(month), year].filter(Boolean).join(' '),
  },
  comma: '،',
  colon: ':',
  quotes: ['«', '»'],
  languageNames: { ckb: 'کردی سورانی' },
};

// A noun after a number is singular in Persian, so that no message needs plural forms.
export const number = numberIn(formats);

/** «یک منبع», «۲ منبع». */
export const counted = (count: number, noun: string) => `${count === 1 ? 'یک' : number(count)} ${noun}`;

const DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/**
 * Persian digits in a text that comes with others: a year, a list of numbers. They are written out here also because
 * the fonts of the page have only the characters of this folder.
 */
export const inPersianDigits = (text: string) => text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
