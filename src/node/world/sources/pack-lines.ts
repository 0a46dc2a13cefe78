import type { Position } from 'geojson';
import { simplifiedIndices } from '../simplify-line.ts';

/** Grid steps in a degree: a step is 22 m at the equator. */
export const GRID = 5000;
/** Longest line of a pack in vertices: long borders are cut into several, so that a cut reads only what it needs. */
const LONGEST = 256;

type GridLine = readonly (readonly [number, number])[];

/** Collects the lines of a pack; each method returns the indices of the lines it added. */
export function makePackLines() {
  const lines: GridLine[] = [];
  return {
    lines,
    /** A line in degrees, cut into lines of at most 256 vertices and simplified to a tolerance in degrees. */
    add(coordinates: readonly Position[], tolerance: number): number[] {
      const x = coordinates.map(([lon = 0]) => Math.round(lon * GRID));
      const y = coordinates.map(([, lat = 0]) => Math.round(lat * GRID));
      const middle = coordinates[Math.floor(coordinates.length / 2)]?.[1] ?? 0;
      const shrink = Math.cos((middle * Math.PI) / 180);
      const added: number[] = [];
      for (let from = 0; from < x.length - 1; from += LONGEST - 1) {
        const kept = simplifiedIndices(x, y, from, Math.min(x.length, from + LONGEST), tolerance * GRID, shrink);
        const line = kept.map((at): readonly [number, number] => [x[at] ?? 0, y[at] ?? 0]);
        added.push(lines.length);
        lines.push(line.filter((point, at) => at === 0 || at === line.length - 1 || !isSame(point, line[at - 1])));
      }
      return added;
    },
  };
}

function isSame(one: readonly [number, number], other: readonly [number, number] | undefined): boolean {
  return other !== undefined && one[0] === other[0] && one[1] === other[1];
}
