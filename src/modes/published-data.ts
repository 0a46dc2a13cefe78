import type { Article } from '../model/article.ts';
import type { TimelineLayout } from '../timeline/timeline-layout.ts';

/** What the build hands to the page: an article that was proven, and its timeline. */
export type PublishedData = {
  readonly article: Article;
  readonly timeline: TimelineLayout;
};
