import type { MapPlace } from './laid-mark.ts';
import { type Box, boxAround, type Point } from './screen-geometry.ts';

const isLine = (place: MapPlace) => place.place.kind === 'road' || place.place.kind === 'border';

/** Small boxes along the roads and borders of the story, for names to keep off. */
export function lineObstacles(
  places: readonly MapPlace[],
  project: (position: readonly number[]) => Point,
  view: Box,
): readonly Box[] {
  const reach = 14;
  return places.filter(isLine).flatMap(({ place: { geometry } }) => {
    if (geometry?.type !== 'LineString') return [];
    const points = geometry.coordinates.map(project);
    return points.slice(1).flatMap((to, index) => {
      const from = points[index] ?? to;
      const steps = Math.min(60, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / reach));
      return Array.from({ length: steps }, (_, step) => ({
        x: from.x + ((to.x - from.x) * (step + 0.5)) / steps,
        y: from.y + ((to.y - from.y) * (step + 0.5)) / steps,
      }))
        .filter(({ x, y }) => x > view.x0 && x < view.x1 && y > view.y0 && y < view.y1)
        .map((point) => boxAround(point, { width: 10, height: 10 }));
    });
  });
}
