import type { Article } from '../model/article.ts';
import type { Language } from '../model/languages.ts';

/** Where the pages in a language lie, relative to the site: those in the article’s own language at its root. */
export function languageFolder({ languages }: Pick<Article, 'languages'>, language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}
