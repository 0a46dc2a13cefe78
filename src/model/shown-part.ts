import type { Article, Passage } from './article.ts';
import type { Language } from './languages.ts';
import type { ScenePassage } from './scene.ts';
import { type Quote, quoteIn, quoteInPrint } from './quote.ts';

type ShownExcerpt = Partial<ScenePassage> | undefined;

/** The words shown of a passage, as who reads in `language` reads them, with […] where the quotation goes on. */
export function excerptIn(article: Article, language: Language, passage: Passage, shown: ShownExcerpt): Quote {
  return withEllipses(quoteIn(article, language, passage, shown), passage, shown);
}

/** The same in print. */
export function excerptInPrint(article: Article, passage: Passage, shown: ShownExcerpt): Quote {
  return withEllipses(quoteInPrint(article, shown?.words ?? passage.quote), passage, shown);
}

/** Marks where the quotation goes on before or after the words in print that are shown. */
function withEllipses(quote: Quote, { quote: whole }: Passage, shown: ShownExcerpt): Quote {
  const words = shown?.words;
  if (words === undefined) return quote;
  const before = whole.startsWith(words) ? '' : '[…] ';
  const after = whole.endsWith(words) ? '' : ' […]';
  return { ...quote, text: `${before}${quote.text}${after}` };
}
