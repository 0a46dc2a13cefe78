import type { Article, Passage, Text } from './article.ts';
import { directionOf, type Language } from '../text/languages.ts';
import { inLanguage, isReadInTranslation, languageOf } from './article-languages.ts';

type Languages = Pick<Article, 'languages'>;

/** Words as they are read in one language: those in print, or our translation of them. */
export type Quote = {
  readonly text: string;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly isTranslation: boolean;
};

type QuotablePassage = Pick<Passage, 'quote' | 'translation'>;
/** A part of a passage, by its words in print and in translation; where none is given, the whole of it. */
type ExcerptWords = { readonly words?: string | undefined; readonly translation?: Text | undefined };

/** What who reads in `language` reads first of a passage, or of a part of it: the words in print, or our translation. */
export function quoteIn(
  article: Languages,
  language: Language,
  passage: QuotablePassage,
  part: ExcerptWords = {},
): Quote {
  if (!isReadInTranslation(article, language)) return quoteInPrint(article, part.words ?? passage.quote);
  return ourTranslation(language, part.translation ?? passage.translation);
}

/** What stands beside it on request: the words in print, or our first translation of them, where there is one. */
export function otherQuoteIn(article: Languages, language: Language, passage: QuotablePassage): Quote | undefined {
  if (isReadInTranslation(article, language)) return quoteInPrint(article, passage.quote);
  const [, other] = article.languages;
  return other === undefined ? undefined : ourTranslation(other, passage.translation);
}

/** Words in print, in the language of the article. */
export function quoteInPrint(article: Languages, text: string): Quote {
  const lang = languageOf(article);
  return { text, lang, dir: directionOf(lang), isTranslation: false };
}

function ourTranslation(lang: Language, translation: Text): Quote {
  return { text: inLanguage(translation, lang), lang, dir: directionOf(lang), isTranslation: true };
}
