import type { Language, Text } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { inLanguage, isReadInTranslation } from '../article/article-languages.ts';
import type { CoreMessages, InterfaceMessages } from './messages/core.ts';

/** An article, and the language it is being read in, with the messages that every page begins with. */
export type ViewContext<Messages = CoreMessages> = {
  readonly index: ArticleIndex;
  readonly language: Language;
  readonly words: Messages;
};

/** The same with the messages of the parts that come later: what they need to be drawn. */
export type FullViewContext = ViewContext<InterfaceMessages>;

export function makeViewContext<Messages>(
  index: ArticleIndex,
  language: Language,
  words: Messages,
): ViewContext<Messages> {
  return { index, language, words };
}

export function textIn({ language }: Pick<ViewContext, 'language'>, text: Text): string {
  return inLanguage(text, language);
}

/**
 * On a name that stands for one place or one paper everywhere, and on words in print: programs that translate a page leave
 * them alone. In capitals, because Preact would set the property of that name, for which every word means yes.
 */
export const UNTRANSLATED = { TRANSLATE: 'no' } as const;

/** Whether the reader sees our translation first and the original on request. */
export function isShownInTranslation({ index, language }: ViewContext): boolean {
  return isReadInTranslation(index.article, language);
}

/** A translation of a few printed words, where the reader needs one and there is one. */
export function translated(reading: ViewContext, text: Text | undefined): string | undefined {
  return isShownInTranslation(reading) && text ? textIn(reading, text) : undefined;
}
