import type { Vertex } from './clip-to-box.ts';

/**
 * Parallel lines at 45° across an area given by its rings, `spacing` grid steps apart. `shrink`: the cosine of the
 * latitude. Hatches are lines of the map and no pattern, so that live map, static map and pictures draw them alike.
 */
export function hatchLines(
  rings: readonly (readonly Vertex[])[],
  spacing: number,
  shrink: number,
): readonly (readonly [Vertex, Vertex])[] {
  // Lines run along constant v = y - x · shrink; their position along themselves is u = y + x · shrink.
  const turned = rings.map((ring) => ring.map(([x, y]) => ({ u: y + x * shrink, v: y - x * shrink }) as const));
  const all = turned.flat().map(({ v }) => v);
  const lines: (readonly [Vertex, Vertex])[] = [];
  if (all.length === 0) return lines;
  const [low, high] = all.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  const step = spacing * Math.SQRT2;
  for (let v = Math.ceil(low / step) * step + 0.25; v < high; v += step) {
    const crossings: number[] = [];
    for (const ring of turned) {
      let from = ring[0];
      for (const to of ring) {
        if (from && from.v > v !== to.v > v)
          crossings.push(from.u + ((to.u - from.u) * (v - from.v)) / (to.v - from.v));
        from = to;
      }
    }
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const point = (u: number): Vertex => [(u - v) / (2 * shrink), (u + v) / 2];
      lines.push([point(crossings[at] ?? 0), point(crossings[at + 1] ?? 0)]);
    }
  }
  return lines;
}
