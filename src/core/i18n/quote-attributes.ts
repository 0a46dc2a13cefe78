import type { Passage } from '../article/article.ts';
import { type Quote, quoteIn } from '../article/quote.ts';
import { type ViewContext, UNTRANSLATED } from './view-context.ts';

/**
 * Attributes of a quotation: its language and direction, and whether translation programs may change it. They may
 * translate our translation, which is labelled as one; translated printed words would look like a quotation that was
 * never printed.
 */
export function quoteAttributes({ lang, dir, isTranslation }: Omit<Quote, 'text'>) {
  return { lang, dir, ...(!isTranslation && UNTRANSLATED) } as const;
}

/** The text shown first for a passage: its printed words, or our translation. */
export function quotationOf({ index, language }: Pick<ViewContext, 'index' | 'language'>, passage: Passage): Quote {
  return quoteIn(index.article, language, passage);
}
