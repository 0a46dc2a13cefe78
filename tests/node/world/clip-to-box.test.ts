import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaInBox, clipLine, isWithin, ringArea, type Vertex } from '../../../src/node/world/clip-to-box.ts';

const BOX = { west: 0.5, south: 0.5, east: 10.5, north: 10.5 };
const WHOLE = (BOX.east - BOX.west) * (BOX.north - BOX.south);

/** A star around a point: a ring without crossings, clockwise, with one radius for each direction. */
const star = (x: number, y: number, radii: readonly number[]): Vertex[] => {
  const ring = radii.map((radius, at): Vertex => {
    const turn = (-2 * Math.PI * at) / radii.length;
    return [Math.round(x + radius * Math.cos(turn)), Math.round(y + radius * Math.sin(turn))];
  });
  return [...ring, ring[0] as Vertex];
};
const areaOf = (polygons: ReturnType<typeof areaInBox>) =>
  polygons.flat().reduce((sum, ring) => sum - ringArea(ring) / 2, 0);
const inBox = (rings: readonly Vertex[][]) => areaInBox(rings, BOX, () => isWithin([BOX.west, BOX.north], rings));

const SQUARE: Vertex[] = [
  [-5, 5],
  [5, 5],
  [5, -5],
  [-5, -5],
  [-5, 5],
];

describe('a line cut to a box', () => {
  it('keeps the parts inside, and ends on the frame where it leaves', () => {
    expect(
      clipLine(
        [
          [5, 5],
          [20, 5],
          [20, 8],
          [5, 8],
        ],
        BOX,
      ),
    ).toEqual([
      [
        [5, 5],
        [10.5, 5],
      ],
      [
        [10.5, 8],
        [5, 8],
      ],
    ]);
    expect(
      clipLine(
        [
          [20, 20],
          [30, 30],
        ],
        BOX,
      ),
    ).toEqual([]);
  });
});

describe('an area cut to a box', () => {
  it('ends at the frame', () => {
    expect(areaOf(inBox([SQUARE]))).toBeCloseTo(4.5 * 4.5);
  });

  it('covers the box, or none of it, where its outline lies wholly outside', () => {
    const around: Vertex[] = [
      [-5, 20],
      [20, 20],
      [20, -5],
      [-5, -5],
      [-5, 20],
    ];
    expect(areaOf(inBox([around]))).toBe(WHOLE);
    expect(
      inBox([
        [
          [20, 30],
          [30, 30],
          [30, 20],
          [20, 20],
          [20, 30],
        ],
      ]),
    ).toEqual([]);
  });

  it('keeps a hole in the polygon around it', () => {
    const hole: Vertex[] = [
      [3, 3],
      [4, 3],
      [4, 4],
      [3, 4],
      [3, 3],
    ];
    const [polygon, ...others] = inBox([SQUARE, hole]);
    expect([polygon?.length, others]).toEqual([2, []]);
    expect(areaOf(inBox([SQUARE, hole]))).toBeCloseTo(4.5 * 4.5 - 1);
  });

  it('and the rest of the box fill it together, whatever the shape', () => {
    const radii = fc.array(fc.integer({ min: 2, max: 14 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 16 }), fc.integer({ min: -6, max: 16 }), radii, (x, y, all) => {
        const ring = star(x, y, all);
        fc.pre(ringArea(ring) < 0);
        const land = inBox([ring]);
        const sea = areaInBox([[...ring].reverse()], BOX, () => !isWithin([BOX.west, BOX.north], [ring]));
        expect(areaOf(land) + areaOf(sea)).toBeCloseTo(WHOLE, 6);
      }),
    );
  });
});
