import type { Article } from '../model/article.ts';
import type { TimelineLayout } from '../timeline/timeline-layout.ts';
import type { MapBounds } from '../view-state/page-view.ts';

/** What the build hands to the page: an article that was proven, its timeline, and how far its base map reaches. */
export type ReaderData = {
  readonly article: Article;
  readonly timeline: TimelineLayout;
  /** In degrees: what an address says of the map is known before there is one. */
  readonly extent: MapBounds;
};
