import type { Language, Text } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { inLanguage, isReadInTranslation } from '../article/article-languages.ts';
import type { CoreMessages, InterfaceMessages } from './messages/core.ts';

/** An article, the language it is read in, and the messages that every page loads first. */
export type ViewContext<Messages = CoreMessages> = {
  readonly index: ArticleIndex;
  readonly language: Language;
  readonly messages: Messages;
  /** `false`: the site was built without pictures of the article. */
  readonly hasPictures?: boolean | undefined;
};

/** The same with the messages of the parts that load later. */
export type FullViewContext = ViewContext<InterfaceMessages>;

export function makeViewContext<Messages>(
  index: ArticleIndex,
  language: Language,
  messages: Messages,
): ViewContext<Messages> {
  return { index, language, messages };
}

export function textIn({ language }: Pick<ViewContext, 'language'>, text: Text): string {
  return inLanguage(text, language);
}

/**
 * For names that are the same in every language and for printed words: translation programs leave them alone. In
 * capitals, because Preact would otherwise set the DOM property `translate`, for which every string is true.
 */
export const UNTRANSLATED = { TRANSLATE: 'no' } as const;

/** Whether our translation is shown first and the original on request. */
export function isShownInTranslation({ index, language }: ViewContext): boolean {
  return isReadInTranslation(index.article, language);
}

/** The translation of a few printed words, if the reader needs one and there is one. */
export function translated(context: ViewContext, text: Text | undefined): string | undefined {
  return isShownInTranslation(context) && text ? textIn(context, text) : undefined;
}
