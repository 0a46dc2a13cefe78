import { join, resolve } from 'node:path';
import { formatIssue, type Issue } from '../../core/validation/issue.ts';
import { readArticleFolder, type ProvenArticle, type ReadFolder } from './read-article-folder.ts';
import { existsSync, type Dirent, readdirSync, statSync } from 'node:fs';
import { parseSite } from '../../core/validation/parse-site.ts';
import { parseJsonFile } from '../../core/checking/json-file.ts';
import { readFileInside } from './read-file.ts';
import { fileURLToPath } from 'node:url';

type Unproven = { readonly id: string; readonly issues: readonly Issue[] };

/** All articles of a site, read and validated. */
export type ReadSite = {
  /** The folder that contains the folders of articles. */
  readonly folder: string;
  /** The article at `/`; absent where it has issues, and where a front page lists all articles. */
  readonly front?: ProvenArticle;
  /** Whether nothing may be published: no article is valid, or not the one at `/`, or it is not stated which that is. */
  readonly isRefused: boolean;
  /** Every valid article, the one at `/` included. */
  readonly articles: readonly ProvenArticle[];
  /** The folders of the valid articles, with the entries that are not read. */
  readonly folders: readonly Pick<ReadFolder, 'folder' | 'left'>[];
  /** The folders of all articles, those with issues included, as the caller wrote them. */
  readonly allFolders: readonly string[];
  /** Why the article at `/` cannot be published; empty where it can. */
  readonly frontIssues: readonly Issue[];
  /** All errors as lines for an editor: a summary, then every issue. Empty where there are none. */
  readonly lines: readonly string[];
};

/** Reads and validates every article of a folder of articles. Never throws for bad data. */
export function readSite(folder: string): ReadSite {
  const site = siteArticles(folder);
  return siteOf(
    { ...site, folder },
    site.ids.map((id) => readArticleFolder(join(folder, id))),
  );
}

/** The site of these articles. `read`: each of them as it was read. */
export function siteOf(site: SiteArticles & { readonly folder: string }, read: readonly ReadFolder[]): ReadSite {
  const unproven = read.filter(({ issues }) => issues.length > 0).map(({ id, issues }) => ({ id, issues }));
  const front = read.find(({ id }) => id === site.front)?.proven;
  const articles = read.flatMap(({ proven }) => proven ?? []);
  const isRefused = site.issues.length > 0 || articles.length === 0 || (site.front !== undefined && !front);
  return {
    folder: site.folder,
    isRefused,
    articles,
    folders: read.filter(({ proven }) => proven),
    allFolders: read.map(({ folder }) => folder),
    frontIssues: [...site.issues, ...unproven.flatMap(({ id, issues }) => (id === site.front ? issues : []))],
    lines: linesOf(site, unproven, isRefused),
    ...(front && { front }),
  };
}

/** A summary of what is not published, then every issue. */
function linesOf(
  { front, ids, issues }: SiteArticles,
  unproven: readonly Unproven[],
  isRefused: boolean,
): readonly string[] {
  const reasons = [
    ...(issues.length === 0
      ? []
      : [ids.length === 0 ? 'there is no article' : 'nobody said which article stands at /']),
    ...unproven.map(({ id, issues: { length } }) => {
      const count = `${length} issue${length === 1 ? '' : 's'}`;
      return id === front ? `${id}, the article at /, has ${count}` : `${id} is left out: it has ${count}`;
    }),
  ];
  if (reasons.length === 0) return [];
  const summary = `mawdi: ${isRefused ? 'nothing is published: ' : ''}${reasons.join('; ')}`;
  return [summary, ...[...issues, ...unproven.flatMap((each) => each.issues)].map(formatIssue)];
}

/** The file beside the folders of articles that states which of them stands at `/`. */
export const SITE_FILE = 'site.json';

/** The ids of a site’s articles and of the one at `/`, or the issues. */
type SiteArticles = {
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

/** The articles of a site, read once and cached until `forget` is called. */
export type ArticleSource = {
  /** The folder that contains the folders of articles. */
  readonly folder: string;
  readonly get: () => ReadSite;
  readonly forget: () => void;
};

/** `data/articles` of this project, or the folder in the environment variable `ARTICLES`. */
export function articlesFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { ARTICLES } = environment;
  return ARTICLES ? resolve(ARTICLES) : fileURLToPath(new URL('../../../data/articles', import.meta.url));
}

export function articleSource(folder: string): ArticleSource {
  let site: ReadSite | undefined;
  return { folder, get: () => (site ??= readSite(folder)), forget: () => (site = undefined) };
}
