import type { Passage } from '../article/article.ts';
import { type Quote, quoteIn } from '../article/quote.ts';
import { type ViewContext, UNTRANSLATED } from './view-context.ts';

/**
 * Attributes of a quotation: its language and direction, and whether a program may translate it. It may translate our
 * translation, which says it is one; the words in print would become a quotation that nobody printed.
 */
export function quoteAttributes({ lang, dir, isTranslation }: Omit<Quote, 'text'>) {
  return { lang, dir, ...(!isTranslation && UNTRANSLATED) } as const;
}

/** What the reader reads first of a passage: its words in print, or our translation. */
export function quotationOf({ index, language }: Pick<ViewContext, 'index' | 'language'>, passage: Passage): Quote {
  return quoteIn(index.article, language, passage);
}
