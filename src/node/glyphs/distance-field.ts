import type { PathCommand } from 'fontkit';

/** A closed outline of straight segments: points in pixels, y upwards, origin on the baseline at the pen position. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** A signed distance field of a glyph, with `BUFFER` pixels around the glyph’s box. */
export type DistanceField = {
  /** The box without the buffer, in pixels. */
  readonly width: number;
  readonly height: number;
  /** From the pen to the box’s left edge, and from the baseline up to its top edge, in pixels. */
  readonly left: number;
  readonly top: number;
  /** One byte a pixel, row by row from the top: 191 on the outline, more inside, less outside. */
  readonly bitmap: Uint8Array;
};

/** MapLibre’s constants: its shader has the edge at 0.75, and its glyph parser expects a border of three pixels. */
export const BUFFER = 3;
const RADIUS = 8;
const CUTOFF = 0.25;

/**
 * Computes distances from each pixel’s centre to the outline itself and not to a raster, so that strokes keep their
 * weight at small sizes.
 */
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
 * The value of a pixel. Exact near the edge, in coarser steps farther in and out, where only solid colour and the end
 * of a halo are drawn: this halves the compressed files.
 */
function shade(outside: number): number {
  const exact = 255 - 255 * (outside / RADIUS + CUTOFF);
  const step = Math.abs(outside) < 1 ? 2 : 8;
  return Math.max(0, Math.min(255, Math.round(exact / step) * step));
}

/** Start (x, y) and vector (x, y) of each edge in one flat array, because this loop dominates the time of the build. */
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

/**
 * Signed distance to the nearest edge in pixels, negative inside. Overlapping contours of a glyph count as one
 * (non-zero winding rule).
 */
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
    // Winding number: a ray to the right crosses the edge upwards or downwards.
    const isLeftOf = run * fromY - rise * fromX;
    if (fromY >= 0 && fromY < rise && isLeftOf > 0) winding += 1;
    else if (fromY < 0 && fromY >= rise && isLeftOf < 0) winding -= 1;
  }
  return winding === 0 ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** Segments per curve: at 24 px the error is below 1/100 px. */
const PIECES = 8;

/** Flattens a glyph’s curves to segments, and scales font units to pixels. */
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

/** De Casteljau’s algorithm, for quadratic and cubic curves. */
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
