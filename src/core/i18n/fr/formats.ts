import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

/** French. Narrow no-break spaces (U+202F) stand before `;`, `:`, `!`, `?` and inside quotation marks. */
export const formats: Formats = {
  language: 'fr',
  locale: 'fr-FR',
  comma: ',',
  quotes: ['« ', ' »'],
};

/** The category `many`, of a million and more, is the same as `other` for numbers in digits. */
export const plural = pluralIn<'one' | 'other'>(formats);
export const number = numberIn(formats);
