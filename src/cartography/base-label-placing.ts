import { type Side } from './mark.ts';
import { type Box, boxAround, overlapSide, type Point, type Size } from './screen-geometry.ts';

/** A name of the base map that gives way to everything of the story. */
export type BaseMapLabel = {
  readonly id: string | number;
  readonly anchor: Point;
  readonly text: Size;
  /** Sides the name may stand on, best first; none for a name that sits on its anchor. */
  readonly sides: readonly Side[];
  /** Radius of the dot of a town, 0 for a name without one. */
  readonly dot: number;
  /** Names of which only one is written share a group. */
  readonly group?: string;
};

/** Which names of the base map are shown, and on which side: first come first served, nothing ever overlaps. */
export function placeBaseMapLabels(
  labels: readonly BaseMapLabel[],
  taken: readonly Box[],
  view: Box,
): ReadonlyMap<string | number, Side | 'centre'> {
  const boxes = [...taken];
  const shown = new Map<string | number, Side | 'centre'>();
  const groups = new Set<string>();
  for (const label of labels) {
    if (label.group !== undefined && groups.has(label.group)) continue;
    const candidates: readonly (Side | 'centre')[] = label.sides.length > 0 ? label.sides : ['centre'];
    for (const side of candidates) {
      const box = labelBox(label, side);
      const isInView = box.x0 >= view.x0 && box.x1 <= view.x1 && box.y0 >= view.y0 && box.y1 <= view.y1;
      const dot = boxAround(label.anchor, { width: label.dot * 2, height: label.dot * 2 }, 1);
      if (
        !isInView ||
        boxes.some((other) => overlapSide(box, other) > 0 || (label.dot > 0 && overlapSide(dot, other) > 0))
      )
        continue;
      boxes.push(box, dot);
      shown.set(label.id, side);
      if (label.group !== undefined) groups.add(label.group);
      break;
    }
  }
  return shown;
}

export function labelBox({ anchor, text, dot }: BaseMapLabel, side: Side | 'centre'): Box {
  const shift = dot + 4;
  const across = side === 'left' ? -(shift + text.width / 2) : side === 'right' ? shift + text.width / 2 : 0;
  const down = side === 'top' ? -(shift + text.height / 2) : side === 'bottom' ? shift + text.height / 2 : 0;
  return boxAround({ x: anchor.x + across, y: anchor.y + down }, text, 2);
}
