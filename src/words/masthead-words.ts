import type { Language } from '../model/languages.ts';

/** The words of the head of the page. */
export type MastheadMessages = {
  /** On a page of translations: what the article is printed in, and what it is read in. */
  readonly articleLanguageNote: (printed: Language, read: Language) => string;
  /** Where the interface is not written in the language of the page, and this one stands in for it. */
  readonly interfaceNote: (language: Language) => string;
  readonly onTheMap: (count: number) => string;
  readonly unplaced: (count: number) => string;
  readonly repeatsAmong: (count: number) => string;
};
