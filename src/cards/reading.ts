import type { Language, Text } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Words } from '../words/words.ts';

/** An article, and the language it is being read in: what every card needs to know. */
export type Reading = { readonly index: ArticleIndex; readonly language: Language; readonly words: Words };

export function makeReading(index: ArticleIndex, language: Language, words: Words): Reading {
  return { index, language, words };
}

export function textIn({ language }: Pick<Reading, 'language'>, text: Text): string {
  return text[language];
}

/** Whether the reader sees our translation first and the original on request: we translate into English only. */
export function readsTranslation({ index, language }: Reading): boolean {
  return language === 'en' && index.article.language !== 'en';
}
