import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAround,
  segmentsCross,
  segmentMeetsBox,
  pixelsOutside,
  overlapSide,
  type Box,
} from '../../../src/map/geometry/screen-geometry.ts';

const NUMBER = fc.integer({ min: -300, max: 300 });
const SIZE = fc.record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 200 }) });
const BOX: fc.Arbitrary<Box> = fc
  .tuple(fc.record({ x: NUMBER, y: NUMBER }), SIZE)
  .map(([centre, size]) => boxAround(centre, size));

describe('two boxes', () => {
  it('overlap by the side of a square of their shared area, in either order', () => {
    expect(overlapSide({ x0: 0, y0: 0, x1: 10, y1: 10 }, { x0: 6, y0: 1, x1: 20, y1: 10 })).toBe(6);
    fc.assert(
      fc.property(BOX, BOX, (a, b) => {
        expect(overlapSide(a, b)).toBe(overlapSide(b, a));
      }),
    );
  });

  it('that are apart in either direction do not overlap', () => {
    fc.assert(
      fc.property(BOX, BOX, (a, b) => {
        const isApart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
        expect(overlapSide(a, b) > 0).toBe(!isApart);
        expect(overlapSide(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('that only touch do not overlap', () => {
    expect(overlapSide({ x0: 0, y0: 0, x1: 10, y1: 10 }, { x0: 10, y0: 0, x1: 20, y1: 10 })).toBe(0);
  });

  it('lie inside one another exactly where no pixel is outside', () => {
    fc.assert(
      fc.property(BOX, BOX, (box, view) => {
        const isInside = box.x0 >= view.x0 && box.x1 <= view.x1 && box.y0 >= view.y0 && box.y1 <= view.y1;
        expect(pixelsOutside(box, view) === 0).toBe(isInside);
      }),
    );
  });
});

describe('a leader', () => {
  it('crosses the box it runs through, and not the one beside it', () => {
    const leader = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
    expect(segmentMeetsBox(leader, { x0: 40, y0: -5, x1: 60, y1: 5 })).toBe(true);
    expect(segmentMeetsBox(leader, { x0: 40, y0: 5, x1: 60, y1: 15 })).toBe(false);
  });

  it('crosses another leader in either order', () => {
    const [a, b] = [
      { from: { x: 0, y: 0 }, to: { x: 10, y: 10 } },
      { from: { x: 0, y: 10 }, to: { x: 10, y: 0 } },
    ];
    expect(segmentsCross(a, b) && segmentsCross(b, a)).toBe(true);
    expect(segmentsCross(a, { from: { x: 20, y: 0 }, to: { x: 30, y: 9 } })).toBe(false);
  });
});
