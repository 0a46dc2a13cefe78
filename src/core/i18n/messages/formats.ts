import type { InterfaceLanguage, Language } from '../../text/languages.ts';

/** How a language of the interface writes numbers, dates, lists, quotations and names of languages. */
export type Formats = {
  readonly language: InterfaceLanguage;
  /** The locale for `Intl`, with numbering system and calendar. Dates follow the newspapers of that country. */
  readonly locale: string;
  /** A locale with the other month names, where newspapers print both. */
  readonly otherMonths?: string;
  /** Dates of a language that browsers do not have: without it they would print those of the reader’s system. */
  readonly ownDates?: OwnDates;
  /** A locale that browsers have, with the same plurals and numbers, for a language that they lack. */
  readonly numbersLike?: string;
  /** Between list items, without a space. */
  readonly comma: string;
  /** After a heading or a speaker, with the space that belongs before it. */
  readonly colon: string;
  /** Around a quotation, with the spaces that belong inside. */
  readonly quotes: readonly [opening: string, closing: string];
  /** Names of languages for which newspapers differ from Unicode CLDR. */
  readonly languageNames?: Readonly<Record<Language, string>>;
};

/** Month names from January on, and a date of which the day, or the day and the month, may be unknown. */
export type OwnDates = {
  readonly months: readonly string[];
  readonly date: (year: string, month: string | undefined, day: string | undefined) => string;
};
