import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Issue } from '../../core/validation/issue.ts';
import { isReservedId } from '../../core/site/reserved-ids.ts';
import { readArticleFolder } from './read-article-folder.ts';
import { articlesIn, type ReadSite, siteOf } from './read-site.ts';

/**
 * Reads and validates the articles that a command names: `paths` are folders of articles, and folders that contain such
 * folders. One article is the one at `/`, and so is the one that `site.json` names in a folder of articles named alone;
 * otherwise a front page lists all. Articles are left out where two have one id, or an id is the name of a folder of
 * every site. Never throws for bad data.
 */
export function readArticles(paths: readonly string[]): ReadSite {
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0 && !isArticleFolder(only)) {
    const { ids, front, issues } = articlesIn(only);
    return siteOf(
      { folder: only, ids, issues, ...(front !== undefined && { front }) },
      read(ids.map((id) => join(only, id))),
    );
  }
  const missing = paths.flatMap((path) => missingFolder(path) ?? []);
  const folders = paths.flatMap((path) =>
    isArticleFolder(path) ? [path] : articlesIn(path).ids.map((id) => join(path, id)),
  );
  const ids = folders.map(idOf);
  const front = folders.length === 1 ? ids[0] : undefined;
  const folder = dirname(resolve(only ?? '.'));
  return siteOf({ folder, ids, issues: missing, ...(front !== undefined && { front }) }, read(folders));
}

const idOf = (folder: string) => basename(resolve(folder));
const isArticleFolder = (path: string) => existsSync(join(path, 'article.json'));

function missingFolder(path: string): Issue | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return { file: path, path: '', found: 'no such folder', expected: 'the folder of an article, or of several' };
}

/** Reads each folder; adds an issue to those that cannot lie beside the others. */
function read(folders: readonly string[]) {
  const byId = groupBy(folders);
  return folders.map((folder) => {
    const found = readArticleFolder(folder);
    const twins = (byId.get(found.id) ?? []).filter((other) => other !== folder);
    const issues: Issue[] = [
      ...found.issues,
      ...twins.map((twin) => ({
        file: folder,
        path: '',
        found: `the same id as ${twin}`,
        expected: 'a folder name of its own: it is the address of the article',
      })),
      ...(folders.length > 1 && isReservedId(found.id)
        ? [
            {
              file: folder,
              path: '',
              found: `the id ${JSON.stringify(found.id)}, a folder of every site`,
              expected: 'another name of the folder',
            },
          ]
        : []),
    ];
    const { proven, ...rest } = found;
    return { ...rest, issues, ...(issues.length === 0 && proven && { proven }) };
  });
}

function groupBy(folders: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const folder of folders) groups.set(idOf(folder), [...(groups.get(idOf(folder)) ?? []), folder]);
  return groups;
}
