import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { IRAQ, SYRIA } from '../basemap';

type CountryName = { name: string };
export type World = Topology<{ countries: GeometryCollection<CountryName> }>;
type Weighted = readonly [longitude: number, latitude: number, weight: number];

/** What the reader can come close to, in degrees: finer here, coarse beyond. */
const NEAR = [34.5, 28.5, 50, 39] as const;

/**
 * Smallest triangle (square degrees) that may bend a line. At zoom 6 a pixel is about 1.2e-4 square degrees, so far
 * coasts lose what only a closer view than the map allows would show.
 */
const WEIGHT = { shared: 0, story: 5e-6, near: 6e-4, far: 1e-2 };

/** Simplifies line by line, so that neighbours still meet and the border of Iraq with Syria keeps every vertex. */
export function simplifyWorld(world: World): World {
  const weighted = presimplify(world);
  const iraq = arcsOf(weighted, IRAQ);
  const syria = arcsOf(weighted, SYRIA);
  const arcs = (weighted.arcs as unknown as Weighted[][]).map((arc, index) => {
    const of = iraq.has(index) && syria.has(index) ? 'shared' : iraq.has(index) || syria.has(index) ? 'story' : 'other';
    const kept = arc.filter((point) => point[2] >= leastWeight(point, of));
    // The weight rides along as a third coordinate; left in, it would be read as a height.
    return kept.map(([longitude, latitude]) => [longitude, latitude]);
  });
  return { ...weighted, arcs };
}

function leastWeight([longitude, latitude]: Weighted, of: 'shared' | 'story' | 'other'): number {
  if (of !== 'other') return WEIGHT[of];
  const [west, south, east, north] = NEAR;
  const near = longitude > west && longitude < east && latitude > south && latitude < north;
  return near ? WEIGHT.near : WEIGHT.far;
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
