import { createExpression, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kmExpression,
  kmScale,
  zoomScale,
  pixelsPerKm,
  scaleBar,
  zoomExpression,
} from '../../../src/map/geometry/scales.ts';

const NUMBER = {
  type: 'number',
  'property-type': 'data-constant',
  expression: { interpolated: true, parameters: ['zoom'] },
} as StylePropertySpecification;

/** The value of a MapLibre expression at a zoom. */
function evaluated(expression: unknown): (zoom: number) => number {
  const parsed = createExpression(expression, 'line-width', NUMBER);
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join('; '));
  return (zoom) => parsed.value.evaluate({ zoom }) as number;
}

describe('kilometres on screen', () => {
  it('are as long as on a Web Mercator map: the world is 512 px round at zoom 0', () => {
    expect(pixelsPerKm(0, 0)).toBeCloseTo(512 / 40075.016686, 8);
    expect(pixelsPerKm(60, 0)).toBeCloseTo(2 * pixelsPerKm(0, 0), 8);
    // Baghdad at zoom 8: 1° of longitude is 364.09 px, whatever the latitude.
    expect(pixelsPerKm(33.34, 8) * 111.3195 * Math.cos((33.34 * Math.PI) / 180)).toBeCloseTo((512 * 2 ** 8) / 360, 1);
  });

  it('agree with the distance on the earth', () => {
    const km = distance([44, 34], [44.1, 34]);
    const pixels = (0.1 / 360) * 512 * 2 ** 9;
    expect(kmScale(34, 9)(km)).toBeGreaterThan(pixels * 0.995);
    expect(kmScale(34, 9)(km)).toBeLessThan(pixels * 1.005);
  });

  it('double with every zoom level', () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), fc.integer({ min: 0, max: 12 }), (latitude, zoom) => {
        expect(pixelsPerKm(latitude, zoom + 1)).toBeCloseTo(2 * pixelsPerKm(latitude, zoom), 6);
      }),
    );
  });
});

describe('a width over zoom', () => {
  it('has the given values at the four zoom levels, is linear between them and constant beyond', () => {
    const width = zoomScale([1, 4, 7, 10]);
    expect([5, 6.5, 8, 9.5].map(width)).toEqual([1, 4, 7, 10]);
    expect(width(5.75)).toBe(2.5);
    expect([0, 3, 12].map(width)).toEqual([1, 1, 10]);
  });

  it('has the same value in MapLibre at any zoom', () => {
    const levels = fc.array(fc.double({ min: 0.1, max: 30, noNaN: true }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(levels, fc.double({ min: 0, max: 14, noNaN: true }), (pixels, zoom) => {
        expect(evaluated(zoomExpression(pixels))(zoom)).toBeCloseTo(zoomScale(pixels)(zoom), 6);
      }),
    );
  });
});

describe('the band of a road', () => {
  it('is to scale in MapLibre, and never narrower than its least width', () => {
    const latitudes = fc.double({ min: 25, max: 40, noNaN: true });
    const widths = fc.double({ min: 1, max: 60, noNaN: true });
    fc.assert(
      fc.property(widths, latitudes, fc.double({ min: 3, max: 12, noNaN: true }), (km, latitude, zoom) => {
        const toScale = km * pixelsPerKm(latitude, zoom);
        const pixels = evaluated(kmExpression(km, latitude, 8))(zoom);
        expect(pixels / Math.max(8, toScale)).toBeCloseTo(1, 4);
      }),
    );
  });
});

describe('the scale bar', () => {
  it('is the longest round length that fits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 40, noNaN: true }),
        fc.double({ min: 3, max: 10, noNaN: true }),
        (latitude, zoom) => {
          const { km, pixels } = scaleBar(latitude, zoom, 110);
          expect([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]).toContain(km);
          expect(pixels).toBeCloseTo(km * pixelsPerKm(latitude, zoom), 6);
          expect(pixels).toBeLessThanOrEqual(110);
          expect(pixels).toBeGreaterThan(110 / 2.6);
        },
      ),
    );
  });

  it('is 100 km long in the opening view, and 5 km in the closest view', () => {
    expect(scaleBar(34, 5.9, 110).km).toBe(100);
    expect(scaleBar(34, 9.5, 110).km).toBe(5);
  });
});
