import type { Box } from './screen-geometry.ts';

/** What a finger can hit. */
const LEAST_TARGET = 44;
/** What it can hit at the very least, however close the next target is. */
const SMALLEST_TARGET = 24;

/**
 * Grows every box to 44 × 44 where there is room: never into another box, and no further than half way to it, so that
 * no target hides another; but to 24 × 24 at least.
 */
export function hitTargets(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, index) => {
    const grown = grownTo(LEAST_TARGET, box);
    const apart = boxes
      .filter((_, other) => other !== index)
      .reduce((target, other) => keptApart(target, box, other), grown);
    return grownTo(SMALLEST_TARGET, apart);
  });
}

function grownTo(least: number, { x0, y0, x1, y1 }: Box): Box {
  const across = Math.max(0, least - (x1 - x0)) / 2;
  const down = Math.max(0, least - (y1 - y0)) / 2;
  return { x0: x0 - across, y0: y0 - down, x1: x1 + across, y1: y1 + down };
}

/** The target of `box`, drawn back from the target of another where the two would meet. */
function keptApart(target: Box, box: Box, other: Box): Box {
  const rival = grownTo(LEAST_TARGET, other);
  const meets = target.x0 < rival.x1 && rival.x0 < target.x1 && target.y0 < rival.y1 && rival.y0 < target.y1;
  if (!meets) return target;
  const gaps = {
    left: box.x0 - other.x1,
    right: other.x0 - box.x1,
    above: box.y0 - other.y1,
    below: other.y0 - box.y1,
  };
  const widest = Math.max(...Object.values(gaps));
  // Boxes that overlap already cannot be told apart by growing less.
  if (widest < 0) return box;
  const half = widest / 2;
  if (widest === gaps.above) return { ...target, y0: Math.max(target.y0, box.y0 - half) };
  if (widest === gaps.below) return { ...target, y1: Math.min(target.y1, box.y1 + half) };
  if (widest === gaps.left) return { ...target, x0: Math.max(target.x0, box.x0 - half) };
  return { ...target, x1: Math.min(target.x1, box.x1 + half) };
}
