import type { Article } from '../core/article/article.ts';
import type { TimelineLayout } from '../views/timeline/timeline-layout.ts';
import type { MapBounds } from '../core/state/address.ts';
import type { GlyphFiles } from '../map/live/article-glyphs.ts';
import type { Scene } from '../core/article/scene.ts';
import type { ComponentChildren } from 'preact';

/** What the build hands to the page: an article that was proven, its timeline, and how far its base map reaches. */
export type ReaderData = {
  readonly article: Article;
  readonly timeline: TimelineLayout;
  /** In degrees: what an address says of the map is known before there is one. */
  readonly extent: MapBounds;
  /** Letters of names along roads, where there are any. */
  readonly glyphs?: GlyphFiles;
};

/** What the build hands to the presentation: both were parsed and found sound. */
export type TalkData = {
  readonly article: Article;
  readonly scenes: readonly Scene[];
  /** As above. */
  readonly glyphs?: GlyphFiles;
};

export type PrerenderedPartName =
  | 'masthead'
  | 'leftOut'
  | 'filterBar'
  | 'passages'
  | 'places'
  | 'takeAlong'
  | 'embed'
  | 'still'
  | 'credit'
  | 'legend'
  | 'timeline';

/** What the build writes into the page and the browser finds there: none of it is drawn again to make the page answer. */
export type PrerenderedParts = Readonly<Partial<Record<PrerenderedPartName, ComponentChildren>>>;
