import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon as GeoMultiPolygon,
  Polygon as GeoPolygon,
  Position,
} from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { readDisputes } from '../disputes.ts';
import type { LineDecisions } from './line-decisions.ts';
import type { SourceFolders } from './fetch-sources.ts';

const require = createRequire(import.meta.url);

type LineClass = { readonly class: string };
type UnitProperties = {
  readonly x: number;
  readonly y: number;
  readonly km2: number;
  readonly ISO_A3: string | null;
  readonly NAME: string | null;
};
/** ISO 3166-1 numeric code of the country, or id of the area that is not agreed; empty where neither is known. */
export type Unit = { readonly country: string; readonly area: string };
type Units = Topology<{ units: GeometryCollection<UnitProperties> }>;

/** Countries and areas as polygons that share their borders; `classes` has the class of each arc, empty for a coast. */
export type CountryUnits = {
  readonly topology: Topology;
  readonly units: readonly (Unit & { readonly polygons: readonly (readonly (readonly number[])[])[] })[];
  readonly classes: readonly string[];
};

/**
 * Polygons of all countries from land, boundary lines and claim lines of Natural Earth: mapshaper makes the polygons,
 * and each gets the country it overlaps most. `work`: a folder for files in between. Takes about a minute.
 */
export function countryUnits(
  folders: SourceFolders,
  decisions: LineDecisions,
  codes: ReadonlyMap<string, string>,
  work: string,
): CountryUnits {
  const lines = boundaryLines(folders, decisions, work);
  const file = (name: string) => join(work, name);
  writeFileSync(file('lines.json'), JSON.stringify({ type: 'FeatureCollection', features: lines }));
  const shaper = (...args: readonly string[]) => execFileSync(folders.mapshaper, args, { stdio: 'pipe' });
  shaper(
    ...['-i', join(folders.naturalEarth, 'ne_10m_land.shp'), 'name=land', '-lines', '+', 'name=outlines'],
    ...['-drop', 'target=land', '-i', file('lines.json'), 'name=lines'],
    ...['-merge-layers', 'target=outlines,lines', 'force', 'name=units', '-polygons', 'gap-tolerance=0.002'],
    ...['-o', file('polygons.json'), 'format=topojson', 'no-quantization', 'target=units'],
  );
  shaper(
    ...['-i', folders.claims, 'layers=countries', 'name=countries', '-filter-fields', 'ISO_A3,NAME'],
    ...['-o', file('countries.json'), 'format=geojson'],
  );
  shaper(
    ...['-i', file('polygons.json'), 'name=units', '-each', 'x=this.innerX,y=this.innerY,km2=this.area/1e6'],
    ...['-i', file('countries.json'), 'name=countries'],
    ...['-join', 'source=countries', 'target=units', 'largest-overlap', 'fields=ISO_A3,NAME'],
    ...['-o', file('units.json'), 'format=topojson', 'no-quantization', 'target=units'],
  );
  const topology = JSON.parse(readFileSync(file('units.json'), 'utf8')) as Units;
  return { topology, units: mergedUnits(topology, decisions, codes), classes: arcClasses(topology, lines) };
}

type Line = Feature<LineString | MultiLineString, LineClass>;

/** Boundary and claim lines with their class, without those that the decisions drop. */
function boundaryLines(folders: SourceFolders, decisions: LineDecisions, work: string): readonly Line[] {
  const { dropClasses, dropClaims, extra, fromWorldAtlas } = decisions;
  const read = <P>(source: readonly string[], name: string) => {
    const out = join(work, name);
    execFileSync(folders.mapshaper, ['-i', ...source, '-o', out, 'format=geojson'], { stdio: 'pipe' });
    return (JSON.parse(readFileSync(out, 'utf8')) as FeatureCollection<LineString | MultiLineString, P>).features;
  };
  const boundaries = read<{ featurecla: string }>(
    [join(folders.naturalEarth, 'ne_10m_admin_0_boundary_lines_land.shp')],
    'boundaries.json',
  );
  const claims = read<{ name: string }>([folders.claims, 'layers=disputed_borders'], 'claims.json');
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology;
  const line = (geometry: LineString | MultiLineString, kind: string): Line => ({
    type: 'Feature',
    properties: { class: kind },
    geometry,
  });
  return [
    ...boundaries
      .filter(({ properties }) => !dropClasses.includes(properties.featurecla))
      .map(({ geometry, properties }) => line(geometry, properties.featurecla.replace(/ \(.*/, ''))),
    ...claims
      .filter(({ properties }) => !dropClaims.some(({ name }) => name === properties.name))
      .map(({ geometry }) => line(geometry, 'Claim')),
    ...extra.map(({ coordinates, class: kind }) => line({ type: 'LineString', coordinates: [...coordinates] }, kind)),
    ...fromWorldAtlas.map((wanted) => line(atlasLine(atlas, wanted), wanted.class)),
  ];
}

function atlasLine(atlas: Topology, wanted: LineDecisions['fromWorldAtlas'][number]): MultiLineString {
  const [west, south, east, north] = wanted.within;
  const between = mesh(
    atlas,
    atlas.objects['countries'] as GeometryCollection,
    (a, b) => a !== b && wanted.between.includes(String(a.id)) && wanted.between.includes(String(b.id)),
  );
  const inside = ([x = 0, y = 0]: Position) => x > west && x < east && y > south && y < north;
  return { type: 'MultiLineString', coordinates: between.coordinates.filter((each) => each.every(inside)) };
}

const keyOf = ([x = 0, y = 0]: readonly number[]) => `${x.toFixed(6)},${y.toFixed(6)}`;

/** The class of each arc: that of the boundary line with most of its vertices. */
function arcClasses({ arcs }: Topology, lines: readonly Line[]): readonly string[] {
  const classAt = new Map<string, string>();
  for (const { geometry, properties } of lines) {
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    for (const part of parts) for (const point of part) classAt.set(keyOf(point), properties.class);
  }
  return arcs.map((arc) => {
    const inner = arc.length > 2 ? arc.slice(1, -1) : arc;
    const counts = new Map<string, number>();
    for (const point of inner) {
      const found = classAt.get(keyOf(point)) ?? '';
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? '';
  });
}

/** Polygons of one country or area become one unit; borders inside it and shores of its lakes disappear. */
function mergedUnits(topology: Units, decisions: LineDecisions, codes: ReadonlyMap<string, string>) {
  const { geometries } = topology.objects.units;
  const groups = new Map<string, (Polygon | MultiPolygon)[]>();
  const named = namesOfUnits(topology, geometries, decisions, codes);
  geometries.forEach((geometry, at) => {
    const name = named[at];
    if (name === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return;
    const key = `${name.country}|${name.area}`;
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  });
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, parts]) => {
      const [country = '', area = ''] = key.split('|');
      return { country, area, polygons: mergeArcs(topology, parts as Polygon[]).arcs };
    });
}

/**
 * An area that is not agreed by a point inside it, a country by the largest overlap; an islet without one gets the
 * country of the nearest unit within three degrees. Bodies of water between countries have none and are left out.
 */
function namesOfUnits(
  topology: Units,
  geometries: Units['objects']['units']['geometries'],
  decisions: LineDecisions,
  codes: ReadonlyMap<string, string>,
): readonly (Unit | undefined)[] {
  const areas = readDisputes().flatMap(({ areas = [] }) => areas);
  const facts = geometries.map(({ properties }) => properties as UnitProperties);
  const inside = pointsInside(topology, geometries);
  const areaOf = inside(areas.flatMap(({ id, points }) => points.map((point) => ({ point, value: id }))));
  const joinedTo = inside(decisions.joined.map(({ point, country }) => ({ point, value: country })));
  const sure = facts.map((fact, at): Unit | undefined => {
    const area = areaOf.get(at);
    if (area !== undefined) return { country: '', area };
    const number = joinedTo.get(at) ?? decisions.withoutNumber[fact.NAME ?? ''] ?? codes.get(fact.ISO_A3 ?? '');
    return number === undefined ? undefined : { country: number, area: '' };
  });
  return facts.map((fact, at) => {
    const own = sure[at];
    if (own || fact.km2 > 200) return own;
    let best = 3;
    let found: Unit | undefined;
    facts.forEach((other, index) => {
      const candidate = sure[index];
      if (!candidate || candidate.country === '') return;
      const distance = Math.hypot((other.x - fact.x) * Math.cos((fact.y * Math.PI) / 180), other.y - fact.y);
      // Distance to the middle of a unit, less its own radius: an islet belongs to the large island beside it.
      const gap = Math.max(0, distance - Math.sqrt(other.km2 / Math.PI) / 111);
      if (gap < best) [best, found] = [gap, candidate];
    });
    return found;
  });
}

/** For points with a value: the value of each polygon, by its index, that has one of them inside. */
function pointsInside(topology: Units, geometries: Units['objects']['units']['geometries']) {
  const polygons = geometries.map((geometry) => {
    const polygon = feature(topology, geometry) as Feature<GeoPolygon | GeoMultiPolygon>;
    return { polygon, box: bbox(polygon) };
  });
  return (
    points: readonly { readonly point: readonly number[]; readonly value: string }[],
  ): ReadonlyMap<number, string> =>
    new Map(
      points.map(({ point, value }) => {
        const [x = 0, y = 0] = point;
        const at = polygons.findIndex(
          ({ polygon, box: [west, south, east, north] }) =>
            x > west && x < east && y > south && y < north && booleanPointInPolygon([x, y], polygon),
        );
        if (at < 0) throw new Error(`No polygon of the sources has the point ${point.join(', ')} of ${value} inside`);
        return [at, value];
      }),
    );
}
