import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, pixelsOutside, type Point } from '../../../src/map/geometry/screen-geometry.ts';
import { candidatesAlongLine, candidatesInArea, lineObstacles } from '../../../src/map/placement/symbol-to-place.ts';
import type { MapPlace } from '../../../src/map/placement/placed-symbol.ts';
import type { Place } from '../../../src/core/article/article.ts';
import { PLACES } from '../style/published-style.ts';

const VIEW: Box = { x0: 0, y0: 0, x1: 800, y1: 600 };
const TOKEN = { width: 36, height: 26 };
const ANCHOR = { x: 400, y: 300 };
const POINT: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -200, max: 1000 }),
  y: fc.integer({ min: -200, max: 800 }),
});
const reach = ({ x, y }: Point) => Math.hypot(x, y);

function expectNearestFirst(homes: readonly Point[]): void {
  for (const [at, home] of homes.slice(1).entries()) expect(reach(home)).toBeGreaterThanOrEqual(reach(homes[at]!));
}

/** A star around a centre: a ring that never crosses itself, with bays that symbols must keep out of. */
const STARS = fc
  .tuple(POINT, fc.array(fc.integer({ min: 30, max: 300 }), { minLength: 5, maxLength: 12 }))
  .map(([middle, reaches]) => {
    const ring = reaches.map((far, at) => {
      const turn = (2 * Math.PI * at) / reaches.length;
      return { x: middle.x + far * Math.cos(turn), y: middle.y + far * Math.sin(turn) };
    });
    return [...ring, ring[0]!];
  });

describe('a candidate position on a line', () => {
  it('is on the line and in view, the nearest to its anchor first', () => {
    fc.assert(
      fc.property(fc.array(POINT, { minLength: 2, maxLength: 8 }), (line) => {
        const homes = candidatesAlongLine(line, ANCHOR, VIEW);
        expectNearestFirst(homes);
        for (const home of homes) {
          const { x, y } = { x: home.x + ANCHOR.x, y: home.y + ANCHOR.y };
          expect(x > VIEW.x0 && x < VIEW.x1 && y > VIEW.y0 && y < VIEW.y1).toBe(true);
          const off = line.slice(1).map((to, at) => distanceTo({ x, y }, line[at]!, to));
          expect(Math.min(...off)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('is missing on a line out of view', () => {
    expect(
      candidatesAlongLine(
        [
          { x: -300, y: 10 },
          { x: -10, y: 500 },
        ],
        ANCHOR,
        VIEW,
      ),
    ).toEqual([]);
  });
});

describe('a candidate position in an area', () => {
  it('has every corner of the symbol inside it, the nearest to its anchor first', () => {
    fc.assert(
      fc.property(STARS, (ring) => {
        const area = { type: 'Polygon' as const, coordinates: [ring.map(({ x, y }) => [x, y])] };
        const homes = candidatesInArea(ring, ANCHOR, TOKEN, VIEW);
        expectNearestFirst(homes);
        for (const home of homes)
          for (const [right, down] of [
            [-18, -13],
            [18, -13],
            [18, 13],
            [-18, 13],
          ] as const)
            expect(booleanPointInPolygon([home.x + ANCHOR.x + right, home.y + ANCHOR.y + down], area)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is found in any area with room for it, in view', () => {
    const square = (size: number) => [
      { x: 100, y: 100 },
      { x: 100 + size, y: 100 },
      { x: 100 + size, y: 100 + size },
      { x: 100, y: 100 + size },
      { x: 100, y: 100 },
    ];
    expect(candidatesInArea(square(200), ANCHOR, TOKEN, VIEW).length).toBeGreaterThan(3);
    expect(candidatesInArea(square(20), ANCHOR, TOKEN, VIEW)).toEqual([]);
    expect(
      candidatesInArea(
        square(200).map(({ x, y }) => ({ x: x + 2000, y })),
        ANCHOR,
        TOKEN,
        VIEW,
      ),
    ).toEqual([]);
  });
});

function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const clamped = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - clamped * dx, point.y - from.y - clamped * dy);
}

describe('line boxes', () => {
  const VIEW = { x0: 0, y0: 0, x1: 400, y1: 300 };
  const straight = ([x = 0, y = 0]: readonly number[]) => ({ x, y });

  /** A place of a kind along a line, in pixels. */
  function along(kind: Place['kind'], coordinates: [number, number][]): MapPlace {
    const [some] = PLACES;
    const place = { ...some!.place, kind, geometry: { type: 'LineString', coordinates } } as Place;
    return { ...some!, place, isSelected: false };
  }

  const ROAD = along('road', [
    [50, 50],
    [150, 50],
    [150, 200],
  ]);

  describe('obstacles for labels along a line', () => {
    it('leave no gap for a letter, from end to end', () => {
      const boxes = lineObstacles([ROAD], straight, VIEW);
      const middles = boxes.map(({ x0, y0, x1, y1 }) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }));
      middles.slice(1).forEach((middle, at) => {
        const before = middles[at]!;
        expect(Math.hypot(middle.x - before.x, middle.y - before.y)).toBeLessThanOrEqual(15);
      });
      expect(Math.hypot(middles[0]!.x - 50, middles[0]!.y - 50)).toBeLessThan(10);
      expect(Math.hypot(middles.at(-1)!.x - 150, middles.at(-1)!.y - 200)).toBeLessThan(10);
    });

    it('lie on the line and nowhere else', () => {
      for (const { x0, y0, x1, y1 } of lineObstacles([ROAD], straight, VIEW)) {
        const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
        expect((y === 50 && x >= 50 && x <= 150) || (x === 150 && y >= 50 && y <= 200)).toBe(true);
      }
    });

    it('exist for borders, too, but not for points, areas or places without geometry', () => {
      expect(
        lineObstacles(
          [
            along('border', [
              [50, 50],
              [90, 50],
            ]),
          ],
          straight,
          VIEW,
        ).length,
      ).toBeGreaterThan(0);
      const others = PLACES.filter(({ place }) => place.kind !== 'road' && place.kind !== 'border');
      expect(others.length).toBeGreaterThan(5);
      expect(lineObstacles(others, straight, VIEW)).toEqual([]);
    });

    it('are missing out of view', () => {
      expect(
        lineObstacles(
          [
            along('road', [
              [500, 50],
              [900, 50],
            ]),
          ],
          straight,
          VIEW,
        ),
      ).toEqual([]);
      const crossing = lineObstacles(
        [
          along('road', [
            [-500, 150],
            [900, 150],
          ]),
        ],
        straight,
        VIEW,
      );
      for (const box of crossing) expect(pixelsOutside(box, VIEW)).toBeLessThanOrEqual(10);
      expect(crossing.length).toBeGreaterThan(10);
    });

    it('are limited in number for a line across half the world', () => {
      expect(
        lineObstacles(
          [
            along('road', [
              [0, 0],
              [400_000, 0],
            ]),
          ],
          straight,
          VIEW,
        ).length,
      ).toBeLessThanOrEqual(60);
    });
  });
});
