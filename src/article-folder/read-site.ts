import { join } from 'node:path';
import { formatIssue, type Issue } from '../model/issue.ts';
import { readArticleFolder, type ProvenArticle, type ReadFolder } from './read-article-folder.ts';
import { type SiteArticles, siteArticles } from './site-articles.ts';

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
