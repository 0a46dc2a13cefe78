import { join, resolve } from 'node:path';
import { formatIssue, type Issue } from '../../core/validation/issue.ts';
import { readArticleFolder, type ProvenArticle, type ReadFolder } from './read-article-folder.ts';
import { existsSync, type Dirent, readdirSync, statSync } from 'node:fs';
import { parseSite } from '../../core/validation/parse-site.ts';
import { readJsonFile } from './read-file.ts';
import { fileURLToPath } from 'node:url';

type Unproven = { readonly id: string; readonly issues: readonly Issue[] };

/** All articles of a site, read and proven. */
export type ReadSite = {
  /** The folder that holds the folders of articles. */
  readonly folder: string;
  /** The article at `/`; absent where anything is wrong with it, or nobody said which it is. */
  readonly front?: ProvenArticle;
  /** Every article nothing is wrong with, the one at `/` included. */
  readonly articles: readonly ProvenArticle[];
  /** The folders of those articles, and what in them is none of the article. */
  readonly folders: readonly Pick<ReadFolder, 'folder' | 'left'>[];
  /** What keeps the article at `/` from being shown; empty where it stands. */
  readonly frontIssues: readonly Issue[];
  /** Everything that is wrong as lines for an editor: what is wrong in one line, then every issue. Empty where all is well. */
  readonly lines: readonly string[];
};

/** Reads and proves every article of a folder of articles. Never throws for bad data. */
export function readSite(folder: string): ReadSite {
  const site = siteArticles(folder);
  const read = site.ids.map((id) => readArticleFolder(join(folder, id)));
  const unproven = read.filter(({ issues }) => issues.length > 0).map(({ id, issues }) => ({ id, issues }));
  const front = read.find(({ id }) => id === site.front)?.proven;
  return {
    folder,
    articles: read.flatMap(({ proven }) => proven ?? []),
    folders: read.filter(({ proven }) => proven),
    frontIssues: [...site.issues, ...unproven.flatMap(({ id, issues }) => (id === site.front ? issues : []))],
    lines: linesOf(site, unproven),
    ...(front && { front }),
  };
}

/** In the first line what is published and what is not, then every issue. */
function linesOf({ front, ids, issues }: SiteArticles, unproven: readonly Unproven[]): readonly string[] {
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
  const isRefused = issues.length > 0 || unproven.some(({ id }) => id === front);
  const summary = `mawdi: ${isRefused ? 'nothing is published: ' : ''}${reasons.join('; ')}`;
  return [summary, ...[...issues, ...unproven.flatMap((each) => each.issues)].map(formatIssue)];
}

/** Beside the folders of articles: which of them stands at `/`. */
export const SITE_FILE = 'site.json';

/** The articles of a site by the names of their folders, and the one at `/`; or why there is none. */
type SiteArticles = {
  readonly ids: readonly string[];
  /** Absent where it is not known; an issue then says why. */
  readonly front?: string;
  readonly issues: readonly Issue[];
};

/**
 * Which articles a folder of articles holds, and which of them stands at `/`. That is stated and never follows from a name:
 * a new folder must not take the place of what readers and embeds find there. Never throws.
 */
export function siteArticles(folder: string): SiteArticles {
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
  const site = readJsonFile(folder, SITE_FILE);
  if (!site.isMissing) {
    const parsed = site.issues.length > 0 ? { issues: site.issues } : parseSite(site.value, ids, site.name);
    return { ids, issues: parsed.issues, ...('article' in parsed && parsed.article && { front: parsed.article }) };
  }
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return { ids, front: only, issues: [] };
  const found = `${ids.length} articles (${ids.join(', ')}) and no such file`;
  const expected = `a file that says which of them stands at /, such as { "article": ${JSON.stringify(only)} }`;
  return { ids, issues: [{ file: site.name, path: '$', found, expected }] };
}

/** Folders that begin with a dot are those of other programs. A link is named, and then refused: passed over, nobody would know. */
function isArticle(entry: Dirent): boolean {
  return (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.');
}

/** The articles of the site that is built or worked on, read once until they change. */
export type ArticleSource = {
  /** The folder that holds the folders of articles. */
  readonly folder: string;
  readonly get: () => ReadSite;
  readonly forget: () => void;
};

/** `data/articles` of this project, or the folder of articles elsewhere that the variable `ARTICLES` names. */
export function articlesFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { ARTICLES } = environment;
  return ARTICLES ? resolve(ARTICLES) : fileURLToPath(new URL('../../../data/articles', import.meta.url));
}

export function articleSource(folder: string): ArticleSource {
  let site: ReadSite | undefined;
  return { folder, get: () => (site ??= readSite(folder)), forget: () => (site = undefined) };
}
