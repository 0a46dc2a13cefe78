import type { Article, Passage, Text } from './article.ts';
import type { Language } from '../text/languages.ts';
import { type Quote, quoteIn, quoteInPrint } from './quote.ts';

/** The figures a scene can show instead of a passage, computed from the article. */
export const FIGURES = ['voices', 'gaps'] as const;
export type Figure = (typeof FIGURES)[number];

/** A passage in a scene. `words`: the verbatim excerpt that is shown of a longer one. */
export type ScenePassage = {
  readonly passage: string;
  readonly words?: string;
  /** Our translation of `words`, an excerpt of the passage’s translation. */
  readonly translation?: Text;
};

/** One scene of the presentation, as a slide in a slide show. */
export type Scene = {
  readonly id: string;
  readonly title: Text;
  /** Shown one after another. */
  readonly passages: readonly ScenePassage[];
  /** All passages by voice, or what the article leaves open; only in a scene without passages. */
  readonly figure?: Figure;
  /** The places the map is fitted to, by id: they are highlighted, and the others dimmed. */
  readonly places: readonly string[];
  /** Speaker notes, by paragraph. */
  readonly talk: readonly Text[];
  /** Questions for a class. */
  readonly ask: readonly Text[];
};

type ShownExcerpt = Partial<ScenePassage> | undefined;

/** The excerpt of a passage in the reader’s language, with […] where the quotation continues. */
export function excerptIn(article: Article, language: Language, passage: Passage, shown: ShownExcerpt): Quote {
  return withEllipses(quoteIn(article, language, passage, shown), passage, shown);
}

/** The excerpt as printed, with […] where the quotation continues. */
export function excerptInPrint(article: Article, passage: Passage, shown: ShownExcerpt): Quote {
  return withEllipses(quoteInPrint(article, shown?.words ?? passage.quote), passage, shown);
}

/** Adds […] where the printed quotation continues before or after the excerpt. */
function withEllipses(quote: Quote, { quote: whole }: Passage, shown: ShownExcerpt): Quote {
  const words = shown?.words;
  if (words === undefined) return quote;
  const before = whole.startsWith(words) ? '' : '[…] ';
  const after = whole.endsWith(words) ? '' : ' […]';
  return { ...quote, text: `${before}${quote.text}${after}` };
}
