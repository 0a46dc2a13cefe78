import { kinks } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringFault } from '../../../src/core/validation/ring-validity.ts';
import { suspectSwaps } from '../../../src/core/validation/geometry-rules.ts';

/** A ring of corners sorted by their angle around a centre, so that it cannot cross itself. */
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
  it('around its centre is an exterior ring when counterclockwise and a hole when clockwise', () => {
    fc.assert(
      fc.property(ROUND_RING, (ring) => {
        expect(ringFault(ring, 'exterior')).toBeUndefined();
        expect(ringFault([...ring].reverse(), 'hole')).toBeUndefined();
        expect(ringFault([...ring].reverse(), 'exterior')?.expected).toContain('counterclockwise');
        expect(ringFault(ring, 'hole')?.expected).toContain('clockwise');
      }),
    );
  });

  it('crosses itself exactly where turf finds a crossing', () => {
    const degrees = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1e4);
    const corner = fc.tuple(degrees, degrees);
    fc.assert(
      fc.property(fc.array(corner, { minLength: 4, maxLength: 8 }), (corners) => {
        const ring: Position[] = [...corners, ...corners.slice(0, 1)];
        const crossings = kinks({ type: 'Polygon', coordinates: [ring] }).features.length;
        // Only corners in general position: turf’s `kinks` does not find segments that lie on each other.
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
  ])('is refused where it %s', (_, ring) => {
    expect(ringFault(ring, 'exterior')?.expected).toBe('a ring that does not touch or cross itself');
  });

  it('is refused where it stays at one position', () => {
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

  it('is refused exactly where comparing all pairs of its segments finds a fault', () => {
    // On so small a grid the segments of almost every ring meet, touch, fold or overlap.
    const corner = (size: number) => fc.tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 0, max: size }));
    const rings = fc.oneof(
      fc.array(corner(3), { minLength: 3, maxLength: 7 }),
      fc.array(corner(8), { minLength: 3, maxLength: 9 }),
      fc.array(corner(40), { minLength: 3, maxLength: 12 }),
    );
    fc.assert(
      fc.property(rings, (corners) => {
        const ring: Position[] = [...corners, ...corners.slice(0, 1)];
        const isRefused = ringFault(ring, 'exterior')?.expected === 'a ring that does not touch or cross itself';
        expect(isRefused).toBe(meetsItself(ring));
      }),
      { numRuns: 5000 },
    );
  });

  it('is refused with two segments that do meet', () => {
    const degrees = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees, degrees), { minLength: 4, maxLength: 9 }), (corners) => {
        const ring: Position[] = [...corners, ...corners.slice(0, 1)];
        const found = ringFault(ring, 'exterior')?.found ?? '';
        const [, a, b] = /^the line from (.+) on the line from (.+)$/.exec(found) ?? [];
        fc.pre(a !== undefined && b !== undefined);
        const lines = linesOf(ring);
        const from = (text = '') => lines.filter(([start]) => JSON.stringify(start) === text);
        expect(from(a).some((one) => from(b).some((other) => one !== other && meet(one, other, lines)))).toBe(true);
      }),
    );
  });

  const POSITIONS = 20_000;
  it.each<[string, (at: number) => Position]>([
    [
      'a round coast',
      (at) => [Math.cos((2 * Math.PI * at) / POSITIONS) * 100, Math.sin((2 * Math.PI * at) / POSITIONS) * 80],
    ],
    ['a comb of teeth that point south', (at) => comb(at, (along, tooth) => [along, -tooth])],
    ['a comb of teeth that point east', (at) => comb(at, (along, tooth) => [tooth, along])],
    ['a comb of slanted teeth', (at) => comb(at, (along, tooth) => [along + tooth, along - tooth])],
  ])('of twenty thousand corners takes no more comparisons than a sweep line: %s', (_, cornerAt) => {
    const corners = Array.from({ length: POSITIONS }, (_, at) => cornerAt(at));
    const work = { comparisons: 0 };
    const fault = ringFault([...corners, ...corners.slice(0, 1)], 'exterior', work);
    expect(fault?.expected).not.toBe('a ring that does not touch or cross itself');
    // A search among n active segments takes log2 n comparisons, and their neighbours take three more.
    expect(work.comparisons).toBeLessThan(POSITIONS * (Math.log2(POSITIONS) + 4));
  });

  /**
   * Corner `at` of a comb with a straight back: the offset `along` the back and the length of the `tooth`, in degrees.
   */
  function comb(at: number, place: (along: number, tooth: number) => Position): Position {
    if (at === POSITIONS - 1) return place(-0.001, -1);
    if (at === POSITIONS - 2) return place((POSITIONS / 2) * 0.004, -1);
    return place(at * 0.002, at % 2 === 0 ? 0 : 40);
  }
});

type Line = readonly [from: Position, to: Position];

function linesOf(ring: readonly Position[]): readonly Line[] {
  const lines = ring.slice(1).map((to, index): Line => [ring[index] ?? to, to]);
  return lines.filter(([from, to]) => String(from) !== String(to));
}

/** Compares all pairs of segments: slow, and simple enough to trust. */
function meetsItself(ring: readonly Position[]): boolean {
  const lines = linesOf(ring);
  return lines.some((one, at) => lines.slice(at + 1).some((other) => meet(one, other, lines)));
}

/** Whether two segments of a ring share more than the corner between neighbours. */
function meet(one: Line, other: Line, lines: readonly Line[]): boolean {
  const [a, b] = lines.indexOf(one) < lines.indexOf(other) ? [one, other] : [other, one];
  const apart = lines.indexOf(b) - lines.indexOf(a);
  if (apart === 1 || (apart === lines.length - 1 && lines.length > 2)) {
    const [before, after] = apart === 1 ? [a, b] : [b, a];
    const [dx, dy] = [x(before[1]) - x(before[0]), y(before[1]) - y(before[0])];
    const [ex, ey] = [x(after[1]) - x(after[0]), y(after[1]) - y(after[0])];
    return dx * ey - dy * ex === 0 && dx * ex + dy * ey < 0;
  }
  const on = (p: Position, [from, to]: Line) =>
    side(from, to, p) === 0 &&
    Math.min(x(from), x(to)) <= x(p) &&
    x(p) <= Math.max(x(from), x(to)) &&
    Math.min(y(from), y(to)) <= y(p) &&
    y(p) <= Math.max(y(from), y(to));
  if (on(a[0], b) || on(a[1], b) || on(b[0], a) || on(b[1], a)) return true;
  return side(...a, b[0]) * side(...a, b[1]) < 0 && side(...b, a[0]) * side(...b, a[1]) < 0;
}

const x = (position: Position) => position[0] ?? 0;
const y = (position: Position) => position[1] ?? 0;
const side = (a: Position, b: Position, c: Position) =>
  Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)));

describe('swapped coordinates', () => {
  const point = (...coordinates: Position) => ({ type: 'Point', coordinates }) as const;
  const IRAQ = [point(44.4, 33.3), point(43.1, 36.3), point(44.4, 35.5), point(38.5, 35)];

  it('are suspected for a place in Iraq at 44° north', () => {
    expect(suspectSwaps([...IRAQ, point(33.75, 44.64), null]).map(Boolean)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('are not suspected for a place that is far away', () => {
    for (const place of [point(-77, 38.9), point(53, 32), point(37.6, 55.8), point(35.2, 31.8), point(139.7, 35.7)]) {
      expect(suspectSwaps([...IRAQ, place]).at(-1)).toBeUndefined();
    }
  });

  it('are not suspected where there are only two places, since either may be right', () => {
    expect(suspectSwaps([point(44.4, 33.3), point(33.75, 44.64)])).toEqual([undefined, undefined]);
  });
});
