import type { Article, Language } from '../article/article.ts';
import { directionOf, pageDirection } from '../text/languages.ts';
import { inLanguage } from '../article/article-languages.ts';
import type { Formats } from './messages/formats.ts';

/** One formatter for each language and precision: creating one takes longer than a thousand uses. */
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
export function formatDate(iso: string, formats: Formats): string {
  const [year = '', month, day] = iso.split('-');
  const { ownDates } = formats;
  if (ownDates) {
    const number = numberIn(formats, { useGrouping: false });
    const name = month === undefined ? undefined : ownDates.months[Number(month) - 1];
    return ownDates.date(number(Number(year)), name, day === undefined ? undefined : number(Number(day)));
  }
  const date = new Date(0);
  // `Date.UTC` reads the year 99 as 1999.
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return dateFormat(formats, month !== undefined, day !== undefined).format(date);
}

function dateFormat({ locale }: Formats, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = [locale, hasMonth, hasDay].join();
  const cached = DATES.get(key);
  if (cached) return cached;
  const created = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonth && { month: 'long' }),
    ...(hasDay && { day: 'numeric' }),
  });
  DATES.set(key, created);
  return created;
}

/** Writes numbers in the numerals of a language. */
export function numberIn(
  { locale, numbersLike = locale }: Formats,
  options?: Intl.NumberFormatOptions,
): (count: number) => string {
  const { format } = new Intl.NumberFormat(numbersLike, options);
  return format;
}

/** A form for each plural category of a language. `zero` may be left out where the count is never 0. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<
  Record<Exclude<Category, 'zero'>, string> & { zero?: string; other: string }
>;

/**
 * Picks the form of a counted noun and inserts the number at `#`. `Category`: the plural categories of the language; the
 * compiler asks for a form of each.
 */
export function pluralIn<Category extends Intl.LDMLPluralRule>(
  formats: Formats,
): (count: number, forms: PluralForms<Category>) => string {
  const { locale, numbersLike = locale } = formats;
  const rules = new Intl.PluralRules(numbersLike);
  const number = numberIn(formats);
  return (count, forms) => {
    const all: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = forms;
    const category = count === 0 && all.zero !== undefined ? 'zero' : rules.select(count);
    return (all[category] ?? all.other).replace('#', number(count));
  };
}

/** The separator of list items. */
export function listSeparator({ comma }: Formats): string {
  return `${comma} `;
}

/** The outlet, and the date of publication. */
export function outletAndDate({ outlet, published }: Article, language: Language, formats: Formats): string {
  return `${inLine(inLanguage(outlet, language), language)}${listSeparator(formats)}${formatDate(published, formats)}`;
}

/** A quotation in the quotation marks of a language. */
export function inQuotes(quote: string, { quotes: [opening, closing] }: Formats): string {
  return `${opening}${quote}${closing}`;
}

/** A title at the end of a sentence, with its own punctuation if it has any. */
export function closedTitle(title: string): string {
  return /[.؟?!…]$/.test(title) ? title : `${title}.`;
}

/** The name of a month by itself, 1–12. */
export function monthName(month: number, { locale, ownDates }: Formats): string {
  if (ownDates) return ownDates.months[month - 1] ?? '';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' }).format(Date.UTC(2000, month - 1));
}
