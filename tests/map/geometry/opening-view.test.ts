import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/map/geometry/place-bounds.ts';
import { projectAt } from '../../../src/map/geometry/mercator.ts';
import {
  OPENING_SIZES,
  openingCamera,
  openingPlacementArea,
  openingSizeOf,
  placementBox,
} from '../../../src/map/geometry/opening-view.ts';
import { pixelsOutside, overlapSide } from '../../../src/map/geometry/screen-geometry.ts';
import { CLOSEST } from '../../published-basemap.ts';
import { LANGUAGES } from '../../published-pages.ts';

const map = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 150, max: 3000 }) });
const bounds = fc
  .tuple(
    fc.double({ min: -170, max: 160, noNaN: true }),
    fc.double({ min: -70, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
    fc.double({ min: 0, max: 15, noNaN: true }),
  )
  .map(([west, south, across, up]): Bounds => [west, south, west + across, south + up]);
const opening = fc.constantFrom(...OPENING_SIZES);

describe('the sizes a map opens with', () => {
  it('grow both ways, so that the larger of two never fits where the smaller does not', () => {
    OPENING_SIZES.slice(1).forEach(({ width, height }, at) => {
      expect(width).toBeGreaterThan(OPENING_SIZES[at]?.width ?? Infinity);
      expect(height).toBeGreaterThan(OPENING_SIZES[at]?.height ?? Infinity);
    });
    expect(new Set(OPENING_SIZES.map(({ name }) => name)).size).toBe(OPENING_SIZES.length);
  });

  it('are each chosen by a map of exactly that size', () => {
    for (const size of OPENING_SIZES) expect(openingSizeOf(size)).toBe(size);
  });

  it('fit the map they are chosen for; only the smallest also serves smaller ones', () => {
    fc.assert(
      fc.property(map, (whole) => {
        const size = openingSizeOf(whole);
        const fits = (each: { width: number; height: number }) =>
          each.width <= whole.width && each.height <= whole.height;
        expect(fits(size) || size === OPENING_SIZES[0]).toBe(true);
        const larger = OPENING_SIZES.slice(OPENING_SIZES.indexOf(size) + 1);
        expect(larger.filter(fits)).toEqual([]);
      }),
    );
  });
});

describe('the camera of an opening map', () => {
  it('shows all of the bounds, clear of the edges and of the row of controls on a phone', () => {
    fc.assert(
      fc.property(bounds, opening, ([west, south, east, north], size) => {
        const camera = openingCamera([west, south, east, north], size, CLOSEST);
        const project = projectAt(camera, size);
        const [low, high] = [project([west, south]), project([east, north])];
        const isNarrow = size.width < 480;
        const box = { x0: low.x, y0: high.y, x1: high.x, y1: low.y };
        const clear = isNarrow
          ? { x0: 20, y0: 15, x1: size.width - 20, y1: size.height - 62 }
          : { x0: 40, y0: 40, x1: size.width - 40, y1: size.height - 40 };
        // The centre is rounded to four decimals: at the closest zoom a point can be off by a little.
        expect(pixelsOutside(box, clear)).toBeLessThan(1);
      }),
    );
  });

  it('has the largest zoom that fits, up to the closest framing, in rounded figures', () => {
    fc.assert(
      fc.property(bounds, opening, (frame, size) => {
        const { zoom, center } = openingCamera(frame, size, CLOSEST);
        expect(zoom).toBeLessThanOrEqual(CLOSEST);
        expect(Math.round(zoom * 100) / 100).toBe(zoom);
        for (const degrees of center) expect(Math.abs(Number(degrees.toFixed(4)) - degrees)).toBe(0);
      }),
    );
    expect(openingCamera([44, 33, 44, 33], OPENING_SIZES[2]!, CLOSEST).zoom).toBe(CLOSEST);
  });

  it('has a larger zoom on a larger map', () => {
    const zooms = OPENING_SIZES.map((size) => openingCamera([39, 31, 47, 37], size, CLOSEST).zoom);
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
    expect(new Set(zooms).size).toBe(zooms.length);
  });
});

describe('the placement area of an opening map', () => {
  it('is the whole map where that is narrower than the smallest static map: no label is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 339 }), fc.constantFrom(...LANGUAGES), (width, language) => {
        const { view } = openingPlacementArea({ width, height: 262 }, language);
        expect([view.x0, view.x1]).toEqual([4, width - 4]);
      }),
    );
  });

  it('is its centre, as large as the static map it replaces: nothing moves when it does', () => {
    fc.assert(
      fc.property(map, fc.constantFrom(...LANGUAGES), (whole, language) => {
        const size = openingSizeOf(whole);
        fc.pre(whole.width >= size.width);
        const { view, obstacles } = openingPlacementArea(whole, language);
        expect([view.x1 - view.x0, view.y1 - view.y0]).toEqual([size.width - 8, size.height - 8]);
        expect(view.x0 + view.x1).toBeCloseTo(whole.width, 6);
        expect(view.y0 + view.y1).toBeCloseTo(whole.height, 6);
        // The static map has the same position in its own size: only the centre has moved.
        const own = openingPlacementArea(size, language);
        const shift = { x: view.x0 - own.view.x0, y: view.y0 - own.view.y0 };
        expect(obstacles).toEqual(
          own.obstacles.map(({ x0, y0, x1, y1 }) => ({
            x0: x0 + shift.x,
            y0: y0 + shift.y,
            x1: x1 + shift.x,
            y1: y1 + shift.y,
          })),
        );
      }),
    );
  });

  it.each(LANGUAGES)('leaves its corners to controls, scale and credit, which lie side by side, in %s', (language) => {
    for (const size of OPENING_SIZES) {
      const { obstacles, view } = openingPlacementArea(size, language);
      expect(view).toEqual(placementBox(size));
      expect(obstacles.length).toBe(3);
      for (const box of obstacles)
        expect(pixelsOutside(box, { x0: 0, y0: 0, x1: size.width, y1: size.height }), size.name).toBe(0);
      const [controls, beside] = obstacles;
      expect(overlapSide(controls!, beside!), size.name).toBe(0);
    }
  });
});
