import { bbox, bboxClip, simplify } from '@turf/turf';
import type { BBox, Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { toWorldPixels } from '../geometry/mercator.ts';
import type { Point } from '../geometry/screen-geometry.ts';

/**
 * The integer grid on which static maps are drawn: `zoom` sets the size of a unit, `origin` (degrees) is its zero
 * point.
 */
export type Grid = {
  readonly origin: readonly [number, number];
  readonly zoom: number;
  /** West, south, east, north in degrees; geometry beyond is clipped. */
  readonly bounds: readonly [number, number, number, number];
  /** Tolerance of line simplification in units; 4 where absent. */
  readonly tolerance?: number | undefined;
};

/** SVG path of features on the grid; empty where they lie outside its bounds. */
export function pathOf(features: readonly Feature[], grid: Grid): string {
  return features
    .flatMap(({ geometry }) => linesOf(clipped(geometry, grid)))
    .map(({ points, isRing }) => pathOfLine(pointsOf(points, grid), isRing))
    .join('');
}

/**
 * SVG path of bands along one side of lines, `reach` grid units wide, to their right where positive; the clip of offset
 * lines.
 */
export function bandBeside(features: readonly Feature[], grid: Grid, reach: number): string {
  return features
    .flatMap(({ geometry }) => linesOf(clipped(geometry, grid)))
    .map(({ points }) => {
      const line = pointsOf(points, grid);
      return pathOfLine([...line, ...[...offsetLine(line, reach)].reverse()], true);
    })
    .join('');
}

function clipped(geometry: Geometry, { bounds }: Grid): Geometry | undefined {
  if (!/^(Multi)?(Polygon|LineString)$/.test(geometry.type)) return undefined;
  const lines = geometry as Polygon | MultiPolygon | LineString | MultiLineString;
  const [west, south, east, north] = boxOf(lines);
  if (west > bounds[2] || east < bounds[0] || south > bounds[3] || north < bounds[1]) return undefined;
  if (west >= bounds[0] && east <= bounds[2] && south >= bounds[1] && north <= bounds[3]) return lines;
  return bboxClip(lines, [...bounds]).geometry;
}

/** The box of each geometry: most of a base map lies wholly within the bounds of a map, or beyond them. */
const boxes = new WeakMap<Geometry, BBox>();

function boxOf(geometry: Geometry): BBox {
  const known = boxes.get(geometry) ?? bbox(geometry);
  boxes.set(geometry, known);
  return known;
}

type Line = { readonly points: readonly Position[]; readonly isRing: boolean };

function linesOf(geometry: Geometry | undefined): readonly Line[] {
  const lines = (points: readonly Position[][], isRing: boolean) => points.map((line) => ({ points: line, isRing }));
  if (geometry?.type === 'LineString') return lines([geometry.coordinates], false);
  if (geometry?.type === 'MultiLineString') return lines(geometry.coordinates, false);
  if (geometry?.type === 'Polygon') return lines(geometry.coordinates, true);
  if (geometry?.type === 'MultiPolygon') return lines(geometry.coordinates.flat(), true);
  return [];
}

/** Tolerance of line simplification in grid units where the base map sets none. */
const TOLERANCE = 4;
/** Rings smaller than this in both directions, in grid units, are left out. */
const SPECK = 4;

function pointsOf(line: readonly Position[], grid: Grid): readonly Point[] {
  const coordinates = line.map((position) => onGrid(position, grid)).map(({ x, y }) => [x, y]);
  if (coordinates.length < 2) return [];
  const fewer = simplify({ type: 'LineString', coordinates } as LineString, {
    tolerance: grid.tolerance ?? TOLERANCE,
    highQuality: true,
    mutate: true,
  });
  return fewer.coordinates.map(([x = 0, y = 0]) => ({ x, y }));
}

function pathOfLine(line: readonly Point[], isRing: boolean): string {
  const vertices: Point[] = [];
  for (const { x, y } of line) {
    const point = { x: Math.round(x), y: Math.round(y) };
    const last = vertices[vertices.length - 1];
    if (last?.x !== point.x || last.y !== point.y) vertices.push(point);
  }
  if (isRing && isSpeck(vertices)) return '';
  const [first, ...rest] = isRing ? withoutEnd(vertices) : vertices;
  if (!first || rest.length < (isRing ? 2 : 1)) return '';
  let from = first;
  const moves = rest.map((to) => {
    const move = pair(to.x - from.x, to.y - from.y);
    from = to;
    return move;
  });
  return `M${pair(first.x, first.y)}l${joined(moves)}${isRing ? 'z' : ''}`;
}

function onGrid(position: readonly number[], { origin, zoom }: Grid): Point {
  const [at, from] = [toWorldPixels(position), toWorldPixels(origin)];
  return { x: (at.x - from.x) * 2 ** zoom, y: (at.y - from.y) * 2 ** zoom };
}

function isSpeck(points: readonly Point[]): boolean {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return span(points.map(({ x }) => x)) < SPECK && span(points.map(({ y }) => y)) < SPECK;
}

/** A ring without its last point, which equals the first: `z` closes the path. */
function withoutEnd(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points[points.length - 1]];
  return points.length > 1 && first?.x === last?.x && first?.y === last?.y ? points.slice(0, -1) : points;
}

/** A minus sign separates two numbers in path data, so no space is written before it. */
const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;
const joined = (pairs: readonly string[]) =>
  pairs.map((text, index) => (index === 0 || text.startsWith('-') ? text : ` ${text}`)).join('');

/** A line moved sideways, to its right where positive, as by MapLibre’s `line-offset`. */
function offsetLine(points: readonly Point[], by: number): readonly Point[] {
  const normals = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  });
  return points.map((point, index) => {
    const [before, after] = [normals[index - 1] ?? normals[index], normals[index] ?? normals[index - 1]];
    if (!before || !after) return point;
    const sum = { x: before.x + after.x, y: before.y + after.y };
    // The distance along the bisector that keeps the offset from both segments, limited so that a sharp corner makes no
    // spike.
    const reach = Math.min(2, 2 / Math.max(0.2, sum.x ** 2 + sum.y ** 2));
    return { x: point.x + sum.x * reach * by, y: point.y + sum.y * reach * by };
  });
}
