import type { Article } from '../core/article/article.ts';
import type { TimelineLayout } from '../views/timeline/timeline-layout.ts';
import type { MapBounds } from '../core/state/view-address.ts';
import type { Scene } from '../core/article/scene.ts';
import type { ComponentChildren } from 'preact';

/** The file with the base map and its glyphs: its path relative to the folder of the article, and its integrity value. */
type MapFileLink = { readonly path: string; readonly integrity: string };

/**
 * Data that the build passes to the reader’s page: the proven article, its timeline, and the bounds of the base map.
 */
export type ReaderData = {
  readonly article: Article;
  readonly timeline: TimelineLayout;
  /** In degrees: the camera in an address is validated before the map is loaded. */
  readonly extent: MapBounds;
  readonly map: MapFileLink;
  /** `false`: the site was built without pictures of the article. */
  readonly hasPictures?: false;
};

/** Data that the build passes to the presentation; both are validated. */
export type TalkData = {
  readonly article: Article;
  readonly scenes: readonly Scene[];
  readonly map: MapFileLink;
};

export type PrerenderedPartName =
  | 'masthead'
  | 'leftOut'
  | 'filterBar'
  | 'passages'
  | 'places'
  | 'downloads'
  | 'embed'
  | 'staticMap'
  | 'credit'
  | 'legend'
  | 'timeline';

/** Markup that the build prerenders and hydration keeps without rendering it again. */
export type PrerenderedParts = Readonly<Partial<Record<PrerenderedPartName, ComponentChildren>>>;
