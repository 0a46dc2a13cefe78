import { describe, expect, it } from 'vitest';
import type { MapPlace } from '../../src/cartography/laid-mark.ts';
import { lineObstacles } from '../../src/cartography/line-boxes.ts';
import { pixelsOutside } from '../../src/cartography/screen-geometry.ts';
import type { Place } from '../../src/model/article.ts';
import { PLACES } from '../style/published-style.ts';

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

describe('what names keep off along a line', () => {
  it('leaves no gap a letter could stand in, from end to end', () => {
    const boxes = lineObstacles([ROAD], straight, VIEW);
    const middles = boxes.map(({ x0, y0, x1, y1 }) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }));
    middles.slice(1).forEach((middle, at) => {
      const before = middles[at]!;
      expect(Math.hypot(middle.x - before.x, middle.y - before.y)).toBeLessThanOrEqual(15);
    });
    expect(Math.hypot(middles[0]!.x - 50, middles[0]!.y - 50)).toBeLessThan(10);
    expect(Math.hypot(middles.at(-1)!.x - 150, middles.at(-1)!.y - 200)).toBeLessThan(10);
  });

  it('lies on the line, and on no other ground', () => {
    for (const { x0, y0, x1, y1 } of lineObstacles([ROAD], straight, VIEW)) {
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      expect((y === 50 && x >= 50 && x <= 150) || (x === 150 && y >= 50 && y <= 200)).toBe(true);
    }
  });

  it('is there for borders, too, but not for what is drawn as a point, an area or a name', () => {
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

  it('is nothing out of view', () => {
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

  it('stays within bounds for a line across half the world', () => {
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
