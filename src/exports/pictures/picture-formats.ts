import type { PictureShape } from '../../core/site/picture-files.ts';

/** Pixels of the social card, as social networks require. */
export const SOCIAL_CARD = { width: 1200, height: 630 } as const;

/** The layout of a picture. Lengths in pixels of the drawing. */
export type PictureFormat = {
  readonly width: number;
  readonly height: number;
  /** Width and height on paper, for shapes meant for print. */
  readonly paper?: readonly [string, string];
  /** Where the text is: in a column beside the map, or in all the room below it. */
  readonly words:
    { readonly stand: 'beside'; readonly width: number } | { readonly stand: 'below'; readonly height: number };
  readonly margin: number;
  /** Text size relative to the landscape shape: a picture that is seen smaller has larger text. */
  readonly letters: number;
};

export const PRINT_DPI = 300;
const A4 = { width: 297, height: 210 };
/** Pixels of the drawing in a millimetre: labels on the map are then printed in 8 points. */
const PER_MILLIMETRE = 4.725;

export const PICTURE_FORMATS: Readonly<Record<PictureShape, PictureFormat>> = {
  '1200x675': { width: 1200, height: 675, words: { stand: 'beside', width: 540 }, margin: 44, letters: 1 },
  '1080x1080': { width: 1080, height: 1080, words: { stand: 'below', height: 610 }, margin: 52, letters: 1.2 },
  a4: {
    width: A4.width * PER_MILLIMETRE,
    height: A4.height * PER_MILLIMETRE,
    paper: [`${A4.width}mm`, `${A4.height}mm`],
    words: { stand: 'beside', width: 580 },
    margin: 56,
    letters: 1.15,
  },
};

/** The social card, which is seen small. */
export const SOCIAL_FORMAT: PictureFormat = {
  ...SOCIAL_CARD,
  words: { stand: 'beside', width: 460 },
  margin: 48,
  letters: 1.1,
};

/** Pixels of the PNG of a shape. */
export function rasterSize(
  shape: PictureShape,
  isDouble: boolean,
): { readonly width: number; readonly height: number } {
  const { width, height, paper } = PICTURE_FORMATS[shape];
  if (paper) return { width: inDots(A4.width), height: inDots(A4.height) };
  return isDouble ? { width: 2 * width, height: 2 * height } : { width, height };
}

const inDots = (millimetres: number) => Math.round((millimetres / 25.4) * PRINT_DPI);
