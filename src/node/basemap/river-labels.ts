import { along, length, lineString } from '@turf/turf';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import type { River, RiverLabel } from '../../map/basemap/basemap';
import type { Extent } from '../../map/basemap/basemap';

/** For one range of zoom levels, in km: length of a label’s line, distance between labels, radius of smoothing. */
type Band = { minZoom: number; maxZoom: number; run: number; every: number; smooth: number };

/** A label 60 px long needs 65 km at zoom 6 and 8 km at zoom 9; the lines leave room for longer names. */
const BANDS: readonly Band[] = [
  { minZoom: 5.5, maxZoom: 7.5, run: 120, every: 330, smooth: 30 },
  { minZoom: 7.5, maxZoom: 9, run: 44, every: 140, smooth: 10 },
  { minZoom: 9, maxZoom: 24, run: 18, every: 90, smooth: 4 },
];

/** Vertices of a label’s line: enough to bend with the river, few enough for a small file. */
const POINTS = 6;

/**
 * Label lines: the straightest stretches of each named river within a box, smoothed, because a label along the river’s
 * own bends would break at every letter.
 */
export function riverLabels(
  rivers: readonly Feature<MultiLineString, River>[],
  within: Extent,
): Feature<LineString, RiverLabel>[] {
  return rivers.flatMap(({ properties: { ar, en, rank }, geometry }) => {
    if (ar === null || en === null) return [];
    const bands = rank === 'major' ? BANDS : BANDS.slice(1);
    return bands.flatMap((band) =>
      geometry.coordinates
        .flatMap((line) => runsOf(line, band, within))
        .map((coordinates) => ({
          type: 'Feature' as const,
          properties: { ar, en, rank, minZoom: band.minZoom, maxZoom: band.maxZoom },
          geometry: { type: 'LineString' as const, coordinates },
        })),
    );
  });
}

function runsOf(line: Position[], { run, every, smooth }: Band, within: Extent): Position[][] {
  const step = run / (POINTS - 1);
  const points = smoothed(line, step, smooth);
  const perStretch = Math.max(POINTS, Math.round(every / step));
  const runs: Position[][] = [];
  for (let start = 0; start + POINTS <= points.length; start += perStretch) {
    const stretch = points.slice(start, start + perStretch).filter((point) => isWithin(within, point));
    const windows = stretch.slice(POINTS - 1).map((_, at) => stretch.slice(at, at + POINTS));
    const straightest = windows.sort((a, b) => straightness(b) - straightness(a))[0];
    if (straightest) runs.push(straightest);
  }
  return runs;
}

/** Points every `step` km, each the mean of the river’s course within `smooth` km. */
function smoothed(line: Position[], step: number, smooth: number): Position[] {
  const river = lineString(line);
  const total = length(river);
  const pace = Math.min(step, smooth / 2);
  const count = Math.floor(total / pace);
  const samples = Array.from({ length: count + 1 }, (_, at) => along(river, at * pace).geometry.coordinates);
  const reach = Math.round(smooth / pace);
  const means = samples.map((_, at) => mean(samples.slice(Math.max(0, at - reach), at + reach + 1)));
  const keep = Math.max(1, Math.round(step / pace));
  return means.filter((_, at) => at % keep === 0);
}

function mean(points: Position[]): Position {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + (point[axis] ?? 0), 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** Distance of the ends divided by length: 1 for a straight line, less the more it winds. */
function straightness(run: Position[]): number {
  const ends = [run[0] ?? [], run[run.length - 1] ?? []];
  return length(lineString(ends)) / length(lineString(run));
}

function isWithin([west, south, east, north]: Extent, [longitude = 0, latitude = 0]: Position): boolean {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}
