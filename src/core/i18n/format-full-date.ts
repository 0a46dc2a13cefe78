import type { Language } from '../article/article.ts';
import { interfaceFacts } from '../text/languages.ts';
import { formatDate } from './format.ts';

const monthIn = (locale: string, day: Date) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' }).format(day);

/**
 * A date at its first mention or on its own: `22 كانون الثاني/يناير 2019`, with both Arabic month names as in Arabic
 * newspapers. `iso` as in `formatDate`.
 */
export function formatDateInFull(iso: string, language: Language): string {
  const date = formatDate(iso, language);
  const { locale, otherMonths } = interfaceFacts(language);
  const month = Number(iso.split('-')[1] ?? 0);
  if (otherMonths === undefined || month === 0) return date;
  const day = new Date(Date.UTC(2000, month - 1));
  const name = monthIn(locale, day);
  return date.replace(name, `${name}/${monthIn(otherMonths, day)}`);
}
