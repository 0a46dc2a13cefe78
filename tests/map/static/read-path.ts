import type { Point } from '../../../src/map/geometry/screen-geometry.ts';

export type DrawnLine = { readonly points: readonly Point[]; readonly isClosed: boolean };

/** The lines of a path of `M`, `l` and `z`, parsed by the grammar of SVG. Throws at any other command. */
export function readPath(path: string): readonly DrawnLine[] {
  const lines: { points: Point[]; isClosed: boolean }[] = [];
  for (const [command = '', rest = ''] of [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map((match) =>
    match.slice(1),
  )) {
    const numbers = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const current = lines.at(-1);
    if (command === 'M') lines.push({ points: [{ x: numbers[0] ?? NaN, y: numbers[1] ?? NaN }], isClosed: false });
    else if (command === 'z' && current) current.isClosed = true;
    else if (command === 'l' && current) follow(current.points, numbers);
    else throw new Error(`${command} in ${path.slice(0, 60)}`);
  }
  return lines;
}

function follow(points: Point[], numbers: readonly number[]): void {
  for (let at = 0; at < numbers.length; at += 2) {
    const from = points.at(-1) ?? { x: NaN, y: NaN };
    points.push({ x: from.x + (numbers[at] ?? NaN), y: from.y + (numbers[at + 1] ?? NaN) });
  }
}

/** Whether a closed line goes round a point, by its winding. */
export function goesRound(points: readonly Point[], { x, y }: Point): boolean {
  let winding = 0;
  points.forEach((from, at) => {
    const to = points[(at + 1) % points.length] ?? from;
    const side = (to.x - from.x) * (y - from.y) - (x - from.x) * (to.y - from.y);
    if (from.y <= y && to.y > y && side > 0) winding += 1;
    else if (from.y > y && to.y <= y && side < 0) winding -= 1;
  });
  return winding !== 0;
}
