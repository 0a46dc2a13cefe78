import { listArticles } from './list-articles.ts';
import { readArticleFolder } from './read-article-folder.ts';
import { type ReadSite, siteOf } from './read-site.ts';

/** Reads and validates the articles that a command names, as `listArticles` lists them. Never throws for bad data. */
export function readArticles(paths: readonly string[]): ReadSite {
  const listing = listArticles(paths);
  return siteOf(
    listing,
    listing.folders.map(({ folder }) => readArticleFolder(folder)),
  );
}
