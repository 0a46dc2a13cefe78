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

/** One of a sort for each language: making one takes longer than a thousand uses of it. */
const PLURALS: Readonly<Record<InterfaceLanguage, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};
const NUMBERS: Readonly<Record<InterfaceLanguage, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat(interfaceFacts('ar').locale),
  en: new Intl.NumberFormat(interfaceFacts('en').locale),
};
const DATES = new Map<string, Intl.DateTimeFormat>();

/** First strong isolate … pop: keeps a name or number from reordering the plain-text sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A text of the article in a line of the interface: isolated where the two run in different directions. */
export function inLine(text: string, language: Language): string {
  return directionOf(language) === pageDirection(language) ? text : isolate(text);
}

/** The text as it is read, for what keeps words in order by other means. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** A date as far as it goes: `2019-01-22`, `2018-08` or `2018`. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  const date = new Date(0);
  // Date.UTC would take the year 99 for 1999.
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return dateFormat(language, month !== undefined, day !== undefined).format(date);
}

function dateFormat(language: Language, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [language, hasMonth, hasDay].join();
  const held = DATES.get(key);
  if (held) return held;
  const made = new Intl.DateTimeFormat(interfaceFacts(language).locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonth && { month: 'long' }),
    ...(hasDay && { day: 'numeric' }),
  });
  DATES.set(key, made);
  return made;
}

/** Picks the form of a counted noun. `forms` holds the plural categories of the language that differ from `other`. */
export function plural(
  language: Language,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  const form = forms[inInterface(PLURALS, language).select(count)] ?? forms.other;
  return form.replace('#', inInterface(NUMBERS, language).format(count));
}

/** Who printed an article, and when. */
export function outletAndDate({ outlet, published }: Article, language: Language): string {
  return `${inLine(inLanguage(outlet, language), language)}${listSeparator(language)}${formatDate(published, language)}`;
}
