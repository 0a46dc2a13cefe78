import type { Box } from '../cartography/screen-geometry.ts';
import type { Language } from '../model/article.ts';
import { isRightToLeft } from '../model/languages.ts';
import type { StageSize } from './stage-size.ts';

/** Of a stage of 1920 by 1080; `look/present.css` knows the same. */
const TEXT_COLUMN = { width: 850, inset: 88, foot: 110 } as const;

/** What stands over the map of a stage, in its own steps: the text and the foot. */
export function textBoxes({ width, height, isTall }: StageSize, language: Language): readonly Box[] {
  if (isTall) return [];
  const unit = Math.min(width / 1920, height / 1080);
  const reach = (TEXT_COLUMN.width + TEXT_COLUMN.inset) * unit;
  const foot = { x0: 0, x1: width, y0: height - TEXT_COLUMN.foot * unit, y1: height };
  const text = isRightToLeft(language) ? { x0: width - reach, x1: width } : { x0: 0, x1: reach };
  return [{ ...text, y0: 0, y1: height }, foot];
}
