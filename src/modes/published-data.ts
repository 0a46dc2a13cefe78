import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { TimelineLayout } from '../timeline/timeline-layout.ts';

/** What the build hands to the page: an article that was parsed and found sound, what was left out of it, and its timeline. */
export type PublishedData = {
  readonly article: Article;
  readonly issues: readonly Issue[];
  readonly timeline: TimelineLayout;
};
