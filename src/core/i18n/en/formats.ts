import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

export const formats: Formats = {
  language: 'en',
  locale: 'en-GB',
  comma: ',',
  colon: ':',
  quotes: ['“', '”'],
};

export const plural = pluralIn<'one' | 'other'>(formats);
export const number = numberIn(formats);
