import { existsSync, type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { parseSite } from '../model/parse-site.ts';
import { readJsonFile } from './read-json-file.ts';

/** Beside the folders of articles: which of them stands at `/`. */
export const SITE_FILE = 'site.json';

/** The articles of a site by the names of their folders, and the one at `/`; or why there is none. */
export type SiteArticles = {
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
