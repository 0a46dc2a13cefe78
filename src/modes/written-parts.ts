import type { ComponentChildren } from 'preact';

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
