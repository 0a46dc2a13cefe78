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

/** The shared area of two boxes, as the side of a square of that area: grows gently, zero when apart. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? Math.sqrt(width * height) : 0;
}

/** How many pixels a box lies outside another, all sides added up. */
export function outsideBy(box: Box, view: Box): number {
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

/** Whether a segment passes through the inside of a box: clipped side by side (Liang and Barsky), without sampling. */
export function meets({ from, to }: Segment, { x0, y0, x1, y1 }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [run, room] of [
    [-dx, from.x - x0],
    [dx, x1 - from.x],
    [-dy, from.y - y0],
    [dy, y1 - from.y],
  ] as const) {
    if (run === 0 && room <= 0) return false;
    if (run === 0) continue;
    const at = room / run;
    if (run < 0) enters = Math.max(enters, at);
    else leaves = Math.min(leaves, at);
  }
  return enters < leaves || (enters === leaves && dx === 0 && dy === 0);
}

/** Whether two segments cross. */
export function cross(a: Segment, b: Segment): boolean {
  const turn = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return (
    turn(a.from, a.to, b.from) !== turn(a.from, a.to, b.to) && turn(b.from, b.to, a.from) !== turn(b.from, b.to, a.to)
  );
}
