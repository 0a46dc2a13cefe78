import type { Article, Language } from '../article/article.ts';
import { inLanguage } from '../article/article-languages.ts';
import { allMessages } from './all-messages.ts';

/** The headline with its year: an old headline that is a question would be taken for news. */
export function datedHeadline({ published, title }: Pick<Article, 'published' | 'title'>, language: Language): string {
  return allMessages(language).pictures.fromYear(published.slice(0, 4), inLanguage(title, language));
}
