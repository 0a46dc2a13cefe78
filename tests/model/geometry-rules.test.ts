import { kinks } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringFault } from '../../src/model/ring-faults.ts';
import { suspectSwaps } from '../../src/model/swapped-coordinates.ts';

/** Corners round a centre, in the order of their angle: a ring that cannot cross itself. */
const ROUND_RING = fc
  .tuple(
    fc.array(
      fc.integer({ min: 1000, max: 5000 }).map((n) => n / 1000),
      { minLength: 4, maxLength: 40 },
    ),
    fc.integer({ min: -170, max: 170 }),
  )
  .map(([radii, lon]): Position[] => {
    const corners = radii.map((radius, index): Position => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [round(lon + radius * Math.cos(angle)), round(30 + radius * Math.sin(angle))];
    });
    return [...corners, ...corners.slice(0, 1)];
  });

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

describe('a ring', () => {
  it('round its centre is an exterior one way and a hole the other', () => {
    fc.assert(
      fc.property(ROUND_RING, (ring) => {
        expect(ringFault(ring, 'exterior')).toBeUndefined();
        expect(ringFault([...ring].reverse(), 'hole')).toBeUndefined();
        expect(ringFault([...ring].reverse(), 'exterior')?.expected).toContain('counterclockwise');
        expect(ringFault(ring, 'hole')?.expected).toContain('clockwise');
      }),
    );
  });

  it('of any corners crosses itself where turf finds it to', () => {
    const degrees = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1e4);
    const corner = fc.tuple(degrees, degrees);
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 8 }), (corners) => {
        const ring: Position[] = [...corners, ...corners.slice(0, 1)];
        const crossings = kinks({ type: 'Polygon', coordinates: [ring] }).features.length;
        // In general position only: turf's kinks does not see lines that lie on each other.
        fc.pre(new Set(ring.flat()).size === corners.length * 2);
        const fault = ringFault(ring, 'exterior');
        expect(fault?.expected === 'a ring that does not touch or cross itself').toBe(crossings > 0);
      }),
    );
  });

  it.each<[string, Position[]]>([
    [
      'touches itself at a corner',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [1, 0],
        [0, 2],
        [0, 0],
      ],
    ],
    [
      'touches one corner with another',
      [
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'folds back on itself',
      [
        [0, 0],
        [4, 0],
        [2, 0],
        [2, 2],
        [0, 0],
      ],
    ],
    [
      'runs there and back',
      [
        [0, 0],
        [4, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'runs over itself',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [1, 0],
        [3, 0],
        [0, 4],
        [0, 0],
      ],
    ],
  ])('that %s is refused', (_, ring) => {
    expect(ringFault(ring, 'exterior')?.expected).toBe('a ring that does not touch or cross itself');
  });

  it('that stays in one spot is refused', () => {
    expect(
      ringFault(
        [
          [1, 1],
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        'exterior',
      )?.expected,
    ).toBe('a ring around an area');
  });

  it('of twenty thousand corners is read in less than a second', () => {
    const corners = Array.from({ length: 20_000 }, (_, i): Position => {
      const angle = (2 * Math.PI * i) / 20_000;
      return [Math.cos(angle) * 100, Math.sin(angle) * 80];
    });
    const before = performance.now();
    expect(ringFault([...corners, ...corners.slice(0, 1)], 'exterior')).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('swapped coordinates', () => {
  const point = (...coordinates: Position) => ({ type: 'Point', coordinates }) as const;
  const IRAQ = [point(44.4, 33.3), point(43.1, 36.3), point(44.4, 35.5), point(38.5, 35)];

  it('are suspected of a place in Iraq at 44° north', () => {
    expect(suspectSwaps([...IRAQ, point(33.75, 44.64), null]).map(Boolean)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('are not suspected of a place that is simply far away', () => {
    for (const place of [point(-77, 38.9), point(53, 32), point(37.6, 55.8), point(35.2, 31.8), point(139.7, 35.7)]) {
      expect(suspectSwaps([...IRAQ, place]).at(-1)).toBeUndefined();
    }
  });

  it('are not suspected among two places, of which either may be right', () => {
    expect(suspectSwaps([point(44.4, 33.3), point(33.75, 44.64)])).toEqual([undefined, undefined]);
  });
});
