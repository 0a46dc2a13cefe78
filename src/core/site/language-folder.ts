import type { Article } from '../article/article.ts';
import type { Language } from '../text/languages.ts';

/** Folder of the pages in a language, relative to the site: the root for the article’s own language. */
export function languageFolder({ languages }: Pick<Article, 'languages'>, language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** The language of a page by its path below the site; the article’s own if the path is in no language folder. */
export function languageOfPath(article: Pick<Article, 'languages'>, path: string): Language {
  const [own, ...others] = article.languages;
  return others.find((language) => path.startsWith(languageFolder(article, language))) ?? own;
}
