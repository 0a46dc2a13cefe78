import type { Language, Text } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { directionOf } from '../model/languages.ts';
import { isReadInTranslation } from '../model/translation.ts';
import type { Words } from '../words/words.ts';

/** An article, and the language it is being read in: what every card needs to know. */
export type Reading = { readonly index: ArticleIndex; readonly language: Language; readonly words: Words };

export function makeReading(index: ArticleIndex, language: Language, words: Words): Reading {
  return { index, language, words };
}

export function textIn({ language }: Pick<Reading, 'language'>, text: Text): string {
  return text[language];
}

/**
 * On a name that stands for one place or one paper everywhere, and on words in print: programs that translate a page leave
 * them alone. In capitals, because Preact would set the property of that name, for which every word means yes.
 */
export const UNTRANSLATED = { TRANSLATE: 'no' } as const;

/**
 * Attributes of a quotation: its language and direction, and whether a program may translate it. It may translate our
 * translation, which says it is one; the words in print would become a quotation that nobody printed.
 */
export function quoted({ index }: Pick<Reading, 'index'>, isTranslation: boolean) {
  const { language } = index.article;
  if (isTranslation) return { lang: 'en', dir: 'ltr' } as const;
  return { lang: language, dir: directionOf(language), ...UNTRANSLATED } as const;
}

/** Whether the reader sees our translation first and the original on request: we translate into English only. */
export function readsTranslation({ index, language }: Reading): boolean {
  return isReadInTranslation(index, language);
}
