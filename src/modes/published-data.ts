import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';

/** What the build hands to the page: an article that was parsed and found sound and what was left out. */
export type PublishedData = {
  readonly article: Article;
  readonly issues: readonly Issue[];
};
