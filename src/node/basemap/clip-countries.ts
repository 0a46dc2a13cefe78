import { area, bboxPolygon, difference, featureCollection, intersect, multiPolygon } from '@turf/turf';
import { feature, merge } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import type { Land } from '../../map/basemap/basemap';
import type { Extent } from '../../map/basemap/basemap';
import type { Region } from './region';
import { isArea, simplifyWorld, type World } from './simplify-world';

/** Islands and enclaves below this area (km²) are left out: at the map’s zoom levels they are specks. */
const SMALLEST_AREA = 250;

export type LandFeature = Feature<MultiPolygon, Land>;

/** Every country within the extent, simplified and clipped to it. */
export function clipCountries(world: World, region: Pick<Region, 'extent' | 'focus' | 'cut'>): LandFeature[] {
  const simplified = simplifyWorld(world, region);
  const areas = simplified.objects.countries.geometries.filter(isArea);
  const groups = new Map<string, typeof areas>();
  for (const country of areas) {
    const joined = region.cut.joined.find(({ parts }) => parts.includes(country.properties?.name ?? ''));
    const id = joined?.id ?? String(country.id ?? '');
    groups.set(id, [...(groups.get(id) ?? []), country]);
  }
  return [...groups].flatMap(([id, parts]) => {
    const polygons = parts.length > 1 ? merge(simplified, parts).coordinates : parts.flatMap(polygonsIn(simplified));
    const coordinates = polygons
      .map((rings) => rings.map(withoutSpikes))
      .flatMap((rings) => clip(rings, region.extent))
      .flatMap(withoutSpecks);
    if (coordinates.length === 0) return [];
    if (id === '')
      throw new Error('A country inside the extent has no id: name it, or the map cannot tell whose it is');
    return [{ type: 'Feature', id, properties: { id }, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

/** The seas: the extent minus all countries, as polygons that share their vertices with the coast. */
export function seaAround(land: readonly LandFeature[], extent: Extent): Feature<MultiPolygon> {
  const sea = difference(featureCollection<Polygon | MultiPolygon>([bboxPolygon([...extent]), ...land]));
  // The difference is empty where a region has no coast.
  return multiPolygon(sea ? polygonsOf(sea.geometry).flatMap(withoutSpecks) : []);
}

/** Polygons wholly inside stay untouched, so that neighbours keep identical vertices. */
function clip(rings: Position[][], [west, south, east, north]: Extent): Position[][][] {
  const outer = rings[0] ?? [];
  if (outer.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north)) return [rings];
  if (outer.every(([x = 0]) => x <= west) || outer.every(([x = 0]) => x >= east)) return [];
  if (outer.every(([, y = 0]) => y <= south) || outer.every(([, y = 0]) => y >= north)) return [];
  const clipped = intersect(
    featureCollection<Polygon | MultiPolygon>([bboxPolygon([west, south, east, north]), multiPolygon([rings])]),
  );
  return clipped ? polygonsOf(clipped.geometry) : [];
}

function polygonsIn(world: World): (country: GeometryObject) => Position[][][] {
  return (country) => polygonsOf((feature(world, country) as Feature<Polygon | MultiPolygon>).geometry);
}

/** Removes a segment that a line runs back and forth along, as one border in Natural Earth does. */
function withoutSpikes(ring: Position[]): Position[] {
  return ring.reduce<Position[]>((points, point) => {
    const isBack = String(points[points.length - 2]) === String(point);
    return isBack ? points.slice(0, -1) : [...points, point];
  }, []);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Removes small polygons and holes. An enclave and the hole in its neighbour are removed together, so that no gap
 * remains.
 */
function withoutSpecks(rings: Position[][]): Position[][][] {
  const [outer, ...holes] = rings.filter(
    (ring) => area({ type: 'Polygon', coordinates: [ring] }) / 1e6 >= SMALLEST_AREA,
  );
  return outer && outer === rings[0] ? [[outer, ...holes]] : [];
}
