import type { StaticMapStyles } from '../still/still-sheet.ts';

/** The colours of a picture: it has one theme and one size, and no style sheet to leave anything to. */
export const inlineStyles: StaticMapStyles = {
  colour: ({ light }) => light,
  bySize: () => '',
  text: () => '',
};
