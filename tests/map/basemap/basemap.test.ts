import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { distance, length } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { mapText } from '../../../src/map/basemap/basemap';
import { LANGUAGES } from '../../published-pages';
import { makePublishedBasemap } from '../../published-basemap';

const COMMITTED = readFileSync('data/basemap/basemap.topojson.json', 'utf8');
const basemap = makePublishedBasemap();
const [WEST, SOUTH, EAST, NORTH] = basemap.metadata.extent;
const [IRAQ, SYRIA] = basemap.metadata.focus.map(({ id }) => id) as [string, string];

test('the base map costs the reader no more than 35 kB', () => {
  expect(gzipSync(COMMITTED, { level: 9 }).length).toBeLessThanOrEqual(35_000);
});

test('the base map credits in every language whoever’s data it holds: GSHHG’s licence asks it, and GeoNames’', () => {
  for (const language of LANGUAGES) {
    const { brief, short, full } = mapText(basemap.metadata.credit, language);
    for (const text of [brief, short, full])
      for (const source of ['Natural Earth', 'GeoNames', 'GSHHG', 'OCHA']) expect(text).toContain(source);
    for (const licence of ['CC BY 4.0', 'LGPL']) expect(full).toContain(licence);
  }
});

describe('land and sea', () => {
  test('together they fill the extent: no view shows an edge of the world', () => {
    const all = [...basemap.land.features, ...basemap.sea.features];
    const covered = all.map(squareDegrees).reduce((total, each) => total + each, 0);
    const extent = (EAST - WEST) * (NORTH - SOUTH);
    expect(covered / extent).toBeGreaterThan(0.9998);
    expect(covered / extent).toBeLessThan(1.0002);
  });

  test('Iraq and Syria are one feature each and every other country recedes', () => {
    expect([IRAQ, SYRIA]).toEqual(['368', '760']);
    const ids = basemap.land.features.map(idOf);
    expect(ids).toEqual(expect.arrayContaining([IRAQ, SYRIA]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d{3}$/.test(id))).toBe(true);
  });

  test('every ring closes and encloses something, so that WebGL can fill it', () => {
    for (const ring of [...basemap.land.features, ...basemap.sea.features].flatMap(ringsOf)) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring[0]).toEqual(ring[ring.length - 1]);
      expect(Math.abs(ringArea(ring))).toBeGreaterThan(0);
    }
  });
});

describe('borders', () => {
  const shared = basemap['borders-between'].features[0]!;

  test('the border of Iraq with Syria is as long as both states say: 599 km', () => {
    expect(Math.abs(length(shared) - 599)).toBeLessThan(2);
  });

  test('it runs from Turkey to Jordan, so that Iraq is always on its left', () => {
    expect(shared.properties).toEqual({ left: IRAQ, right: SYRIA });
    const lines = shared.geometry.type === 'LineString' ? [shared.geometry.coordinates] : shared.geometry.coordinates;
    expect(lines).toHaveLength(1);
    const line = lines[0]!;
    expect(distance(line[0]!, [42.36, 37.11])).toBeLessThan(5);
    expect(distance(line[line.length - 1]!, [38.79, 33.37])).toBeLessThan(5);
  });

  test('neither ribbon runs along the border the two countries share', () => {
    const onShared = new Set(positionsOf(shared).slice(1, -1).map(String));
    expect(basemap.ribbons.features.map(({ properties }) => properties.id)).toEqual([IRAQ, SYRIA]);
    expect(basemap.ribbons.features.flatMap(positionsOf).filter((at) => onShared.has(String(at)))).toEqual([]);
  });

  test('the ceasefire line on the Golan is not drawn as a border of Syria', () => {
    const disputed = new Set(positionsOf(basemap['borders-disputed'].features[0]!).slice(1, -1).map(String));
    expect(disputed.size).toBeGreaterThan(10);
    const positions = basemap['borders-focus'].features.flatMap(positionsOf);
    expect(positions.filter((at) => disputed.has(String(at)))).toEqual([]);
  });
});

function idOf(feature: Feature<Polygon | MultiPolygon, { readonly id: string }>): string {
  return feature.properties.id;
}

function ringsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function positionsOf({ geometry }: Feature): Position[] {
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'MultiLineString') return geometry.coordinates.flat();
  throw new Error(`not a line: ${geometry.type}`);
}

/** Holes are subtracted, whatever the direction of their ring. */
function squareDegrees({ geometry }: Feature<Polygon | MultiPolygon>): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map(([outer = [], ...holes]) =>
      [outer, ...holes].map((ring, at) => Math.abs(ringArea(ring)) * (at === 0 ? 1 : -1)),
    )
    .flat()
    .reduce((total, each) => total + each, 0);
}

function ringArea(ring: Position[]): number {
  return ring.slice(1).reduce((total, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return total + (fromX * y - x * fromY) / 2;
  }, 0);
}
