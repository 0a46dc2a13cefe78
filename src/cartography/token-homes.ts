import { booleanPointInPolygon } from '@turf/turf';
import type { Box, Point, Size } from './screen-geometry.ts';

const CANDIDATE_STEP = 34;
const MOST_CANDIDATES = 60;

function nearestFirst(points: readonly Point[], anchor: Point): readonly Point[] {
  return points
    .map(({ x, y }) => ({ x: x - anchor.x, y: y - anchor.y }))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .slice(0, MOST_CANDIDATES);
}

const isIn = ({ x, y }: Point, view: Box) => x > view.x0 && x < view.x1 && y > view.y0 && y < view.y1;

/** Points along a line on screen, relative to the anchor, nearest first: a token on any of them is on the line. */
export function candidatesAlongLine(line: readonly Point[], anchor: Point, view: Box): readonly Point[] {
  const points = line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / CANDIDATE_STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * (step + 0.5)) / steps,
      y: from.y + ((to.y - from.y) * (step + 0.5)) / steps,
    }));
  });
  return nearestFirst(
    points.filter((point) => isIn(point, view)),
    anchor,
  );
}

/** Points of a grid over an area on screen where the whole token lies inside, relative to the anchor, nearest first. */
export function candidatesInArea(ring: readonly Point[], anchor: Point, token: Size, view: Box): readonly Point[] {
  const area = { type: 'Polygon' as const, coordinates: [ring.map(({ x, y }) => [x, y])] };
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  const [x0, x1] = [Math.max(view.x0, Math.min(...xs)), Math.min(view.x1, Math.max(...xs))];
  const [y0, y1] = [Math.max(view.y0, Math.min(...ys)), Math.min(view.y1, Math.max(...ys))];
  const step = Math.max(
    CANDIDATE_STEP,
    Math.sqrt((Math.max(0, x1 - x0) * Math.max(0, y1 - y0)) / (MOST_CANDIDATES * 2)),
  );
  const points: Point[] = [];
  for (let x = x0; x <= x1; x += step) for (let y = y0; y <= y1; y += step) points.push({ x, y });
  const [w, h] = [token.width / 2, token.height / 2];
  const isInside = ({ x, y }: Point) =>
    [
      [x - w, y - h],
      [x + w, y - h],
      [x - w, y + h],
      [x + w, y + h],
    ].every((corner) => booleanPointInPolygon(corner, area));
  return nearestFirst(points.filter(isInside), anchor);
}
