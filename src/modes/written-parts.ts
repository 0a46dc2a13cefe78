import type { ComponentChildren } from 'preact';

/** What the build writes into the page and the browser finds there: none of it is drawn again to make the page answer. */
export type WrittenParts = Readonly<
  Partial<Record<'still' | 'legend' | 'places' | 'timeline' | 'takeAlong', ComponentChildren>>
>;
