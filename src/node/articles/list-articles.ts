import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isReservedId } from '../../core/site/reserved-ids.ts';
import { parseJsonFile } from '../../core/checking/json-file.ts';
import type { Issue } from '../../core/validation/issue.ts';
import { parseSite } from '../../core/validation/parse-site.ts';
import { readFileInside } from './read-file.ts';

/** The file beside the folders of articles that states which of them stands at `/`. */
export const SITE_FILE = 'site.json';

/** The ids of a site’s articles and of the one at `/`, or the issues. */
export type SiteArticles = {
  readonly ids: readonly string[];
  /** Absent where it is not stated; an issue then reports it. */
  readonly front?: string;
  readonly issues: readonly Issue[];
};

/**
 * Lists the articles of a folder and the one at `/`. With several articles `site.json` must state it: a new folder must
 * not replace what links and embeds point to. Never throws.
 */
export function siteArticles(folder: string): SiteArticles {
  const site = articlesIn(folder);
  if (site.front !== undefined || site.issues.length > 0) return site;
  const found = `${site.ids.length} articles (${site.ids.join(', ')}) and no such file`;
  const expected = `a file that says which of them stands at /, such as { "article": ${JSON.stringify(site.ids[0])} }`;
  return { ...site, issues: [{ file: join(folder, SITE_FILE), path: '$', found, expected }] };
}

/** The same, where a front page may list several articles: without `site.json` none of them stands at `/`. */
export function articlesIn(folder: string): SiteArticles {
  const refuse = (found: string, expected: string): SiteArticles => {
    return { ids: [], issues: [{ file: folder, path: '', found, expected }] };
  };
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return refuse('no such folder', 'a folder that holds the folders of articles');
  if (!stat.isDirectory()) return refuse('a file', 'a folder that holds the folders of articles');
  if (existsSync(join(folder, 'article.json'))) return refuse('the folder of one article', 'the folder it lies in');
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter(isArticle)
    .map(({ name }) => name)
    .sort();
  if (ids.length === 0) return refuse('no folder in it', 'one for each article');
  const site = parseJsonFile(join(folder, SITE_FILE), readFileInside(folder, SITE_FILE));
  if (!site.isMissing) {
    const parsed = site.issues.length > 0 ? { issues: site.issues } : parseSite(site.value, ids, site.name);
    return { ids, issues: parsed.issues, ...('article' in parsed && parsed.article && { front: parsed.article }) };
  }
  const [only, ...others] = ids;
  return { ids, issues: [], ...(only !== undefined && others.length === 0 && { front: only }) };
}

/**
 * Hidden folders belong to other programs. A symbolic link is listed so that an issue reports it; skipping it would
 * hide the mistake.
 */
function isArticle(entry: Dirent): boolean {
  return (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.');
}

/** The folder of an article, before it is read. */
export type ListedFolder = {
  /** The path as the caller wrote it. */
  readonly folder: string;
  /** The name of the folder, which is the article’s id. */
  readonly id: string;
  /** Why it cannot lie beside the others. */
  readonly issues: readonly Issue[];
};

/** The articles of a site, before any of them is read. */
export type SiteListing = SiteArticles & {
  /** The folder that contains the folders of articles. */
  readonly folder: string;
  readonly folders: readonly ListedFolder[];
};

/** Lists the articles of one folder of articles; with several, its `site.json` must state which one stands at `/`. */
export function listSite(folder: string): SiteListing {
  const site = siteArticles(folder);
  return { ...site, folder, folders: site.ids.map((id) => ({ folder: join(folder, id), id, issues: [] })) };
}

/**
 * Lists the articles that a command names: `paths` are folders of articles, and folders that contain such folders. One
 * article is the one at `/`, and so is the one that `site.json` names in a folder of articles named alone; otherwise a
 * front page lists all. Two articles cannot have one id, nor an id that is the name of a folder of every site.
 */
export function listArticles(paths: readonly string[]): SiteListing {
  const listed = paths.map((path) => {
    if (isArticleFolder(path)) return { folders: [path], issues: [] };
    const { ids, ...site } = articlesIn(path);
    return { ...site, folders: ids.map((id) => join(path, id)) };
  });
  // A folder that is named twice is listed once.
  const named = new Map(listed.flatMap(({ folders }) => folders).map((folder) => [resolve(folder), folder]));
  const all = [...named].map(([path, folder]) => ({ folder, id: basename(path) }));
  const ids = all.map(({ id }) => id);
  const byId = new Map<string, Named[]>();
  for (const each of all) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  const [only] = listed.length === 1 ? listed : [];
  const front = only && 'front' in only ? only.front : ids.length === 1 ? ids[0] : undefined;
  return {
    folder: dirname(resolve(paths[0] ?? '.')),
    ids,
    issues: listed.flatMap(({ issues }) => issues),
    folders: all.map((each) => ({ ...each, issues: issuesBeside(each, byId.get(each.id) ?? [], all.length) })),
    ...(front !== undefined && { front }),
  };
}

const isArticleFolder = (path: string) => existsSync(join(path, 'article.json'));

type Named = Pick<ListedFolder, 'folder' | 'id'>;

function issuesBeside({ folder, id }: Named, twins: readonly Named[], total: number): readonly Issue[] {
  const issues = twins
    .filter((other) => other.folder !== folder)
    .map(({ folder: twin }): Issue => {
      const expected = 'a folder name of its own: it is the address of the article';
      return { file: folder, path: '', found: `the same id as ${twin}`, expected };
    });
  if (total === 1 || !isReservedId(id)) return issues;
  const found = `the id ${JSON.stringify(id)}, a folder of every site`;
  return [...issues, { file: folder, path: '', found, expected: 'another name of the folder' }];
}
