import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWorldPixels, toWorldPixels, projectAt } from '../../../src/map/geometry/mercator.ts';
import { pixelsPerKm } from '../../../src/map/geometry/scales.ts';
import { makeMercatorView } from './mercator-view.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);
const zoom = fc.double({ min: 0, max: 12, noNaN: true });
const size = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });

describe('the projection', () => {
  it('puts the whole world on a square of 512 pixels at zoom 0, Greenwich and the equator in the middle', () => {
    expect(toWorldPixels([0, 0])).toEqual({ x: 256, y: 256 });
    expect(toWorldPixels([-180, 0]).x).toBe(0);
    expect(toWorldPixels([180, 0]).x).toBe(512);
    expect(toWorldPixels([0, 85.0511287798]).y).toBeCloseTo(0, 6);
    expect(toWorldPixels([0, -85.0511287798]).y).toBeCloseTo(512, 6);
  });

  it('has an exact inverse', () => {
    fc.assert(
      fc.property(position, ([longitude, latitude]) => {
        const [east, north] = fromWorldPixels(toWorldPixels([longitude, latitude]));
        expect(east).toBeCloseTo(longitude, 9);
        expect(north).toBeCloseTo(latitude, 9);
      }),
    );
  });

  it('puts the centre of the camera in the middle of the map, east to the right and north at the top', () => {
    fc.assert(
      fc.property(position, zoom, size, (center, level, map) => {
        const project = projectAt({ center, zoom: level }, map);
        expect(project(center)).toEqual({ x: map.width / 2, y: map.height / 2 });
        expect(project([center[0] + 1, center[1]]).x).toBeGreaterThan(map.width / 2);
        expect(project([center[0], center[1] + 0.5]).y).toBeLessThan(map.height / 2);
      }),
    );
  });

  it('agrees with a second implementation of Web Mercator', () => {
    fc.assert(
      fc.property(size, position, (map, place) => {
        const bounds = [38.8, 29, 48.6, 37.4] as const;
        const { zoom: level, project } = makeMercatorView(map, bounds);
        const middle = project([43, 33]);
        const own = projectAt({ center: [43, 33], zoom: level }, { width: 0, height: 0 })(place);
        expect(own.x).toBeCloseTo(project(place).x - middle.x, 4);
        expect(own.y).toBeCloseTo(project(place).y - middle.y, 4);
      }),
    );
  });

  it('is as large as the scale bar says: a degree of latitude is 111 km wherever it lies', () => {
    for (const latitude of [0, 33, 60]) {
      const project = projectAt({ center: [44, latitude], zoom: 7 }, { width: 0, height: 0 });
      const degree = project([44, latitude - 0.05]).y - project([44, latitude + 0.05]).y;
      expect(degree / pixelsPerKm(latitude, 7)).toBeCloseTo(11.13, 1);
    }
  });
});
