import type { Article, Passage, Text } from './article.ts';
import type { Language } from '../text/languages.ts';
import { type Quote, quoteIn, quoteInPrint } from './quote.ts';

/** What a scene can show where it quotes no passage. Worked out from the article, never written. */
export const FIGURES = ['voices', 'gaps'] as const;
export type Figure = (typeof FIGURES)[number];

/** A passage as a scene shows it. `words`: what is shown of a longer one, a run of it to the letter. */
export type ScenePassage = {
  readonly passage: string;
  readonly words?: string;
  /** Our translation of `words`, a run of that of the passage. */
  readonly translation?: Text;
};

/** One step of the presentation. */
export type Scene = {
  readonly id: string;
  readonly title: Text;
  /** Shown one after another. */
  readonly passages: readonly ScenePassage[];
  /** The whole article by voice, or what it leaves open; only in a scene without passages. */
  readonly figure?: Figure;
  /** The places it frames, by id: they stand out, the others are dimmed. */
  readonly places: readonly string[];
  /** Notes for the speaker, by paragraphs. */
  readonly talk: readonly Text[];
  /** Questions for a class. */
  readonly ask: readonly Text[];
};

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
