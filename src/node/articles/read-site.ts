import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIssue, type Issue } from '../../core/validation/issue.ts';
import { listSite, type SiteArticles, type SiteListing } from './list-articles.ts';
import { readArticleFolder, type ProvenArticle, type ReadFolder } from './read-article-folder.ts';

type Unproven = { readonly id: string; readonly issues: readonly Issue[] };

/** All articles of a site, validated. `Valid`: what is kept of a valid article. */
export type ReadSite<Valid = ProvenArticle> = {
  /** The folder that contains the folders of articles. */
  readonly folder: string;
  /** The article at `/`; absent where it has issues, and where a front page lists all articles. */
  readonly front?: Valid;
  /** Whether nothing may be published: no article is valid, or not the one at `/`, or it is not stated which that is. */
  readonly isRefused: boolean;
  /** Every valid article, the one at `/` included. */
  readonly articles: readonly Valid[];
  /** The folders of the valid articles, with the entries that are not read. */
  readonly folders: readonly Pick<ReadFolder, 'folder' | 'left'>[];
  /** The folders of all articles, those with issues included, as the caller wrote them. */
  readonly allFolders: readonly string[];
  /** Why the article at `/` cannot be published; empty where it can. */
  readonly frontIssues: readonly Issue[];
  /** All errors as lines for an editor: a summary, then every issue. Empty where there are none. */
  readonly lines: readonly string[];
};

/** The folder of an article as it was read; `proven`: what is kept of it, present only where it has no issue. */
export type FolderResult<Valid> = Pick<ReadFolder, 'folder' | 'id' | 'left' | 'issues'> & { readonly proven?: Valid };

/** Reads and validates every article of a folder of articles. Never throws for bad data. */
export function readSite(folder: string): ReadSite {
  const listing = listSite(folder);
  return siteOf(
    listing,
    listing.folders.map((each) => readArticleFolder(each.folder)),
  );
}

/** The site of these articles. `read`: each folder of the listing as it was read. */
export function siteOf<Valid>(listing: SiteListing, read: readonly FolderResult<Valid>[]): ReadSite<Valid> {
  const listed = new Map(listing.folders.map(({ folder, issues }) => [folder, issues]));
  const all = read.map((each) => ({ ...each, issues: [...each.issues, ...(listed.get(each.folder) ?? [])] }));
  const unproven = all.filter(({ issues }) => issues.length > 0);
  const valid = all.flatMap(({ id, issues, proven, ...folder }) =>
    proven !== undefined && issues.length === 0 ? [{ id, proven, ...folder }] : [],
  );
  const front = valid.find(({ id }) => id === listing.front)?.proven;
  const isRefused = listing.issues.length > 0 || valid.length === 0 || (listing.front !== undefined && !front);
  return {
    folder: listing.folder,
    isRefused,
    articles: valid.map(({ proven }) => proven),
    folders: valid,
    allFolders: all.map(({ folder }) => folder),
    frontIssues: [...listing.issues, ...unproven.flatMap(({ id, issues }) => (id === listing.front ? issues : []))],
    lines: linesOf(listing, unproven, isRefused),
    ...(front !== undefined && { front }),
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
