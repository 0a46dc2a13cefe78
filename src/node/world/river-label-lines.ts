import type { Vertex } from './clip-to-box.ts';

/** For one range of zooms, in km: length of a label’s line, distance between labels, width of smoothing. */
export type LabelBand = {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly run: number;
  readonly every: number;
  readonly smooth: number;
};

/** A label 60 pixels long needs 65 km at zoom 6 and 8 km at zoom 9; lines leave room for longer names. */
export const LABEL_BANDS: readonly LabelBand[] = [
  { minZoom: 4, maxZoom: 5.5, run: 320, every: 900, smooth: 80 },
  { minZoom: 5.5, maxZoom: 7.5, run: 120, every: 330, smooth: 30 },
  { minZoom: 7.5, maxZoom: 9, run: 44, every: 140, smooth: 10 },
  { minZoom: 9, maxZoom: 24, run: 18, every: 90, smooth: 4 },
];

/** Vertices of a label’s line: enough to bend with the river, few enough for a small file. */
const POINTS = 6;
/** A river that winds more has no label there: the ends of its line less than this share of its length apart. */
const STRAIGHT = 0.8;

/**
 * The straightest stretch of every `every` km of a river, smoothed, for its label: along the bends of the river itself a
 * label would break at every letter. `stepKm`: kilometres in a grid step; `shrink`: the cosine of the latitude.
 */
export function riverLabelLines(
  line: readonly Vertex[],
  { run, every, smooth }: LabelBand,
  stepKm: number,
  shrink: number,
): readonly (readonly Vertex[])[] {
  const pace = run / (POINTS - 1) / 4;
  const points = resampled(line, pace / stepKm, shrink);
  const reach = Math.max(1, Math.round(smooth / 2 / pace));
  const smoothed = points.map((_, at) => mean(points.slice(Math.max(0, at - reach), at + reach + 1)));
  const length = 4 * (POINTS - 1);
  const stretch = Math.max(length + 1, Math.round(every / pace));
  const found: (readonly Vertex[])[] = [];
  for (let start = 0; start + length < smoothed.length; start += stretch) {
    let [best, straightest] = [-1, STRAIGHT];
    for (let at = start; at + length < Math.min(smoothed.length, start + stretch); at++) {
      const straight = straightness(smoothed.slice(at, at + length + 1), shrink);
      if (straight > straightest) [best, straightest] = [at, straight];
    }
    if (best >= 0) found.push(Array.from({ length: POINTS }, (_, point) => smoothed[best + 4 * point] as Vertex));
  }
  return found;
}

/** Vertices of a line at equal distances, in grid steps of latitude. */
function resampled(line: readonly Vertex[], step: number, shrink: number): readonly Vertex[] {
  const points: Vertex[] = [];
  let left = 0;
  line.forEach((to, at) => {
    const from = line[at - 1];
    if (!from) return points.push(to);
    const length = Math.hypot((to[0] - from[0]) * shrink, to[1] - from[1]);
    let along = step - left;
    for (; along <= length; along += step)
      points.push([from[0] + (along / length) * (to[0] - from[0]), from[1] + (along / length) * (to[1] - from[1])]);
    left = length - (along - step);
    return undefined;
  });
  return points;
}

function mean(points: readonly Vertex[]): Vertex {
  return [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
}

/** Distance of the ends divided by length: 1 for a straight line, less the more it winds. */
function straightness(run: readonly Vertex[], shrink: number): number {
  const distance = (one: Vertex, other: Vertex) => Math.hypot((one[0] - other[0]) * shrink, one[1] - other[1]);
  const length = run.slice(1).reduce((sum, to, at) => sum + distance(run[at] as Vertex, to), 0);
  return length === 0 ? 0 : distance(run[0] as Vertex, run[run.length - 1] as Vertex) / length;
}
