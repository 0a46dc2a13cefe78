import type { Language } from '../model/article.ts';
import { formatDate } from './format.ts';

const monthIn = (locale: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
/** The month names of Iraq and the Levant, which dates are written with, and those of Egypt and the Gulf. */
const LEVANTINE = monthIn('ar-IQ-u-ca-gregory');
const EGYPTIAN = monthIn('ar-EG-u-ca-gregory');

/**
 * A date that is met first, or by itself: `22 كانون الثاني/يناير 2019`, as Arabic papers write for readers of both month
 * names. `iso` as `formatDate` takes it.
 */
export function formatDateInFull(iso: string, language: Language): string {
  const date = formatDate(iso, language);
  const month = Number(iso.split('-')[1] ?? 0);
  if (language !== 'ar' || month === 0) return date;
  const day = new Date(Date.UTC(2000, month - 1));
  const name = LEVANTINE.format(day);
  return date.replace(name, `${name}/${EGYPTIAN.format(day)}`);
}
