import type { Vertex } from './clip-to-box.ts';

/**
 * Points inside an area for its label, best first: the middles of cells of a grid that lie farthest from its edges,
 * each at least a quarter of the area’s width away from those before it. `shrink`: the cosine of the latitude. At most
 * `most` points.
 */
export function labelPoints(
  rings: readonly (readonly Vertex[])[],
  shrink: number,
  most: number,
): readonly { readonly at: Vertex; readonly room: number }[] {
  const all = rings.flat();
  if (all.length === 0) return [];
  const [west, east] = bounds(all.map(([x]) => x));
  const [south, north] = bounds(all.map(([, y]) => y));
  const steps = 20;
  const [outline = [], ...holes] = rings;
  const largest = [...holes].sort((one, other) => other.length - one.length).slice(0, 20);
  const thinned = [outline, ...largest].map((ring) => thin(ring, 200));
  const cells: { readonly at: Vertex; readonly room: number }[] = [];
  for (let row = 0; row < steps; row++) {
    const y = south + ((row + 0.5) / steps) * (north - south);
    const crossings = crossingsAt(y, thinned);
    for (let column = 0; column < steps; column++) {
      const at: Vertex = [west + ((column + 0.5) / steps) * (east - west), y];
      const isWithin = crossings.filter((x) => at[0] < x).length % 2 === 1;
      if (isWithin) cells.push({ at, room: roomAt(at, thinned, shrink) });
    }
  }
  cells.sort((one, other) => other.room - one.room);
  const apart = Math.max((east - west) * shrink, north - south) / 5;
  const chosen: { readonly at: Vertex; readonly room: number }[] = [];
  for (const cell of cells) {
    if (chosen.length >= most) break;
    const isApart = chosen.every(({ at }) => Math.hypot((at[0] - cell.at[0]) * shrink, at[1] - cell.at[1]) >= apart);
    if (isApart) chosen.push(cell);
  }
  return chosen;
}

/** Where the edges of an area cross a line from west to east. */
function crossingsAt(y: number, rings: readonly (readonly Vertex[])[]): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let from = ring[0];
    for (const to of ring) {
      if (from && from[1] > y !== to[1] > y)
        crossings.push(((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]);
      from = to;
    }
  }
  return crossings;
}

/** Least distance to the edge: labels are wide, so that distance east and west counts a third. */
function roomAt([x, y]: Vertex, rings: readonly (readonly Vertex[])[], shrink: number): number {
  let least = Infinity;
  for (const ring of rings)
    for (const vertex of ring) {
      const [across, down] = [((vertex[0] - x) * shrink) / 2, vertex[1] - y];
      const squared = across * across + down * down;
      if (squared < least) least = squared;
    }
  return Math.sqrt(least);
}

/** A ring with fewer vertices, and with vertices along its long sides. */
function thin(ring: readonly Vertex[], most: number): readonly Vertex[] {
  const every = Math.max(1, Math.floor(ring.length / most));
  const kept = ring.filter((_, at) => at % every === 0 || at === ring.length - 1);
  const [west, east] = bounds(kept.map(([x]) => x));
  const long = Math.max(1, (east - west) / 12);
  return kept.flatMap((to, at) => {
    const from = kept[at - 1];
    if (!from) return [to];
    const pieces = Math.min(40, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / long));
    return Array.from({ length: pieces }, (_, piece): Vertex => {
      const share = (piece + 1) / pieces;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

function bounds(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
