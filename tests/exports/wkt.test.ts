import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { wkt } from '../../src/exports/wkt.ts';

const LINE = [
  [0, 0],
  [4, 0],
  [4, 4.5],
  [0, 0],
];
const RING = '(0 0, 4 0, 4 4.5, 0 0)';

describe('a geometry in well-known text', () => {
  it.each<[string, Geometry]>([
    ['POINT (44.4 33.3)', { type: 'Point', coordinates: [44.4, 33.3] }],
    ['MULTIPOINT ((0 0), (4 0), (4 4.5), (0 0))', { type: 'MultiPoint', coordinates: LINE }],
    [`LINESTRING ${RING}`, { type: 'LineString', coordinates: LINE }],
    [`MULTILINESTRING (${RING}, ${RING})`, { type: 'MultiLineString', coordinates: [LINE, LINE] }],
    [`POLYGON (${RING})`, { type: 'Polygon', coordinates: [LINE] }],
    [`MULTIPOLYGON ((${RING}), (${RING}))`, { type: 'MultiPolygon', coordinates: [[LINE], [LINE]] }],
    [
      'GEOMETRYCOLLECTION (POINT (1 2))',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
    ],
  ])('is %s', (written, geometry) => {
    expect(wkt(geometry)).toBe(written);
  });
});
