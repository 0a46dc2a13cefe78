import type { Language } from '../model/article.ts';

/** Latin digits and the month names of Iraqi newspapers; English as British papers date. */
const LOCALES: Readonly<Record<Language, string>> = { ar: 'ar-IQ-u-nu-latn-ca-gregory', en: 'en-GB' };

/** First strong isolate … pop: keeps a name or number from reordering the plain-text sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A date as far as it goes: `2019-01-22`, `2018-08` or `2018`. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  const date = new Date(0);
  // Date.UTC would take the year 99 for 1999.
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], options).format(date);
}

/** Picks the form of a counted noun. `forms` holds the plural categories of the language that differ from `other`. */
export function plural(
  language: Language,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(LOCALES[language]).format(count));
}
