import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Extent } from '../../map/basemap/basemap';
import type { Region } from './region';

type CountryName = { name: string };
export type World = Topology<{ countries: GeometryCollection<CountryName> }>;
type Weighted = readonly [longitude: number, latitude: number, weight: number];

/**
 * Visvalingam simplification: a vertex whose triangle is smaller than this (square degrees) is removed. At zoom 6 a
 * pixel is about 1.2e-4 square degrees, so distant coasts only lose detail that the map never shows.
 */
const WEIGHT = { between: 0, focus: 5e-6, detailed: 6e-4, far: 1e-2 };

/**
 * Simplifies arc by arc, so that neighbours still share their border; between two focus countries it keeps every
 * vertex.
 */
export function simplifyWorld(world: World, { focus, cut: { detailed } }: Pick<Region, 'focus' | 'cut'>): World {
  const weighted = presimplify(world);
  const outlines = focus.map(({ id }) => arcsOf(weighted, id));
  const arcs = (weighted.arcs as unknown as Weighted[][]).map((arc, index) => {
    const sides = outlines.filter((outline) => outline.has(index)).length;
    const of = sides > 1 ? 'between' : sides === 1 ? 'focus' : undefined;
    const remaining = arc.filter((point) => point[2] >= (of ? WEIGHT[of] : leastWeight(point, detailed)));
    // `presimplify` stores the weight as a third coordinate, which GeoJSON readers would take for an elevation.
    return remaining.map(([longitude, latitude]) => [longitude, latitude]);
  });
  return { ...weighted, arcs };
}

function leastWeight([longitude, latitude]: Weighted, [west, south, east, north]: Extent): number {
  const isDetailed = longitude > west && longitude < east && latitude > south && latitude < north;
  return isDetailed ? WEIGHT.detailed : WEIGHT.far;
}

function arcsOf(topology: World, id: string): ReadonlySet<number> {
  const country = topology.objects.countries.geometries.find((each) => each.id === id);
  if (!country || !isArea(country)) throw new Error(`The world has no country ${id}`);
  const arcs = (country.arcs as number[][][]).flat(2);
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}

export function isArea(
  geometry: GeometryObject<CountryName>,
): geometry is Polygon<CountryName> | MultiPolygon<CountryName> {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
