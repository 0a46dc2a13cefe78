/** A vertex in grid steps. */
export type Vertex = readonly [x: number, y: number];
/** A box at half grid steps, so that no vertex lies on its frame. */
export type GridBox = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

const isInside = ([x, y]: Vertex, { west, south, east, north }: GridBox) =>
  x > west && x < east && y > south && y < north;

/** The parts of a line that lie inside a box. Where it crosses the frame, a part ends on the frame. */
export function clipLine(line: readonly Vertex[], box: GridBox): readonly (readonly Vertex[])[] {
  const parts: Vertex[][] = [];
  let current: Vertex[] | undefined;
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1] as Vertex, line[at] as Vertex];
    const cut = clippedSegment(from, to, box);
    if (!cut) {
      current = undefined;
      continue;
    }
    if (!current) {
      current = [cut.from];
      parts.push(current);
    }
    current.push(cut.to);
    if (cut.leaves) current = undefined;
  }
  return parts;
}

/** A segment cut to a box by the method of Liang and Barsky. */
function clippedSegment(from: Vertex, to: Vertex, box: GridBox) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - box.west],
    [dx, box.east - from[0]],
    [-dy, from[1] - box.south],
    [dy, box.north - from[1]],
  ] as const) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    else if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter >= leave) return undefined;
  const at = (share: number): Vertex => onFrame([from[0] + share * dx, from[1] + share * dy], box);
  return { from: enter > 0 ? at(enter) : from, to: leave < 1 ? at(leave) : to, leaves: leave < 1 };
}

/** Rounding errors moved a crossing off the frame by less than a millionth of a step: it is moved back. */
function onFrame([x, y]: Vertex, { west, south, east, north }: GridBox): Vertex {
  const near = (value: number, edge: number) => Math.abs(value - edge) < 1e-6;
  return [near(x, west) ? west : near(x, east) ? east : x, near(y, south) ? south : near(y, north) ? north : y];
}

/** Twice the area of a ring: above zero where it runs counterclockwise. */
export function ringArea(ring: readonly Vertex[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x0, y0], [x1, y1]] = [ring[at - 1] as Vertex, ring[at] as Vertex];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Whether a point lies inside an area given by its rings, outlines and holes alike. */
export function isWithin([x, y]: Vertex, rings: readonly (readonly Vertex[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring[0] as Vertex;
    for (let at = 1; at < ring.length; at++) {
      const to = ring[at] as Vertex;
      const [y0, y1] = [from[1], to[1]];
      if (y0 > y !== y1 > y && x < ((to[0] - from[0]) * (y - y0)) / (y1 - y0) + from[0]) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/**
 * The polygons of an area inside a box, each an outline and its holes. The area lies to the right of its boundary.
 * `boundary`: whole rings, and lines that start and end outside the box or on its frame. `coversBox`: whether the area
 * covers the corners of the box, asked only where no boundary crosses the frame.
 */
export function areaInBox(
  boundary: readonly (readonly Vertex[])[],
  box: GridBox,
  coversBox: () => boolean,
): readonly (readonly (readonly Vertex[])[])[] {
  const rings: (readonly Vertex[])[] = [];
  const parts: (readonly Vertex[])[] = [];
  for (const line of boundary) {
    const cut = clipLine(line, box);
    const [first] = cut;
    if (!first) continue;
    const isClosed = isSame(line[0], line[line.length - 1]);
    if (cut.length === 1 && first.length === line.length && isClosed) rings.push(first);
    else parts.push(...(isClosed && isInside(line[0] as Vertex, box) ? rejoined(cut) : cut));
  }
  const outlines = [...joinedAlongFrame(parts, box), ...rings];
  if (parts.length === 0 && coversBox()) outlines.push(cornersOf(box));
  const outer = outlines.filter((ring) => ringArea(ring) < 0);
  const polygons = outer.map((ring) => [ring]);
  for (const hole of outlines.filter((ring) => ringArea(ring) > 0)) {
    // Most areas have one outline in the box, which then has all the holes.
    if (polygons.length === 1) {
      polygons[0]?.push(hole);
      continue;
    }
    const at = hole.find((vertex) => isInside(vertex, box)) ?? (hole[0] as Vertex);
    const around = polygons
      .filter(([outline]) => outline && isWithin(at, [outline]))
      .sort(([a = []], [b = []]) => ringArea(b) - ringArea(a));
    around[0]?.push(hole);
  }
  return polygons;
}

/** Parts of a ring that starts inside: the last one goes on in the first. */
function rejoined(parts: readonly (readonly Vertex[])[]): readonly (readonly Vertex[])[] {
  const [first = [], ...others] = parts;
  const last = others.pop();
  return last ? [...others, [...last, ...first.slice(1)]] : parts;
}

function isSame(one: Vertex | undefined, other: Vertex | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

/** Clockwise from the north-west, the outline of an area. */
function cornersOf({ west, south, east, north }: GridBox): Vertex[] {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
}

/** Joins parts that end on the frame to rings, clockwise along it: the area lies to the right of each part. */
function joinedAlongFrame(parts: readonly (readonly Vertex[])[], box: GridBox): readonly (readonly Vertex[])[] {
  const along = ([x, y]: Vertex): number => {
    const { west, south, east, north } = box;
    if (y === north) return (x - west) / (east - west);
    if (x === east) return 1 + (north - y) / (north - south);
    if (y === south) return 2 + (east - x) / (east - west);
    return 3 + (y - south) / (north - south);
  };
  const starts = parts.map((part) => ({ part, at: along(part[0] as Vertex) })).sort((one, other) => one.at - other.at);
  const used = new Set<readonly Vertex[]>();
  const corners = cornersOf(box);
  const rings: Vertex[][] = [];
  for (const { part: first } of starts) {
    if (used.has(first)) continue;
    const ring: Vertex[] = [];
    let part: readonly Vertex[] = first;
    while (!used.has(part)) {
      used.add(part);
      ring.push(...part);
      const exit = along(part[part.length - 1] as Vertex);
      const next = starts.find(({ at }) => at >= exit) ?? starts[0];
      if (!next) break;
      const until = next.at >= exit ? next.at : next.at + 4;
      for (let corner = Math.floor(exit) + 1; corner < until; corner++) ring.push(corners[corner % 4] as Vertex);
      part = next.part;
    }
    ring.push(ring[0] as Vertex);
    rings.push(ring);
  }
  return rings;
}
