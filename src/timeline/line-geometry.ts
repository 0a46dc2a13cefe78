import type { Language } from '../model/article.ts';
import { isRightToLeft } from '../model/languages.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** Heights in px, and the way the line runs; what lies along it is in shares of its width. */
export type LineGeometry = {
  readonly height: number;
  /** The line itself; the style sheet sets the handles on it, `BELOW` from the foot. */
  readonly base: number;
  readonly glyphY: (lane: number) => number;
  readonly barY: (row: number) => number;
  readonly barHeight: number;
  /** +1 where newer lies to the right, −1 where it lies to the left. */
  readonly forward: 1 | -1;
  /** A fraction of the time as a share of the width, from the left. */
  readonly x: (fraction: number) => string;
  readonly left: (extent: { readonly from: number; readonly to: number }) => string;
  readonly width: (extent: { readonly from: number; readonly to: number }) => string;
};

export const GLYPH = 16;
/** The pitch of lanes, and the least side of a target. */
export const PITCH = 24;
/** Month names and years. */
export const BELOW = 38;
const STICK = 14;
const LONE_BAR = 8;
/** From two rows on. */
const BAR = 5;

export function lineGeometry(layout: TimelineLayout, language: Language): LineGeometry {
  const isRtl = isRightToLeft(language);
  const barHeight = layout.rows > 1 ? BAR : LONE_BAR;
  const stick = Math.max(STICK, layout.rows * (barHeight + 2) + 4);
  const lanes = Math.max(layout.lanes, layout.published.lane + 1);
  const base = stick + lanes * PITCH - (PITCH - GLYPH) / 2;
  const share = (fraction: number) => `${Number((fraction * 100).toFixed(3))}%`;
  return {
    height: base + BELOW,
    base,
    glyphY: (lane) => base - stick - GLYPH / 2 - lane * PITCH,
    barY: (row) => base - 3 - (row + 1) * (barHeight + 2) + 2,
    barHeight,
    forward: isRtl ? -1 : 1,
    x: (fraction) => share(isRtl ? 1 - fraction : fraction),
    left: ({ from, to }) => share(isRtl ? 1 - to : from),
    width: ({ from, to }) => share(to - from),
  };
}
