import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { encodePack, PACK_FORMAT, type PackAdmin1, type PackLake, type PackRiver } from '../world-pack.ts';
import type { CountryUnits } from './country-units.ts';
import type { SourceFolders } from './fetch-sources.ts';
import type { LineDecisions } from './line-decisions.ts';
import { GRID, makePackLines } from './pack-lines.ts';
import { urbanAreas } from './urban-areas.ts';

/** Tolerances of simplification in degrees: the map of Natural Earth is drawn to zoom 8.5, where a pixel is 0.002°. */
const TOLERANCE = { units: 0.0006, rivers: 0.0012, lakes: 0.0012, admin1: 0.002, urban: 0 } as const;
/** Latitude in degrees south of which no base map is cut: there is the polar continent only. */
const SOUTHERNMOST = -60;

type Input = { readonly folders: SourceFolders; readonly version: string; readonly work: string };

const EMPTY = { classes: [], lineClasses: [], units: [], rivers: [], lakes: [], urban: [], admin1: [] } as const;

/** Features of a shape file of Natural Earth; `encoding` of its names. */
function shapes<G, P>({ folders, work }: Input, name: string, encoding: string) {
  const out = join(work, `${name}.json`);
  const source = join(folders.naturalEarth, `${name}.shp`);
  execFileSync(folders.mapshaper, ['-i', source, `encoding=${encoding}`, '-o', out, 'format=geojson'], {
    stdio: 'pipe',
  });
  return (JSON.parse(readFileSync(out, 'utf8')) as FeatureCollection<never, P>).features.map(
    ({ geometry, properties }) => ({ geometry: geometry as G, properties }),
  );
}

/** The pack of Natural Earth: countries, borders, rivers, lakes and built-up areas. */
export function naturalEarthPack(input: Input, units: CountryUnits, decisions: LineDecisions): Uint8Array {
  const { folders, version } = input;
  const pack = makePackLines();
  const unitPart = packUnits(units, pack, TOLERANCE.units);
  const rivers = shapes<LineString | MultiLineString, { name: string; scalerank: number }>(
    input,
    'ne_10m_rivers_lake_centerlines',
    'windows-1252',
  ).map(({ geometry, properties: { name, scalerank } }): PackRiver => ({
    name: cleanName(name),
    rank: scalerank,
    lines: linesOf(geometry).flatMap((line) => pack.add(line, TOLERANCE.rivers)),
  }));
  const lakes = shapes<Polygon | MultiPolygon, { name: string; featurec_2: string; scaleran_2: number }>(
    input,
    'ne_10m_ocean',
    'windows-1252',
  )
    .filter(({ properties: { name, featurec_2: kind } }) => {
      return kind !== '' && kind !== 'Ocean' && !decisions.dropLakes.some((lake) => lake.name === name);
    })
    .flatMap(({ geometry, properties: { name, scaleran_2: rank } }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings): PackLake => ({
        name: cleanName(name),
        rank,
        rings: rings.map((ring) => ringOf(ring, pack)),
      })),
    );
  const urban = urbanAreas(readFileSync(folders.urban)).map((ring) => pack.add(ring, TOLERANCE.urban)[0] ?? 0);
  return encodePack(
    { format: PACK_FORMAT, version, grid: GRID, ...unitPart, rivers, lakes, urban, admin1: [] },
    pack.lines,
  );
}

/** The pack of the lines of first-level regions, read only where an article asks for them. */
export function regionsPack(input: Input, codes: ReadonlyMap<string, string>): Uint8Array {
  const pack = makePackLines();
  const admin1 = shapes<LineString | MultiLineString, { adm0_a3: string; min_zoom: number }>(
    input,
    'ne_10m_admin_1_states_provinces_lines',
    'utf8',
  ).map(({ geometry, properties }): PackAdmin1 => ({
    country: codes.get(properties.adm0_a3) ?? '',
    minZoom: properties.min_zoom,
    lines: linesOf(geometry).flatMap((line) => pack.add(line, TOLERANCE.admin1)),
  }));
  return encodePack(
    { format: PACK_FORMAT, version: input.version, grid: GRID, ...EMPTY, admin1: joined(admin1) },
    pack.lines,
  );
}

/** Units with their lines in the pack. The polar continent is left out. */
export function packUnits(
  { topology, units, classes }: CountryUnits,
  pack: ReturnType<typeof makePackLines>,
  tolerance: number,
) {
  const kept = units
    .map((unit) => ({ ...unit, polygons: unit.polygons.filter((rings) => !isPolar(topology, rings)) }))
    .filter(({ polygons }) => polygons.length > 0);
  const used = new Set(kept.flatMap(({ polygons }) => polygons.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
  const names = [...new Set(['', ...classes])];
  const lineClasses: number[] = [];
  const linesOfArc = new Map<number, readonly number[]>();
  for (const arc of [...used].sort((a, b) => a - b)) {
    const lines = pack.add(topology.arcs[arc] ?? [], tolerance);
    linesOfArc.set(arc, lines);
    lines.forEach((line) => (lineClasses[line] = names.indexOf(classes[arc] ?? '')));
  }
  const along = (arc: number) => {
    const lines = linesOfArc.get(arc < 0 ? ~arc : arc) ?? [];
    return arc < 0 ? [...lines].reverse().map((line) => ~line) : lines;
  };
  return {
    classes: names,
    lineClasses,
    units: kept.map(({ country, area, polygons }) => ({
      country,
      area,
      polygons: polygons.map((rings) => rings.map((ring) => ring.flatMap(along))),
    })),
  };
}

function isPolar({ arcs }: CountryUnits['topology'], rings: readonly (readonly number[])[]): boolean {
  const [first = 0] = rings[0] ?? [];
  return (arcs[first < 0 ? ~first : first]?.[0]?.[1] ?? 0) < SOUTHERNMOST;
}

function linesOf(geometry: LineString | MultiLineString): readonly Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** The ring of a lake as one line: lakes are small, and a ring in two lines would need a third kind of reference. */
function ringOf(ring: readonly Position[], pack: ReturnType<typeof makePackLines>): number {
  const every = Math.max(1, Math.ceil(ring.length / 250));
  const thinned = ring.filter((_, at) => at % every === 0 || at === ring.length - 1);
  return pack.add(thinned, TOLERANCE.lakes)[0] ?? 0;
}

/** “Bahr el Jebel  (White Nile)” has a second name in brackets, and “Nakanb?” a letter lost in the source. */
function cleanName(name: string | null): string {
  const [first = ''] = (name ?? '').split(/\s*\(/);
  return first.includes('?') ? '' : first.replace(/\s+/g, ' ').trim();
}

/** Lines of one country and zoom become one record, so that the header stays short. */
function joined(records: readonly PackAdmin1[]): readonly PackAdmin1[] {
  const groups = new Map<string, PackAdmin1>();
  for (const record of records) {
    const key = `${record.country}|${record.minZoom}`;
    groups.set(key, { ...record, lines: [...(groups.get(key)?.lines ?? []), ...record.lines] });
  }
  return [...groups.values()];
}
