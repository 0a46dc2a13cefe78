import type { Box } from '../cartography/screen-geometry.ts';
import type { Padding } from './map-view-options.ts';
import { rootOf } from './root-of.ts';

const BREATHING = 24;
/** On a narrow map the controls fill a row at the foot: places are framed above it. */
const NARROW = 480;
const CONTROL_ROW = 68;

/** The boxes of whatever matches `coverings` and lies over the map, in the map’s own pixels. */
export function obstaclesOver(host: HTMLElement, coverings: string): readonly Box[] {
  const map = host.getBoundingClientRect();
  // A presented map is shown larger than it is drawn.
  const shown = map.width / (host.clientWidth || 1) || 1;
  return [...rootOf(host).querySelectorAll(coverings)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isOver =
      box.width > 0 && box.right > map.left && box.left < map.right && box.bottom > map.top && box.top < map.bottom;
    return isOver
      ? [
          {
            x0: (box.left - map.left) / shown,
            y0: (box.top - map.top) / shown,
            x1: (box.right - map.left) / shown,
            y1: (box.bottom - map.top) / shown,
          },
        ]
      : [];
  });
}

/** How far the card reaches into the map from the edge it leans on, with room to breathe on every side. */
export function paddingOver(host: HTMLElement, coverings: string): Padding {
  const { width, height } = host.getBoundingClientRect();
  const least = Math.min(BREATHING * 2, width * 0.08);
  const padding = { top: least, right: least, bottom: width < NARROW ? CONTROL_ROW : least, left: least };
  // Only what takes a real share of the map pushes the view aside; buttons in a corner do not.
  for (const box of obstaclesOver(host, coverings)) {
    if ((box.x1 - box.x0) * (box.y1 - box.y0) < width * height * 0.1) continue;
    if (box.x1 - box.x0 > width * 0.8)
      // Where little is left above it, the controls are gone too.
      padding.bottom = height - box.y0 + (width < NARROW && box.y0 > height / 2 ? CONTROL_ROW : BREATHING);
    else if (box.x0 > width / 2) padding.right = Math.max(padding.right, width - box.x0 + BREATHING);
    else padding.left = Math.max(padding.left, box.x1 + BREATHING);
  }
  return padding;
}
