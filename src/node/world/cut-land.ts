import { areaInBox, clipLine, type GridBox, isWithin, type Vertex } from './clip-to-box.ts';
import type { PolicyRules } from './border-policy.ts';
import type { LineStyle } from './disputes.ts';
import { joinLines } from './join-lines.ts';
import { simplifiedIndices } from './simplify-line.ts';
import type { PackUnit, WorldPack } from './world-pack.ts';

/** Lines between two lands, or coasts: `left` and `right` in their direction, by id; empty for the sea. */
export type CutLines = {
  readonly left: string;
  readonly right: string;
  readonly style: LineStyle | 'coast';
  readonly parts: readonly (readonly Vertex[])[];
};

type Polygons = readonly (readonly (readonly Vertex[])[])[];

export type CutLand = {
  /** Polygons by id of the land: outlines clockwise, holes counterclockwise. */
  readonly lands: ReadonlyMap<string, Polygons>;
  readonly sea: Polygons;
  readonly lines: readonly CutLines[];
  /** Areas that are hatched, by id of their dispute. */
  readonly hatched: readonly { readonly dispute: string; readonly polygons: Polygons }[];
};

export type Detail = {
  readonly box: GridBox;
  /** Where lines are drawn in full detail. */
  readonly detailed: GridBox;
  /** Tolerances of simplification in grid steps, within `detailed` and beyond. */
  readonly near: number;
  readonly far: number;
  /** Islands narrower and lower than this are left out, in grid steps. */
  readonly least: number;
};

/** Whether the box of a line meets another box. */
export const isHit = (boxes: Int32Array, line: number, { west, south, east, north }: GridBox) =>
  (boxes[4 * line] ?? 0) < east &&
  (boxes[4 * line + 2] ?? 0) > west &&
  (boxes[4 * line + 1] ?? 0) < north &&
  (boxes[4 * line + 3] ?? 0) > south;

/** Reads lines of a pack within a box, simplified; a line wholly outside is its two ends. */
export function lineReader(pack: WorldPack, { box, detailed, near, far }: Detail) {
  const { x, y, starts, boxes } = pack.lines;
  const read = new Map<number, readonly Vertex[]>();
  return {
    isHit: (line: number) => isHit(boxes, line, box),
    line(line: number): readonly Vertex[] {
      const known = read.get(line);
      if (known) return known;
      const [from, to] = [starts[line] ?? 0, starts[line + 1] ?? 0];
      let kept = [from, to - 1];
      if (isHit(boxes, line, box)) {
        const middle = ((boxes[4 * line + 1] ?? 0) + (boxes[4 * line + 3] ?? 0)) / 2 / pack.grid;
        const tolerance = isHit(boxes, line, detailed) ? near : far;
        kept = simplifiedIndices(x, y, from, to, tolerance, Math.cos((middle * Math.PI) / 180));
      }
      const vertices = kept.map((at): Vertex => [x[at] ?? 0, y[at] ?? 0]);
      read.set(line, vertices);
      return vertices;
    },
    boxOf: (line: number) => boxes.subarray(4 * line, 4 * line + 4),
  };
}

type Reader = ReturnType<typeof lineReader>;
type Rings = readonly (readonly number[])[];
type Side = { left?: PackUnit; right?: PackUnit };

/** Land, sea and borders of a pack within a box. */
export function cutLand(pack: WorldPack, detail: Detail, rules: PolicyRules): CutLand {
  const { box } = detail;
  const reader = lineReader(pack, detail);
  const sides = new Map<number, Side>();
  const references = new Map<string, number[]>();
  const hatched: { readonly dispute: string; readonly polygons: Polygons }[] = [];
  for (const unit of pack.units) {
    const near = unit.polygons.filter((rings) => isNear(rings, reader, box) && !isSpeck(rings, reader, detail.least));
    if (near.length === 0) continue;
    const all = near.flat(2);
    for (const reference of all) {
      const line = reference < 0 ? ~reference : reference;
      sides.set(line, { ...sides.get(line), [reference < 0 ? 'left' : 'right']: unit });
    }
    const land = rules.landOf(unit);
    references.set(land, [...(references.get(land) ?? []), ...all]);
    const dispute = rules.disputeOf(unit);
    if (dispute && rules.isHatched(unit)) {
      const polygons = polygonsOf(all, reader, box);
      if (polygons.length > 0) hatched.push({ dispute: dispute.id, polygons });
    }
  }
  const lands = new Map(
    [...references].map(([land, all]) => {
      // A line with the same land on both sides is no outline of it.
      const own = new Set(all);
      return [
        land,
        polygonsOf(
          all.filter((reference) => !own.has(~reference)),
          reader,
          box,
        ),
      ] as const;
    }),
  );
  const coast = [...sides].flatMap(([line, { left, right }]) => (!left ? [~line] : !right ? [line] : []));
  const landRings = chainsOf(
    coast.map((reference) => ~reference),
    reader,
  );
  const sea = areaInBox(chainsOf(coast, reader), box, () => !isWithin([box.west, box.north], landRings));
  return {
    lands: new Map([...lands].filter(([, polygons]) => polygons.length > 0)),
    sea,
    lines: linesOf(pack, sides, reader, box, rules),
    hatched,
  };
}

function polygonsOf(references: readonly number[], reader: Reader, box: GridBox) {
  const rings = chainsOf(references, reader);
  return areaInBox(rings, box, () => isWithin([box.west, box.north], rings)).map((rings) => [...rings]);
}

/** Lines by what lies on both sides and how they are drawn, joined end to end and cut to the box. */
function linesOf(
  pack: WorldPack,
  sides: ReadonlyMap<number, Side>,
  reader: Reader,
  box: GridBox,
  rules: PolicyRules,
): readonly CutLines[] {
  const groups = new Map<string, Omit<CutLines, 'parts'> & { readonly references: number[] }>();
  for (const [line, { left, right }] of sides) {
    if (!reader.isHit(line)) continue;
    const lineClass = pack.classes[pack.lineClasses[line] ?? 0] ?? '';
    const style = left && right ? rules.styleOf(lineClass, left, right) : 'coast';
    if (style === 'hidden') continue;
    const between = [left ? rules.landOf(left) : '', right ? rules.landOf(right) : ''] as const;
    // All lines of a group have the land whose id comes first on their left.
    const isTurned = between[0] > between[1];
    const [one, other] = isTurned ? [between[1], between[0]] : between;
    const key = `${one}|${other}|${style}`;
    const group = groups.get(key) ?? { left: one, right: other, style, references: [] };
    group.references.push(isTurned ? ~line : line);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ references, ...group }) => ({
    ...group,
    parts: chainsOf(references, reader).flatMap((chain) => clipLine(chain, box)),
  }));
}

/** Lines of a pack joined end to end; `~line` for a line in the opposite direction. */
function chainsOf(references: readonly number[], reader: Reader): readonly (readonly Vertex[])[] {
  return joinLines(
    references.map((reference) => (reference < 0 ? [...reader.line(~reference)].reverse() : reader.line(reference))),
  );
}

function boxOfRing(ring: readonly number[], reader: Reader): GridBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const reference of ring) {
    const [w = 0, s = 0, e = 0, n = 0] = reader.boxOf(reference < 0 ? ~reference : reference);
    west = Math.min(west, w);
    south = Math.min(south, s);
    east = Math.max(east, e);
    north = Math.max(north, n);
  }
  return { west, south, east, north };
}

function isNear(rings: Rings, reader: Reader, box: GridBox): boolean {
  const { west, south, east, north } = boxOfRing(rings[0] ?? [], reader);
  return west < box.east && east > box.west && south < box.north && north > box.south;
}

function isSpeck(rings: Rings, reader: Reader, least: number): boolean {
  const { west, south, east, north } = boxOfRing(rings[0] ?? [], reader);
  return east - west < least && north - south < least;
}
