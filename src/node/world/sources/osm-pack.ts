import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { area, bbox, booleanPointInPolygon, polygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { encodePack, PACK_FORMAT } from '../world-pack.ts';
import type { CountryUnits, Unit } from './country-units.ts';
import type { SourceFolders } from './fetch-sources.ts';
import type { LineDecisions } from './line-decisions.ts';
import { packUnits } from './natural-earth-pack.ts';
import { GRID, makePackLines } from './pack-lines.ts';

/** Metres of simplification: less than a pixel at zoom 10. */
const INTERVAL = 120;
/** Degrees of a second simplification, on the grid of the pack. */
const TOLERANCE = 0.0008;
/** Islands below this area in square metres are left out. */
const SMALLEST = 1_000_000;
/** Memory for mapshaper in MB. */
const MEMORY = 9000;

type UnitPoint = { readonly x: number; readonly y: number; readonly km2: number };
type Units = Topology<{ units: GeometryCollection<UnitPoint> }>;
type Countries = FeatureCollection<GeoPolygon | GeoMultiPolygon, { readonly A3: string }>;

/**
 * The pack of outlines of OpenStreetMap, for small areas: countries as polygons that share their borders. Where two
 * countries of the source overlap, `osmOverlaps` of the decisions says whose land or which disputed area it is.
 */
export function osmPack(
  { folders, version, work }: { readonly folders: SourceFolders; readonly version: string; readonly work: string },
  decisions: LineDecisions,
  codes: ReadonlyMap<string, string>,
): Uint8Array {
  const file = (name: string) => join(work, name);
  const shaper = (...args: readonly string[]) =>
    execFileSync('node', [`--max-old-space-size=${MEMORY}`, folders.mapshaper, ...args], { stdio: 'pipe' });
  const outlines = (JSON.parse(readFileSync(folders.osm, 'utf8')) as Countries).features.flatMap((country) =>
    outlinesOf(country, codes),
  );
  const features = outlines.map(({ outline }) => outline);
  writeFileSync(file('osm-outlines.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  shaper(
    ...['-i', file('osm-outlines.json'), 'name=osm', '-simplify', 'dp', `interval=${INTERVAL}`],
    ...['-lines', '+', 'name=outlines', '-drop', 'target=osm'],
    ...['-filter-fields', '-o', file('osm-lines.json'), 'format=topojson', 'no-quantization', 'target=outlines'],
  );
  shaper(
    ...['-i', file('osm-lines.json'), 'name=units', '-polygons', 'gap-tolerance=0.00001'],
    ...['-filter', `this.area>${SMALLEST}`, '-each', 'x=this.innerX,y=this.innerY,km2=this.area/1e6'],
    ...['-o', file('osm-units.json'), 'format=topojson', 'no-quantization', 'target=units'],
  );
  const topology = JSON.parse(readFileSync(file('osm-units.json'), 'utf8')) as Units;
  const units = unitsOf(topology, outlines, decisions);
  const pack = makePackLines();
  const parts = packUnits({ topology, units, classes: lineClasses(topology, units) }, pack, TOLERANCE);
  const empty = { rivers: [], lakes: [], urban: [], admin1: [] };
  return encodePack({ format: PACK_FORMAT, version, grid: GRID, ...parts, ...empty }, pack.lines);
}

function unitsOf(topology: Units, outlines: readonly Outline[], decisions: LineDecisions): CountryUnits['units'] {
  const groups = new Map<string, Polygon[]>();
  for (const geometry of topology.objects.units.geometries) {
    const unit = unitAt(geometry.properties as UnitPoint, outlines, decisions);
    if (!unit) continue;
    const key = `${unit.country}|${unit.area}`;
    const group = groups.get(key) ?? [];
    group.push(geometry as Polygon);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, parts]) => {
      const [country = '', area = ''] = key.split('|');
      return { country, area, polygons: mergeArcs(topology, parts).arcs };
    });
}

/**
 * Outlines of the larger polygons of a country without their holes: holes of the source are waters drawn as triangles,
 * and a country inside another has an outline of its own.
 */
function outlinesOf(
  { geometry, properties: { A3 } }: Countries['features'][number],
  codes: ReadonlyMap<string, string>,
) {
  const country = codes.get(A3 === 'XKX' ? 'XKK' : A3);
  if (country === undefined) return [];
  const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return all.flatMap(([ring = []]) => {
    const outline = polygon([ring]);
    return area(outline) < SMALLEST ? [] : [{ country, box: bbox(outline), outline }];
  });
}

type Outline = ReturnType<typeof outlinesOf>[number];

/** Whose land a polygon is: of the smallest outline around it, unless the decisions say otherwise of an overlap. */
function unitAt({ x, y }: UnitPoint, outlines: readonly Outline[], { osmOverlaps }: LineDecisions): Unit | undefined {
  const around = outlines
    .filter(({ box: [west, south, east, north] }) => x > west && x < east && y > south && y < north)
    .filter(({ outline }) => booleanPointInPolygon([x, y], outline))
    .sort((one, other) => sizeOf(one.box) - sizeOf(other.box));
  const found = [...new Set(around.map(({ country }) => country))].sort();
  const row = osmOverlaps.find(({ countries }) => [...countries].sort().join() === found.join());
  if (row?.area !== undefined) return { country: '', area: row.area };
  const country = row?.country ?? around[0]?.country;
  return country === undefined ? undefined : { country, area: '' };
}

const sizeOf = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]) => (east - west) * (north - south);

/** Lines around areas that two countries claim are claims; all others are taken as agreed. */
function lineClasses({ arcs }: Topology, units: CountryUnits['units']): readonly string[] {
  const claimed = new Set(
    units
      .filter((unit) => unit.area !== '')
      .flatMap(({ polygons }) => polygons.flat(2))
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );
  return arcs.map((_, arc) => (claimed.has(arc) ? 'Claim' : 'International boundary'));
}
