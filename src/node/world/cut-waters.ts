import type { Feature, LineString, MultiLineString, Point, Polygon, Position } from 'geojson';
import type { Label, Lake, River, RiverLabel } from '../../map/basemap/basemap.ts';
import { areaInBox, clipLine, type GridBox, isWithin, ringArea, type Vertex } from './clip-to-box.ts';
import { type Detail, lineReader } from './cut-land.ts';
import { joinLines } from './join-lines.ts';
import { labelPoints } from './label-point.ts';
import type { MapNames } from './map-names.ts';
import type { Waters } from './read-world.ts';
import { LABEL_BANDS, riverLabelLines } from './river-label-lines.ts';
import type { WorldPack } from './world-pack.ts';

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.2;

export type WaterInput = {
  readonly pack: WorldPack;
  readonly waters: Waters;
  readonly names: MapNames;
  readonly detail: Detail;
  /** The zoom with which the map opens on a large screen, and its closest. */
  readonly opening: number;
  readonly maxZoom: number;
  readonly degrees: (vertex: Vertex) => Position;
  readonly shrink: number;
};

/** Rivers of Natural Earth up to this rank are drawn wide, by the zoom with which the map opens. */
const majorRank = (zoom: number) => (zoom < 5 ? 4 : zoom < 6.5 ? 6 : 7);
/** Rivers and lakes of a higher rank are left out, by the closest zoom. */
const leastRank = (zoom: number) => (zoom < 5 ? 8 : 12);

/** Rivers by name with their label lines. The centre lines of lakes are left out where the lake itself is drawn. */
export function cutRivers(
  input: WaterInput,
  lakes: readonly (readonly (readonly Vertex[])[])[],
): {
  readonly rivers: readonly Feature<MultiLineString, River>[];
  readonly labels: readonly Feature<LineString, RiverLabel>[];
} {
  const { pack, waters, names, detail, opening, maxZoom, degrees, shrink } = input;
  const reader = lineReader(pack, detail);
  const groups = new Map<string, { readonly name: string; rank: number; readonly lines: (readonly Vertex[])[] }>();
  pack.rivers.forEach(({ name, rank, lines }, at) => {
    if (rank > leastRank(opening)) return;
    const hit = lines
      .filter(reader.isHit)
      .map(reader.line)
      .filter((line) => !lakes.some((rings) => isMostlyWithin(line, rings)));
    if (hit.length === 0) return;
    const key = name === '' ? `#${at}` : name;
    const group = groups.get(key) ?? { name, rank, lines: [] };
    group.rank = Math.min(group.rank, rank);
    group.lines.push(...hit);
    groups.set(key, group);
  });
  const rivers: Feature<MultiLineString, River>[] = [];
  const labels: Feature<LineString, RiverLabel>[] = [];
  for (const { name, rank, lines } of groups.values()) {
    const parts = joinLines(lines).flatMap((line) => clipLine(line, detail.box));
    if (parts.length === 0) continue;
    const isSeasonal = waters.rivers.some(({ source, seasonal }) => seasonal === true && source.includes(name));
    const weight = isSeasonal ? 'wadi' : rank <= majorRank(opening) ? 'major' : 'minor';
    const own = names.ofRiver(name);
    rivers.push({
      type: 'Feature',
      properties: { ...own, rank: weight },
      geometry: { type: 'MultiLineString', coordinates: parts.map((part) => part.map(degrees)) },
    });
    if (Object.keys(own).length === 0) continue;
    const near = parts.flatMap((part) => clipLine(part, detail.detailed));
    for (const band of LABEL_BANDS) {
      if (band.maxZoom < opening - 2 || band.minZoom > maxZoom || (weight !== 'major' && band.minZoom < opening - 0.5))
        continue;
      for (const part of near)
        for (const run of riverLabelLines(part, band, DEGREE_KM / pack.grid, shrink))
          labels.push({
            type: 'Feature',
            properties: { ...own, rank: weight, minZoom: band.minZoom, maxZoom: band.maxZoom },
            geometry: { type: 'LineString', coordinates: run.map(degrees) },
          });
    }
  }
  return { rivers, labels };
}

/** Lakes, and labels of those whose name fits on them or beside them. */
export function cutLakes(
  input: WaterInput,
  sea: readonly (readonly (readonly Vertex[])[])[],
): {
  readonly lakes: readonly Feature<Polygon, Lake>[];
  readonly labels: readonly Feature<Point, Label>[];
  /** The polygons of the lakes in grid steps. */
  readonly polygons: readonly (readonly (readonly Vertex[])[])[];
} {
  const { pack, names, detail, opening, degrees, shrink } = input;
  const drawn: (readonly (readonly Vertex[])[])[] = [];
  const reader = lineReader(pack, detail);
  const lakes: Feature<Polygon, Lake>[] = [];
  const labels: Feature<Point, Label>[] = [];
  const stepKm = DEGREE_KM / pack.grid;
  pack.lakes.forEach(({ name, rank, rings }, at) => {
    if (rank > leastRank(opening) || !rings.slice(0, 1).every(reader.isHit)) return;
    // Outlines of lakes run clockwise as those of land do, so that they are cut the same way.
    const whole = rings.map((ring) => reader.line(ring)).map((ring, index) => turned(ring, index > 0));
    const polygons = areaInBox(whole, detail.box, () => isWithin([detail.box.west, detail.box.north], whole));
    const own = names.ofLake(name);
    polygons.forEach((polygon, index) => {
      const [best] = labelPoints(polygon, shrink, 1);
      const isInSea = best !== undefined && sea.some((rings) => isWithin(best.at, rings));
      const km2 = Math.round((Math.abs(ringArea(polygon[0] ?? [])) / 2) * stepKm * stepKm * shrink);
      if (km2 < 1) return;
      drawn.push(polygon);
      // The outlines leave some lakes out of the land: those keep their name and are not drawn a second time.
      if (!isInSea)
        lakes.push({
          type: 'Feature',
          properties: { ...own, km2 },
          geometry: { type: 'Polygon', coordinates: polygon.map((ring) => ring.map(degrees)) },
        });
      if (index > 0 || Object.keys(own).length === 0 || !best || !isIn(best.at, detail.detailed)) return;
      // A lake is named from the zoom at which it is about 45 pixels across.
      const minZoom = Math.log2((45 * 360 * shrink) / (512 * Math.sqrt(km2 / stepKm ** 2) * (1 / pack.grid)));
      labels.push({
        type: 'Feature',
        properties: { id: `lake-${at}`, ...own, minZoom: tenths(minZoom), maxZoom: 24 },
        geometry: { type: 'Point', coordinates: degrees(best.at) },
      });
    });
  });
  return { lakes, labels, polygons: drawn };
}

/** Whether a line runs through an area: the ends of a lake’s centre line lie on its shore. */
function isMostlyWithin(line: readonly Vertex[], rings: readonly (readonly Vertex[])[]): boolean {
  const inner = [1 / 4, 1 / 2, 3 / 4].map((share) => line[Math.round(share * (line.length - 1))] as Vertex);
  return line.length > 2
    ? inner.filter((vertex) => isWithin(vertex, rings)).length >= 2
    : isWithin(
        [((line[0]?.[0] ?? 0) + (line[1]?.[0] ?? 0)) / 2, ((line[0]?.[1] ?? 0) + (line[1]?.[1] ?? 0)) / 2],
        rings,
      );
}

const tenths = (value: number) => Math.round(value * 10) / 10;

function isIn([x, y]: Vertex, { west, south, east, north }: GridBox): boolean {
  return x > west && x < east && y > south && y < north;
}

function turned(ring: readonly Vertex[], isHole: boolean): readonly Vertex[] {
  return ringArea(ring) > 0 === isHole ? ring : [...ring].reverse();
}
