import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

/** Arabic, with Latin digits and both month names, as newspapers of the Levant and Mesopotamia print them. */
export const formats: Formats = {
  language: 'ar',
  locale: 'ar-IQ-u-nu-latn-ca-gregory',
  otherMonths: 'ar-EG-u-ca-gregory',
  comma: '،',
  colon: ':',
  quotes: ['«', '»'],
  languageNames: { en: 'الإنكليزية' },
};

export const plural = pluralIn<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(formats);
export const number = numberIn(formats);
