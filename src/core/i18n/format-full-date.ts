import { formatDate, monthName } from './format.ts';
import type { Formats } from './messages/formats.ts';

/**
 * A date at its first mention or on its own: `22 كانون الثاني/يناير 2019`, with both Arabic month names as in Arabic
 * newspapers. `iso` as in `formatDate`.
 */
export function formatDateInFull(iso: string, formats: Formats): string {
  const date = formatDate(iso, formats);
  const { otherMonths } = formats;
  const month = Number(iso.split('-')[1] ?? 0);
  if (otherMonths === undefined || month === 0) return date;
  const name = monthName(month, formats);
  return date.replace(name, `${name}/${monthName(month, { ...formats, locale: otherMonths })}`);
}
