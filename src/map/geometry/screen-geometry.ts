/** Screen geometry in CSS pixels, y down. */
export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
export type Segment = { readonly from: Point; readonly to: Point };

export function boxAround(centre: Point, { width, height }: Size, pad = 0): Box {
  return {
    x0: centre.x - width / 2 - pad,
    y0: centre.y - height / 2 - pad,
    x1: centre.x + width / 2 + pad,
    y1: centre.y + height / 2 + pad,
  };
}

/** Overlap of two boxes as the side of a square of the same area, which grows gently; 0 when they are apart. */
export function overlapSide(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? Math.sqrt(width * height) : 0;
}

/** How many pixels a box lies outside another, all sides added up. */
export function pixelsOutside(box: Box, view: Box): number {
  return (
    Math.max(0, view.x0 - box.x0) +
    Math.max(0, box.x1 - view.x1) +
    Math.max(0, view.y0 - box.y0) +
    Math.max(0, box.y1 - view.y1)
  );
}

export function squareOf(side: number): Size {
  return { width: side, height: side };
}

/** Whether a segment passes through a box: sampled every 5 pixels, finer than any box here. */
export function segmentMeetsBox({ from, to }: Segment, { x0, y0, x1, y1 }: Box): boolean {
  // Most segments lie wholly to one side: these checks are cheap.
  if (from.x <= x0 && to.x <= x0) return false;
  if (from.x >= x1 && to.x >= x1) return false;
  if (from.y <= y0 && to.y <= y0) return false;
  if (from.y >= y1 && to.y >= y1) return false;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    if (x > x0 && x < x1 && y > y0 && y < y1) return true;
  }
  return false;
}

export function segmentsCross(a: Segment, b: Segment): boolean {
  const turn = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return (
    turn(a.from, a.to, b.from) !== turn(a.from, a.to, b.to) && turn(b.from, b.to, a.from) !== turn(b.from, b.to, a.to)
  );
}
