import type { Article, Passage, Text } from './article.ts';
import { directionOf, type Language } from '../text/languages.ts';
import { inLanguage, isReadInTranslation, languageOf, otherLanguages } from './article-languages.ts';

type Languages = Pick<Article, 'languages'>;

/** A quotation in one language: the printed text, or our translation of it. */
export type Quote = {
  readonly text: string;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly isTranslation: boolean;
};

type QuotablePassage = Pick<Passage, 'quote' | 'translation'>;
/** An excerpt of a passage, in print and in translation; where a field is missing, the whole passage. */
type ExcerptWords = { readonly words?: string | undefined; readonly translation?: Text | undefined };

/** The text that readers of `language` see first of a passage or an excerpt: in print, or in our translation. */
export function quoteIn(
  article: Languages,
  language: Language,
  passage: QuotablePassage,
  excerpt: ExcerptWords = {},
): Quote {
  if (!isReadInTranslation(article, language)) return quoteInPrint(article, excerpt.words ?? passage.quote);
  return ourTranslation(language, excerpt.translation ?? passage.translation);
}

/** The text shown beside it on request: the printed quotation, or our first translation, where there is one. */
export function otherQuoteIn(article: Languages, language: Language, passage: QuotablePassage): Quote | undefined {
  if (isReadInTranslation(article, language)) return quoteInPrint(article, passage.quote);
  const [other] = otherLanguages(article, language);
  return other === undefined ? undefined : ourTranslation(other, passage.translation);
}

/** Printed text, in the language of the article. */
export function quoteInPrint(article: Languages, text: string): Quote {
  const lang = languageOf(article);
  return { text, lang, dir: directionOf(lang), isTranslation: false };
}

function ourTranslation(lang: Language, translation: Text): Quote {
  return { text: inLanguage(translation, lang), lang, dir: directionOf(lang), isTranslation: true };
}
