import { onwardIn } from '../model/languages.ts';
import { type MapPlace, symbolShapeOf } from './laid-mark.ts';
import type { LayoutInput } from './layout-input.ts';
import type { SymbolToPlace } from './mark.ts';
import { kmScale } from './scales.ts';
import type { Box, Point, Size } from './screen-geometry.ts';
import { candidatesAlongLine, candidatesInArea } from './token-homes.ts';
import { symbolSize } from './token-outline.tsx';
import { inLanguage } from '../model/translation.ts';

/** A ring is never drawn smaller than this: it would hide under its token. */
const LEAST_RING = 18.5;
/** An area of less than this from its middle would vanish under its own token. */
const LEAST_AREA = 34;

/** What is to be placed for a place of the story, whose anchor lies at `position` in degrees. */
export function symbolToPlace<Place extends MapPlace>(
  input: LayoutInput<Place>,
  place: Place,
  position: readonly [number, number],
) {
  const { language, zoom, project, measure, view } = input;
  const isTown = symbolShapeOf(place) === 'disc';
  const size = place.place.kind === 'country' ? 20 : place.isReference || place.isSelected ? 15 : 14;
  const text = measure(inLanguage(place.place.name, language), size, 600);
  // A selected name stands in a tag with room around it.
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

/** Where else on itself a line, an area or a country can bear its token. */
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
