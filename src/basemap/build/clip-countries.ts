import { area, bboxPolygon, difference, featureCollection, intersect, multiPolygon } from '@turf/turf';
import { feature, merge } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { IRAQ, SYRIA, type Land } from '../basemap';
import { EXTENT } from '../extent';
import { isArea, simplifyWorld, type World } from './simplify-world';

/** Natural Earth draws these apart and gives them no id. One island, one country: the map takes no side inside it. */
const CYPRUS = '196';
const CYPRUS_PARTS = ['Cyprus', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Dhekelia', 'Akrotiri'];

/** Islands and enclaves smaller than this (km²) are a speck at the zooms where they could be seen. */
const SMALLEST_AREA = 250;

const [WEST, SOUTH, EAST, NORTH] = EXTENT;

export type LandFeature = Feature<MultiPolygon, Land>;

/** Every country within the extent, simplified and cut at its edge. */
export function clipCountries(world: World): LandFeature[] {
  const simplified = simplifyWorld(world);
  const areas = simplified.objects.countries.geometries.filter(isArea);
  const groups = new Map<string, typeof areas>();
  for (const country of areas) {
    const id = CYPRUS_PARTS.includes(country.properties?.name ?? '') ? CYPRUS : String(country.id ?? '');
    groups.set(id, [...(groups.get(id) ?? []), country]);
  }
  return [...groups].flatMap(([id, parts]) => {
    const polygons = parts.length > 1 ? merge(simplified, parts).coordinates : parts.flatMap(polygonsIn(simplified));
    const coordinates = polygons
      .map((rings) => rings.map(withoutSpikes))
      .flatMap(clip)
      .flatMap(withoutSpecks);
    if (coordinates.length === 0) return [];
    if (id === '')
      throw new Error('A country inside the extent has no id: name it, or the map cannot tell whose it is');
    const part = id === IRAQ ? 'iraq' : id === SYRIA ? 'syria' : 'far';
    return [{ type: 'Feature', id, properties: { id, part }, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

/** What is left of the extent: seas, each a polygon of its own, whose shores are the very vertices of the land. */
export function seaAround(land: readonly LandFeature[]): Feature<MultiPolygon> {
  const sea = difference(featureCollection<Polygon | MultiPolygon>([bboxPolygon([...EXTENT]), ...land]));
  if (!sea) throw new Error('No sea is left inside the extent');
  return multiPolygon(polygonsOf(sea.geometry).flatMap(withoutSpecks));
}

/** Rings wholly inside are left untouched, so that the vertices two neighbours share stay the same. */
function clip(rings: Position[][]): Position[][][] {
  const outer = rings[0] ?? [];
  if (outer.every(([x = 0, y = 0]) => x > WEST && x < EAST && y > SOUTH && y < NORTH)) return [rings];
  if (outer.every(([x = 0]) => x <= WEST) || outer.every(([x = 0]) => x >= EAST)) return [];
  if (outer.every(([, y = 0]) => y <= SOUTH) || outer.every(([, y = 0]) => y >= NORTH)) return [];
  const clipped = intersect(
    featureCollection<Polygon | MultiPolygon>([bboxPolygon([...EXTENT]), multiPolygon([rings])]),
  );
  return clipped ? polygonsOf(clipped.geometry) : [];
}

function polygonsIn(world: World): (country: GeometryObject) => Position[][][] {
  return (country) => polygonsOf((feature(world, country) as Feature<Polygon | MultiPolygon>).geometry);
}

/** Natural Earth's Jordan goes forth, back and forth again along one step of its border: no line of ours may. */
function withoutSpikes(ring: Position[]): Position[] {
  return ring.reduce<Position[]>((kept, point) => {
    const isBack = String(kept[kept.length - 2]) === String(point);
    return isBack ? kept.slice(0, -1) : [...kept, point];
  }, []);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A country's enclave and the hole it leaves in its neighbour go together, so that no gap remains. */
function withoutSpecks(rings: Position[][]): Position[][][] {
  const [outer, ...holes] = rings.filter(
    (ring) => area({ type: 'Polygon', coordinates: [ring] }) / 1e6 >= SMALLEST_AREA,
  );
  return outer && outer === rings[0] ? [[outer, ...holes]] : [];
}
