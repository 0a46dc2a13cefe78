import { onwardIn } from '../../core/text/languages.ts';
import { type LayoutInput, type MapPlace, symbolShapeOf, symbolSize, type SymbolToPlace } from './placed-symbol.ts';
import { kmScale } from '../geometry/scales.ts';
import { type Box, boxAround, type Point, type Size } from '../geometry/screen-geometry.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { booleanPointInPolygon } from '@turf/turf';

const CANDIDATE_STEP = 34;
const MOST_CANDIDATES = 60;

function nearestFirst(points: readonly Point[], anchor: Point): readonly Point[] {
  return points
    .map(({ x, y }) => ({ x: x - anchor.x, y: y - anchor.y }))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .slice(0, MOST_CANDIDATES);
}

const isIn = ({ x, y }: Point, view: Box) => x > view.x0 && x < view.x1 && y > view.y0 && y < view.y1;

/** Points along a line on screen, relative to the anchor, nearest first: candidate positions of its symbol. */
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

/** Grid points of an area on screen at which the whole symbol lies inside it, relative to the anchor, nearest first. */
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

/** Least radius of a ring in pixels: a smaller one would be hidden under its symbol. */
const LEAST_RING = 18.5;
/** Half the extent in pixels below which an area would be hidden under its own symbol. */
const LEAST_AREA = 34;

/** The symbol and label to place for a place, whose anchor lies at `position` in degrees. */
export function symbolToPlace<Place extends MapPlace>(
  input: LayoutInput<Place>,
  place: Place,
  position: readonly [number, number],
) {
  const { language, zoom, project, measure, view } = input;
  const isTown = symbolShapeOf(place) === 'disc';
  const size = place.place.kind === 'country' ? 20 : place.isReference || place.isSelected ? 15 : 14;
  const text = measure(inLanguage(place.place.name, language), size, 600);
  // The label of a selected place has a background with padding around the text.
  const name = place.isSelected ? { width: text.width + 20, height: text.height + 10 } : text;
  const ring = kmScale(position[1], zoom)(place.place.uncertaintyKm);
  const anchor = project(position);
  const token = place.isReference ? { width: 8, height: 8 } : symbolSize(symbolShapeOf(place));
  const reach = areaReach(place, project);
  const prefersAside = reach !== undefined && reach < LEAST_AREA;
  const mark: SymbolToPlace = {
    id: place.place.id,
    anchor,
    token,
    name,
    homes: prefersAside || isTown ? [] : candidatesOnPlace(place, project, anchor, token, view),
    outline: outlineOf(place, project, anchor),
    footprint: place.isReference ? 5 : isTown ? Math.min(ring, 60) : prefersAside ? reach * 1.15 : 0,
    prefersAside,
    staysPut: place.isReference,
    isNamed: true,
    needsName: place.isReference || place.isSelected,
    passages: place.passages.length,
    isTown,
    priority: (place.isSelected ? 1000 : 0) + (isTown ? 25 : 0) + place.passages.length * 10,
    preferredSide: onwardIn(language),
  };
  return { place, mark, leastRing: isTown && !place.isReference && ring < LEAST_RING ? LEAST_RING : undefined };
}

/** Further positions of a symbol on its own line, area or country. */
function candidatesOnPlace(
  { place: { geometry } }: MapPlace,
  project: LayoutInput['project'],
  anchor: Point,
  token: Size,
  view: Box,
): readonly Point[] {
  if (geometry?.type === 'LineString') return candidatesAlongLine(geometry.coordinates.map(project), anchor, view);
  if (geometry?.type === 'Polygon')
    return candidatesInArea((geometry.coordinates[0] ?? []).map(project), anchor, token, view);
  return [];
}

function outlineOf(
  { place: { geometry } }: MapPlace,
  project: LayoutInput['project'],
  anchor: Point,
): readonly Point[] {
  if (geometry?.type !== 'Polygon') return [];
  return (geometry.coordinates[0] ?? []).map(project).map(({ x, y }) => ({ x: x - anchor.x, y: y - anchor.y }));
}

/** Half the smaller extent of an area on screen, in pixels. */
function areaReach({ place: { geometry } }: MapPlace, project: LayoutInput['project']): number | undefined {
  if (geometry?.type !== 'Polygon') return undefined;
  const points = (geometry.coordinates[0] ?? []).map(project);
  const across = Math.max(...points.map((p) => p.x)) - Math.min(...points.map((p) => p.x));
  const down = Math.max(...points.map((p) => p.y)) - Math.min(...points.map((p) => p.y));
  return Math.min(across, down) / 2;
}

const isLine = (place: MapPlace) => place.place.kind === 'road' || place.place.kind === 'border';

/** Small boxes along the roads and borders of the article, for labels to avoid. */
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
