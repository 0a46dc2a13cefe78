import type { Language } from './article.ts';
import type { ArticleIndex } from './article-index.ts';

/** The only language we translate into. */
const TRANSLATED_INTO: Language = 'en';

/** Whether who reads in a language reads our translation first, with the words in print beside it or on request. */
export function isReadInTranslation({ article }: ArticleIndex, language: Language): boolean {
  return language === TRANSLATED_INTO && article.language !== TRANSLATED_INTO;
}
