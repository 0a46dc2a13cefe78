import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderOf, displacedRingRadius } from '../../../src/map/placement/candidate-positions.ts';
import type { Point } from '../../../src/map/geometry/screen-geometry.ts';

const ORIGIN = { x: 0, y: 0 };
const TOKEN = { width: 30, height: 24 };
const TOWN = { token: TOKEN, footprint: 20, isTown: true, outline: [] };
/** A rectangle of 80 by 40 pixels around its anchor. */
const AREA = {
  token: TOKEN,
  footprint: 23,
  isTown: false,
  outline: [
    { x: -40, y: -20 },
    { x: 40, y: -20 },
    { x: 40, y: 20 },
    { x: -40, y: 20 },
    { x: -40, y: -20 },
  ],
};
const LINE = { token: TOKEN, footprint: 0, isTown: false, outline: [] };

const aside = (offset: Point, leaderFrom: Point = ORIGIN) => ({ offset, leaderFrom, isAside: true });
const far = ({ x, y }: Point) => Math.hypot(x, y);

describe('the leader from a place to its symbol', () => {
  it('is missing where the symbol lies on its place', () => {
    expect(leaderOf(TOWN, { offset: { x: 60, y: 80 }, leaderFrom: ORIGIN, isAside: false })).toBeUndefined();
  });

  it('starts at the ring of a town as drawn, and never inside the dot', () => {
    expect(far(leaderOf(TOWN, aside({ x: 60, y: 80 }))!.from)).toBeCloseTo(20, 6);
    expect(far(leaderOf({ ...TOWN, footprint: 2 }, aside({ x: 60, y: 80 }))!.from)).toBeCloseTo(
      displacedRingRadius({ footprint: 2 }),
      6,
    );
  });

  it('starts just inside the edge of an area, on the side of its symbol', () => {
    expect(leaderOf(AREA, aside({ x: 100, y: 0 }))!.from).toEqual({ x: 35, y: 0 });
    expect(leaderOf(AREA, aside({ x: 0, y: -90 }))!.from.y).toBeCloseTo(-15, 6);
  });

  it('starts at the farther edge where an area bends back between the two', () => {
    const bent = [
      ...AREA.outline.slice(0, 2),
      { x: 90, y: -20 },
      { x: 90, y: 20 },
      { x: 70, y: 20 },
      { x: 70, y: -10 },
    ];
    const outline = [...bent, { x: 40, y: -10 }, ...AREA.outline.slice(2)];
    expect(leaderOf({ ...AREA, outline }, aside({ x: 160, y: 0 }))!.from.x).toBeCloseTo(85, 6);
  });

  it('starts on the line of a road, at the point it refers to', () => {
    expect(leaderOf(LINE, aside({ x: 10, y: 90 }, { x: 10, y: 5 }))!.from).toEqual({ x: 10, y: 5 });
  });

  it('ends at the edge of the symbol, on a straight line to its centre', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(TOWN, AREA, LINE),
        fc.integer({ min: 60, max: 140 }),
        fc.integer({ min: 0, max: 359 }),
        (mark, reach, degrees) => {
          const turn = (degrees * Math.PI) / 180;
          const offset = { x: reach * Math.cos(turn), y: reach * Math.sin(turn) };
          const leader = leaderOf(mark, aside(offset))!;
          expect(far(leader.to)).toBeCloseTo(reach - 12, 6);
          for (const { x, y } of [leader.from, leader.to]) expect(x * offset.y - y * offset.x).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  it('is missing where the displaced symbol touches its place', () => {
    expect(leaderOf(TOWN, aside({ x: 20, y: 20 }))).toBeUndefined();
    expect(leaderOf(AREA, aside({ x: 40, y: 0 }))).toBeUndefined();
  });
});
