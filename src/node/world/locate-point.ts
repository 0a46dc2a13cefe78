import type { PackUnit, WorldPack } from './world-pack.ts';

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.2;

type PolygonBox = { readonly unit: PackUnit; readonly lines: readonly number[]; readonly box: readonly number[] };

/** Finds what lies at a point, with the polygons and lines of a pack. Longitude and latitude in degrees. */
export function makeLocator(pack: WorldPack) {
  const { x, y, starts, boxes } = pack.lines;
  const polygons: readonly PolygonBox[] = pack.units.flatMap((unit) =>
    unit.polygons.map((rings) => {
      const lines = rings.flat().map((reference) => (reference < 0 ? ~reference : reference));
      return { unit, lines, box: unionBox(boxes, lines) };
    }),
  );
  const isInside = ({ lines, box }: PolygonBox, px: number, py: number) => {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    if (px < west || px > east || py < south || py > north) return false;
    let inside = false;
    for (const line of lines) {
      const [low = 0, high = 0] = [boxes[4 * line + 1], boxes[4 * line + 3]];
      if (py < low || py > high) continue;
      for (let at = (starts[line] ?? 0) + 1; at < (starts[line + 1] ?? 0); at++) {
        const [y0, y1] = [y[at - 1] as number, y[at] as number];
        if (y0 > py === y1 > py) continue;
        const [x0, x1] = [x[at - 1] as number, x[at] as number];
        if (px < ((x1 - x0) * (py - y0)) / (y1 - y0) + x0) inside = !inside;
      }
    }
    return inside;
  };
  /** A point a hundredth of a step off the grid, so that no vertex lies beside it. */
  const onGrid = ([longitude, latitude]: readonly [number, number]) =>
    [longitude * pack.grid + 0.013, latitude * pack.grid + 0.017] as const;
  const kmToLine = (line: number, px: number, py: number, shrink: number) => {
    let least = Infinity;
    for (let at = (starts[line] ?? 0) + 1; at < (starts[line + 1] ?? 0); at++) {
      const [ax, ay] = [((x[at - 1] as number) - px) * shrink, (y[at - 1] as number) - py];
      const [bx, by] = [((x[at] as number) - px) * shrink, (y[at] as number) - py];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
      least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
    }
    return (least * DEGREE_KM) / pack.grid;
  };
  const isNear = (line: number, px: number, py: number, reach: number, across: number) =>
    px > (boxes[4 * line] ?? 0) - across &&
    px < (boxes[4 * line + 2] ?? 0) + across &&
    py > (boxes[4 * line + 1] ?? 0) - reach &&
    py < (boxes[4 * line + 3] ?? 0) + reach;
  return {
    /** The country or area at a point; nothing at sea. */
    unitAt(point: readonly [number, number]): PackUnit | undefined {
      const [px, py] = onGrid(point);
      return polygons.find((polygon) => isInside(polygon, px, py))?.unit;
    },
    /** Distance in km to the nearest of some lines, within `most` km; infinite beyond. */
    kmTo(point: readonly [number, number], lines: Iterable<number>, most: number): number {
      const [px, py] = onGrid(point);
      const shrink = Math.max(0.05, Math.cos((point[1] * Math.PI) / 180));
      const reach = (most / DEGREE_KM) * pack.grid;
      let least = Infinity;
      for (const line of lines)
        if (isNear(line, px, py, reach, reach / shrink)) least = Math.min(least, kmToLine(line, px, py, shrink));
      return least <= most ? least : Infinity;
    },
    /** All lines of the outlines of some units. */
    linesOf: (wanted: (unit: PackUnit) => boolean): ReadonlySet<number> =>
      new Set(polygons.filter(({ unit }) => wanted(unit)).flatMap(({ lines }) => lines)),
  };
}

function unionBox(boxes: Int32Array, lines: readonly number[]): readonly number[] {
  const all = lines.map((line) => boxes.subarray(4 * line, 4 * line + 4));
  const side = (at: number, of: (...values: number[]) => number) =>
    all.reduce((found, box) => of(found, box[at] ?? 0), all[0]?.[at] ?? 0);
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

/** Units on both sides of each line: to its right where it runs in its direction, to its left against it. */
export function sidesOfLines(pack: WorldPack): ReadonlyMap<number, readonly PackUnit[]> {
  const sides = new Map<number, PackUnit[]>();
  for (const unit of pack.units)
    for (const reference of unit.polygons.flat(2)) {
      const line = reference < 0 ? ~reference : reference;
      sides.set(line, [...(sides.get(line) ?? []), unit]);
    }
  return sides;
}
