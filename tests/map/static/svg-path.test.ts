import fc from 'fast-check';
import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { BASEMAP_LAYERS } from '../../../src/map/basemap/basemap.ts';
import { projectAt } from '../../../src/map/geometry/mercator.ts';
import { type Grid, pathOf, bandBeside } from '../../../src/map/static/svg-path.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import { goesRound, readPath } from './read-path.ts';

const GRID: Grid = { origin: [44, 34], zoom: 6, bounds: [40, 30, 48, 38] };
const onGrid = projectAt({ center: GRID.origin, zoom: GRID.zoom }, { width: 0, height: 0 });

const feature = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });
const line = (...coordinates: Position[]) => feature({ type: 'LineString', coordinates });
const ring = (...points: Position[]) => feature({ type: 'Polygon', coordinates: [[...points, ...points.slice(0, 1)]] });

/** The corners of the map in grid units; y grows southwards. */
const EDGES = {
  ...(({ x, y }) => ({ west: x, north: y }))(onGrid([GRID.bounds[0], GRID.bounds[3]])),
  ...(({ x, y }) => ({ east: x, south: y }))(onGrid([GRID.bounds[2], GRID.bounds[1]])),
};

function expectInside(path: string): void {
  for (const { points } of readPath(path))
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(EDGES.west - 1);
      expect(x).toBeLessThanOrEqual(EDGES.east + 1);
      expect(y).toBeGreaterThanOrEqual(EDGES.north - 1);
      expect(y).toBeLessThanOrEqual(EDGES.south + 1);
    }
}

const anywhere = fc.tuple(fc.double({ min: 30, max: 60, noNaN: true }), fc.double({ min: 20, max: 50, noNaN: true }));
const anyLine = fc.array(anywhere, { minLength: 2, maxLength: 30 }).map((points) => line(...points));
/** A star of points around a centre: a ring that never crosses itself. */
const anyRing = fc
  .tuple(anywhere, fc.array(fc.double({ min: 0.02, max: 8, noNaN: true }), { minLength: 3, maxLength: 24 }))
  .map(([[x, y], reaches]) =>
    ring(
      ...reaches.map((reach, at): Position => {
        const turn = (2 * Math.PI * at) / reaches.length;
        return [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
      }),
    ),
  );

describe('a path of a static map', () => {
  it('has whole grid units only, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyLine, anyRing), { maxLength: 4 }), (features) => {
        expect(pathOf(features, GRID)).toMatch(/^(M-?\d+[ -]\d+l[\d -]+z?)*$/);
      }),
    );
  });

  it('never leaves the bounds of the static map', () => {
    fc.assert(fc.property(fc.oneof(anyLine, anyRing), (each) => expectInside(pathOf([each], GRID))));
  });

  it('closes every ring and no line, and repeats neither a point nor the first at the end', () => {
    fc.assert(
      fc.property(fc.oneof(anyLine, anyRing), (each) => {
        for (const { points, isClosed } of readPath(pathOf([each], GRID))) {
          expect(isClosed).toBe(each.geometry.type === 'Polygon');
          expect(points.length).toBeGreaterThanOrEqual(isClosed ? 3 : 2);
          const repeated = points.filter((point, at) => {
            const next = points[at + 1] ?? (isClosed ? points[0] : undefined);
            return next?.x === point.x && next.y === point.y;
          });
          expect(repeated).toEqual([]);
        }
      }),
    );
  });

  it('lies where the live map projects it', () => {
    const [drawn] = readPath(pathOf([line([43, 35], [44, 34], [45, 36])], GRID));
    const expected = [
      [43, 35],
      [44, 34],
      [45, 36],
    ].map(onGrid);
    drawn?.points.forEach(({ x, y }, at) => {
      expect(Math.abs(x - (expected[at]?.x ?? NaN))).toBeLessThanOrEqual(0.5);
      expect(Math.abs(y - (expected[at]?.y ?? NaN))).toBeLessThanOrEqual(0.5);
    });
    expect(drawn?.points).toHaveLength(3);
  });

  it('is two lines for a line that leaves the bounds and comes back', () => {
    const drawn = readPath(pathOf([line([41, 34], [41, 45], [43, 45], [43, 34])], GRID));
    expect(drawn.map(({ isClosed }) => isClosed)).toEqual([false, false]);
  });

  it('has the hole of an area', () => {
    const outer: Position[] = [
      [42, 32],
      [46, 32],
      [46, 36],
      [42, 36],
      [42, 32],
    ];
    const hole: Position[] = [
      [43, 33],
      [43, 35],
      [45, 35],
      [45, 33],
      [43, 33],
    ];
    const drawn = readPath(pathOf([feature({ type: 'Polygon', coordinates: [outer, hole] })], GRID));
    expect(drawn).toHaveLength(2);
  });

  it('is empty for geometry out of bounds, for tiny rings and for points', () => {
    expect(pathOf([line([10, 10], [12, 12])], GRID)).toBe('');
    expect(pathOf([ring([44, 34], [44.01, 34], [44.01, 34.01])], GRID)).toBe('');
    expect(pathOf([feature({ type: 'Point', coordinates: [44, 34] })], GRID)).toBe('');
    expect(pathOf([], GRID)).toBe('');
  });

  it.each(BASEMAP_LAYERS)('is valid for the published base map, too: %s', (layer) => {
    const { features } = makePublishedBasemap()[layer];
    const path = pathOf(features, GRID);
    expect(path).not.toContain('NaN');
    expectInside(path);
  });
});

/** Lines to the east in long, gentle curves: their two sides cannot be confused. */
const gentle = fc
  .array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 2, maxLength: 6 })
  .map((turns) =>
    turns.reduce<Position[]>((points, turn) => [...points, [points.at(-1)![0]! + 1, 34 + turn]], [[41, 34]]),
  );
const reaches = fc.integer({ min: 6, max: 20 });

describe('the band beside a line', () => {
  it('lies to its right, south of a line that runs east, and never to its left', () => {
    fc.assert(
      fc.property(gentle, reaches, fc.boolean(), (points, reach, isWestward) => {
        const way = isWestward ? points.toReversed() : points;
        const bands = readPath(bandBeside([line(...way)], GRID, reach));
        expect(bands.map(({ isClosed }) => isClosed)).toEqual([true]);
        way.slice(1).forEach((to, at) => {
          const [a, b] = [onGrid(way[at] ?? to), onGrid(to)];
          const [across, down] = [b.x - a.x, b.y - a.y];
          const length = Math.hypot(across, down);
          const beside = (by: number) => ({
            x: (a.x + b.x) / 2 - (down / length) * by,
            y: (a.y + b.y) / 2 + (across / length) * by,
          });
          const isIn = (by: number) => goesRound(bands[0]?.points ?? [], beside(by));
          expect([isIn(reach / 2), isIn(-reach / 2), isIn(reach * 1.5)]).toEqual([true, false, false]);
        });
      }),
    );
  });

  it('lies to its left where the offset is to the left', () => {
    const [band] = readPath(bandBeside([line([42, 34], [46, 34])], GRID, -10));
    expect(Math.min(...(band?.points ?? []).map(({ y }) => y))).toBe(-10);
    expect(Math.max(...(band?.points ?? []).map(({ y }) => y))).toBe(0);
  });

  it('has no spike at a very sharp corner', () => {
    const band = bandBeside([line([42, 34], [46, 34.01], [42, 34.02])], GRID, 20);
    const reach = readPath(band).flatMap(({ points }) => points.map(({ x, y }) => Math.hypot(x, y)));
    const [tip] = [onGrid([46, 34.01])];
    expect(Math.max(...reach)).toBeLessThan(Math.hypot(tip?.x ?? 0, tip?.y ?? 0) + 3 * 20);
  });
});
