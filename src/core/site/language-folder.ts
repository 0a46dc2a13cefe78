import type { Article } from '../article/article.ts';
import type { Language } from '../text/languages.ts';

/** Where the pages in a language lie, relative to the site: those in the article’s own language at its root. */
export function languageFolder({ languages }: Pick<Article, 'languages'>, language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** The language of the page at a path below the site; the article’s own where the path lies in no folder of a language. */
export function languageOfPath(article: Pick<Article, 'languages'>, path: string): Language {
  const [own, ...others] = article.languages;
  return others.find((language) => path.startsWith(languageFolder(article, language))) ?? own;
}
