import type { Article } from './article.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Issue } from './issue.ts';
import { validateArticle, type ArticleFiles, type ArticleInput } from './read-article.ts';
import { articleOfValidRecords } from './sound-article.ts';

export type ParsedArticle = { readonly article?: Article; readonly issues: readonly Issue[] };

const FILES: ArticleFiles = { article: 'article.json', places: 'places.geojson' };

/**
 * Reads an article and its places: every issue there is, and, where the frame is sound, an article of all the records
 * nothing is wrong with. A page can show that article and say what it leaves out; the checker takes any issue as failure.
 * Never throws, whatever the input; what it returns is deeply frozen and refers to nothing it does not hold.
 */
export function parseArticle(input: ArticleInput, files: ArticleFiles = FILES): ParsedArticle {
  const { frame, records, shapeIssues, ruleIssues } = validateArticle(input, files);
  const issues = [...shapeIssues, ...ruleIssues];
  if (!frame) return deepFreeze({ issues });
  return deepFreeze({ article: articleOfValidRecords(frame, records, issues, files), issues });
}
