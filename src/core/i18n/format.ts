import type { Article, Language } from '../article/article.ts';
import {
  directionOf,
  inInterface,
  interfaceFacts,
  type InterfaceLanguage,
  listSeparator,
  pageDirection,
} from '../text/languages.ts';
import { inLanguage } from '../article/article-languages.ts';

/** One formatter for each language: creating one takes longer than a thousand uses. */
const PLURALS: Readonly<Record<InterfaceLanguage, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};
const NUMBERS: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat(interfaceFacts('ar').locale),
  en: new Intl.NumberFormat(interfaceFacts('en').locale),
};
const DATES = new Map<string, Intl.DateTimeFormat>();

/** First strong isolate … pop: keeps a name or number from reordering the plain-text sentence around it (bidi). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A text of the article in a line of the interface: isolated if their directions differ. */
export function inLine(text: string, language: Language): string {
  return directionOf(language) === pageDirection(language) ? text : isolate(text);
}

/** The text without isolates, for output that handles direction by other means. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** Formats a day, a month or a year: `2019-01-22`, `2018-08` or `2018`. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  const date = new Date(0);
  // `Date.UTC` reads the year 99 as 1999.
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return dateFormat(language, month !== undefined, day !== undefined).format(date);
}

function dateFormat(language: Language, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [language, hasMonth, hasDay].join();
  const cached = DATES.get(key);
  if (cached) return cached;
  const created = new Intl.DateTimeFormat(interfaceFacts(language).locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonth && { month: 'long' }),
    ...(hasDay && { day: 'numeric' }),
  });
  DATES.set(key, created);
  return created;
}

/**
 * Picks the form of a counted noun and inserts the number at `#`. `forms` holds the plural categories of the language
 * that differ from `other`.
 */
export function plural(
  language: Language,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  const form = forms[inInterface(PLURALS, language).select(count)] ?? forms.other;
  return form.replace('#', inInterface(NUMBERS, language).format(count));
}

/** The outlet, and the date of publication. */
export function outletAndDate({ outlet, published }: Article, language: Language): string {
  return `${inLine(inLanguage(outlet, language), language)}${listSeparator(language)}${formatDate(published, language)}`;
}
