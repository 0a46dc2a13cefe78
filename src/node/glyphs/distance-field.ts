import type { PathCommand } from 'fontkit';

/** A closed outline, straightened: points in pixels, y upwards, origin on the baseline at the pen. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** A picture of distances to an outline, with `BUFFER` pixels around the glyph's own box. */
export type DistanceField = {
  /** The box without the buffer, in pixels. */
  readonly width: number;
  readonly height: number;
  /** From the pen to the box's left edge, and from the baseline up to its top edge. */
  readonly left: number;
  readonly top: number;
  /** One byte a pixel, row by row from the top: 191 on the outline, more inside, less outside. */
  readonly bitmap: Uint8Array;
};

/** MapLibre's own numbers: its shader takes 0.75 for the edge and its reader expects three pixels of room. */
export const BUFFER = 3;
const RADIUS = 8;
const CUTOFF = 0.25;

/** Measured from each pixel's centre to the outline itself, so that small sizes keep the weight of the strokes. */
export function distanceField(contours: readonly Contour[]): DistanceField | null {
  const points = contours.flat();
  if (points.length === 0) return null;
  const left = Math.floor(Math.min(...points.map(([x]) => x)));
  const right = Math.ceil(Math.max(...points.map(([x]) => x)));
  const top = Math.ceil(Math.max(...points.map(([, y]) => y)));
  const bottom = Math.floor(Math.min(...points.map(([, y]) => y)));
  const [width, height] = [right - left, top - bottom];
  const columns = width + 2 * BUFFER;
  const rows = height + 2 * BUFFER;
  const edges = edgesOf(contours);
  const bitmap = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const outside = signedDistance(edges, left - BUFFER + column + 0.5, top + BUFFER - row - 0.5);
      bitmap[row * columns + column] = shade(outside);
    }
  return { width, height, left, top, bitmap };
}

/**
 * The eye sees the edge; what lies deeper inside is solid, and what lies outside only ends a halo. Coarser steps there
 * halve the files: distances in full detail hardly compress.
 */
function shade(outside: number): number {
  const exact = 255 - 255 * (outside / RADIUS + CUTOFF);
  const step = Math.abs(outside) < 1 ? 2 : 8;
  return Math.max(0, Math.min(255, Math.round(exact / step) * step));
}

/** x and y where each edge begins, and its run and rise: flat numbers, for this is the loop the build waits for. */
function edgesOf(contours: readonly Contour[]): Float64Array {
  return Float64Array.from(
    contours.flatMap((contour) =>
      contour.flatMap(([x, y], at) => {
        const [toX, toY] = contour[(at + 1) % contour.length] ?? [x, y];
        return toX === x && toY === y ? [] : [x, y, toX - x, toY - y];
      }),
    ),
  );
}

/** Pixels to the nearest edge, below zero inside. Overlapping parts of a glyph count as one (non-zero winding). */
function signedDistance(edges: Float64Array, x: number, y: number): number {
  let nearest = Infinity;
  let winding = 0;
  for (let at = 0; at < edges.length; at += 4) {
    const fromX = x - edges[at]!;
    const fromY = y - edges[at + 1]!;
    const run = edges[at + 2]!;
    const rise = edges[at + 3]!;
    const along = Math.max(0, Math.min(1, (fromX * run + fromY * rise) / (run * run + rise * rise)));
    const [aside, above] = [fromX - along * run, fromY - along * rise];
    nearest = Math.min(nearest, aside * aside + above * above);
    // A ray to the right crosses the edge upwards or downwards.
    const isLeftOf = run * fromY - rise * fromX;
    if (fromY >= 0 && fromY < rise && isLeftOf > 0) winding += 1;
    else if (fromY < 0 && fromY >= rise && isLeftOf < 0) winding -= 1;
  }
  return winding === 0 ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** Pieces a curve is cut into: at 24 px a letter's curve then strays from the true one by less than 1/100 px. */
const PIECES = 8;

/** Straightens a glyph's curves, scaling font units to pixels. */
export function flattenPath(commands: readonly PathCommand[], scaleX: number, scaleY: number): Contour[] {
  const contours: [number, number][][] = [];
  let pen: [number, number] = [0, 0];
  const lineTo = (x: number, y: number) => {
    contours[contours.length - 1]?.push([x * scaleX, y * scaleY]);
  };
  for (const { command, args } of commands) {
    if (command === 'closePath') continue;
    const points = pairs(args);
    const end = points[points.length - 1] ?? pen;
    if (command === 'moveTo') contours.push([]);
    if (command === 'moveTo' || command === 'lineTo') lineTo(...end);
    else for (let piece = 1; piece <= PIECES; piece++) lineTo(...onCurve([pen, ...points], piece / PIECES));
    pen = end;
  }
  return contours;
}

/** De Casteljau: works for quadratic and cubic curves alike. */
function onCurve(points: readonly [number, number][], at: number): [number, number] {
  if (points.length === 1) return points[0]!;
  const nearer = points.slice(1).map(([x, y], index): [number, number] => {
    const [fromX, fromY] = points[index]!;
    return [fromX + (x - fromX) * at, fromY + (y - fromY) * at];
  });
  return onCurve(nearer, at);
}

function pairs(args: readonly number[]): [number, number][] {
  return Array.from({ length: args.length / 2 }, (_, at) => [args[2 * at]!, args[2 * at + 1]!]);
}
