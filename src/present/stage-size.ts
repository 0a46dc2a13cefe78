import type { Size } from '../cartography/screen-geometry.ts';

/** A stage as its map is drawn: in steps of `letters` CSS pixels each. */
export type StageSize = Size & {
  /** By how much all of the map is larger than on a page that is read from near. */
  readonly letters: number;
  /** Whether the text stands below the map and not beside it. */
  readonly isTall: boolean;
};

/** The smallest letters of the map are 12 px; a fortieth of a screen as high as this. */
const STAGE_MAP_HEIGHT = 480;
/** A phone is held in the hand. */
const PHONE_SCALE = 1.1;

/** The text begins below the map on what is higher than wide; `look/present.css` knows the same. */
export function isPortrait({ width, height }: Size): boolean {
  return width <= height;
}

/** The share of a tall stage that its map takes. */
export const PORTRAIT_MAP_SHARE = 0.42;

/** How the map of a stage is drawn; width and height in CSS pixels of the whole stage. */
export function stageSizeOf({ width, height }: Size): StageSize {
  if (isPortrait({ width, height })) {
    const letters = Math.max(PHONE_SCALE, Math.min(width / 350, (height * PORTRAIT_MAP_SHARE) / STAGE_MAP_HEIGHT));
    return { width: width / letters, height: (height * PORTRAIT_MAP_SHARE) / letters, letters, isTall: true };
  }
  const letters = Math.max(0.01, height / STAGE_MAP_HEIGHT);
  return { width: width / letters, height: STAGE_MAP_HEIGHT, letters, isTall: false };
}

/** The stage the stills are drawn for. */
export const STATIC_STAGE: StageSize = stageSizeOf({ width: 1920, height: 1080 });
