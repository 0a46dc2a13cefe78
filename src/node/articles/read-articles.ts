import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Issue } from '../../core/validation/issue.ts';
import { isReservedId } from '../../core/site/reserved-ids.ts';
import { readArticleFolder, type ReadFolder } from './read-article-folder.ts';
import { articlesIn, type ReadSite, siteOf } from './read-site.ts';

/**
 * Reads and validates the articles that a command names: `paths` are folders of articles, and folders that contain such
 * folders. One article is the one at `/`, and so is the one that `site.json` names in a folder of articles named alone;
 * otherwise a front page lists all. Articles are left out where two have one id, or an id is the name of a folder of
 * every site. Never throws for bad data.
 */
export function readArticles(paths: readonly string[]): ReadSite {
  const listed = paths.map((path) => {
    if (isArticleFolder(path)) return { folders: [path], issues: [] };
    const { ids, ...site } = articlesIn(path);
    return { ...site, folders: ids.map((id) => join(path, id)) };
  });
  const read = listed.flatMap(({ folders }) => folders).map((folder) => readArticleFolder(folder));
  const ids = read.map(({ id }) => id);
  const [only] = listed.length === 1 ? listed : [];
  const front = only && 'front' in only ? only.front : ids.length === 1 ? ids[0] : undefined;
  const site = { folder: dirname(resolve(paths[0] ?? '.')), ids, issues: listed.flatMap(({ issues }) => issues) };
  return siteOf(
    { ...site, ...(front !== undefined && { front }) },
    read.map((each) => besideOthers(each, read)),
  );
}

const isArticleFolder = (path: string) => existsSync(join(path, 'article.json'));

/** An article with an issue for each reason why it cannot lie beside the others. */
function besideOthers(article: ReadFolder, all: readonly ReadFolder[]): ReadFolder {
  const { folder, id } = article;
  const twins = all.filter((other) => other !== article && other.id === id);
  const issues = twins.map(({ folder: twin }): Issue => {
    const expected = 'a folder name of its own: it is the address of the article';
    return { file: folder, path: '', found: `the same id as ${twin}`, expected };
  });
  if (all.length > 1 && isReservedId(id)) {
    const found = `the id ${JSON.stringify(id)}, a folder of every site`;
    issues.push({ file: folder, path: '', found, expected: 'another name of the folder' });
  }
  if (issues.length === 0) return article;
  const rest = { ...article };
  delete rest.proven;
  return { ...rest, issues: [...article.issues, ...issues] };
}
