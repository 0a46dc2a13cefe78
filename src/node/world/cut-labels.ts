import type { Feature, Point, Position } from 'geojson';
import type { Label } from '../../map/basemap/basemap.ts';
import { TILE_PX } from '../../map/geometry/mercator.ts';
import { areaInBox, type GridBox, isWithin, ringArea, type Vertex } from './clip-to-box.ts';
import type { CutLand } from './cut-land.ts';
import { labelPoints } from './label-point.ts';
import type { MapNames } from './map-names.ts';
import type { Waters } from './read-world.ts';

export type LabelInput = {
  readonly land: CutLand;
  readonly names: MapNames;
  readonly waters: Waters;
  /** What every opening map shows, and the whole extent. */
  readonly view: GridBox;
  readonly box: GridBox;
  readonly grid: number;
  readonly shrink: number;
  readonly opening: number;
  readonly focus: readonly string[];
  readonly degrees: (vertex: Vertex) => Position;
};

/** Pixels between a label’s middle and the edge of its area, below which it would cover the border. */
const LEAST_ROOM = 13;

/**
 * Labels of countries and of areas that are no country’s land: at up to three points in view and one in the whole extent
 * each, of which the map shows the first that has room.
 */
export function countryLabels(input: LabelInput): readonly Feature<Point, Label>[] {
  const { land, names, focus, opening, degrees, grid } = input;
  const areas = new Map(land.hatched.map(({ dispute, polygons }) => [dispute, polygons]));
  return [...new Map([...areas, ...land.lands])].flatMap(([id, polygons]) => {
    const own = names.ofLand(id);
    if (Object.keys(own).length === 0) return [];
    const isFocus = focus.includes(id);
    return pointsOf(polygons, input, isFocus ? 4 : 2).map(({ at, room }, index): Feature<Point, Label> => {
      const pixelsAtZero = (room / grid) * (TILE_PX / 360) * (1 / input.shrink);
      const minZoom = Math.log2(LEAST_ROOM / pixelsAtZero);
      return {
        type: 'Feature',
        properties: {
          id: index === 0 ? id : `${id}-${index + 1}`,
          ...own,
          minZoom: Math.max(2, tenths(minZoom)),
          maxZoom: tenths(Math.max(minZoom, opening) + (isFocus ? 2 : 2.5)),
          group: id,
          ...(isFocus && { of: 'focus' as const }),
        },
        geometry: { type: 'Point', coordinates: degrees(at) },
      };
    });
  });
}

/** Labels of seas, each at up to two points in view where the sea has room. */
export function seaLabels(input: LabelInput): readonly Feature<Point, Label>[] {
  const { waters, names, opening, degrees, grid } = input;
  const seas = [...waters.seas].sort((one, other) => areaOf(one.box) - areaOf(other.box));
  const counts = new Map<string, number>();
  return pointsOf(openSea(input), input, 8).flatMap(({ at, room }): Feature<Point, Label>[] => {
    const [x, y] = [at[0] / grid, at[1] / grid];
    const sea = seas.find(({ box: [west, south, east, north] }) => x > west && x < east && y > south && y < north);
    const own = sea ? names.ofSea(sea) : {};
    const pixels = (room / grid) * (TILE_PX / 360) * (1 / input.shrink) * 2 ** opening;
    if (!sea || sea.minZoom > opening + 1 || pixels < LEAST_ROOM || Object.keys(own).length === 0) return [];
    const count = (counts.get(sea.id) ?? 0) + 1;
    counts.set(sea.id, count);
    if (count > 3) return [];
    return [
      {
        type: 'Feature',
        properties: {
          id: count === 1 ? sea.id : `${sea.id}-${count}`,
          ...own,
          minZoom: sea.minZoom,
          maxZoom: 24,
          group: sea.id,
        },
        geometry: { type: 'Point', coordinates: degrees(at) },
      },
    ];
  });
}

/** Waters that reach the edge of the map or are large: a lake that the outlines leave out of the land is no sea. */
function openSea({ land, box, grid, shrink }: LabelInput): CutLand['sea'] {
  return land.sea.filter(([outline = []]) => {
    const isAtEdge = outline.some(([x, y]) => x === box.west || x === box.east || y === box.south || y === box.north);
    const km2 = (Math.abs(ringArea(outline)) / 2) * (DEGREE_KM / grid) ** 2 * shrink;
    return isAtEdge || km2 >= SMALLEST_SEA;
  });
}

/** Square kilometres of the smallest sea that is named where the map shows all of it. */
const SMALLEST_SEA = 20_000;
/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.2;

/** Of a country with many islands only the largest are looked at for its label. */
const MOST_POLYGONS = 4;

/** Points for labels in view, the largest polygon first, then one in the whole extent. */
function pointsOf(polygons: CutLand['sea'], { view, box, shrink }: LabelInput, most: number) {
  const within = (frame: GridBox) =>
    polygons
      .map((polygon) => ({ polygon, size: -ringArea(polygon[0] ?? []) }))
      .sort((one, other) => other.size - one.size)
      .slice(0, MOST_POLYGONS)
      .map(({ polygon }) => polygon)
      .flatMap((polygon) => areaInBox(polygon, frame, () => isWithin([frame.west, frame.north], polygon)))
      .flatMap((polygon) => labelPoints(polygon, shrink, most))
      .sort((one, other) => other.room - one.room);
  const inView = within(view).slice(0, most);
  const anywhere = within(box).filter(({ at: [x, y] }) =>
    inView.every(({ at }) => Math.hypot((at[0] - x) * shrink, at[1] - y) > (view.north - view.south) / 8),
  );
  return [...inView, ...anywhere.slice(0, 1)];
}

const tenths = (value: number) => Math.round(value * 10) / 10;
const areaOf = ([west, south, east, north]: readonly [number, number, number, number]) =>
  (east - west) * (north - south);
