import { describe, expect, it } from 'vitest';
import { OPENING_SIZES, openingCamera } from '../../../src/map/geometry/opening-view.ts';
import { visibleBounds } from '../../../src/map/geometry/mercator.ts';
import { areaOf, type PlaceBox } from '../../../src/node/world/map-area.ts';
import { REGIONS } from './regions.ts';

const point = (longitude: number, latitude: number): PlaceBox => [longitude, latitude, longitude, latitude];

describe('the area of a base map', () => {
  it('reaches beyond every camera with which a map of the article opens', () => {
    for (const { places } of Object.values(REGIONS)) {
      const { area } = areaOf(places, 8);
      const [west, south, east, north] = area!.extent;
      for (const size of OPENING_SIZES) {
        const seen = visibleBounds(openingCamera(area!.places, size, 8), size, 0);
        expect([west < seen[0], south < seen[1], east > seen[2], north > seen[3]]).toEqual([true, true, true, true]);
      }
    }
  });

  it('is at least four tenths of a degree wide, and more by 60 % on each side', () => {
    const [west, south, east, north] = areaOf([point(30, 10)], 8).area!.detailed;
    expect([east - west, north - south].map((size) => Number(size.toFixed(2)))).toEqual([0.88, 0.88]);
  });

  it('ends at the 180th meridian, and is refused where places lie on both sides of it', () => {
    const fiji = areaOf([point(178.44, -18.14), point(177.45, -17.8)], 8);
    expect(fiji.area!.extent[2]).toBe(179.99);
    expect(areaOf([point(178.44, -18.14), point(-179.9, -16.8)], 8)).toEqual({
      problem: expect.stringMatching(/180th meridian/),
    });
  });

  it('is refused near the poles, and without a place', () => {
    expect(areaOf([point(0, 89)], 8).problem).toMatch(/89° latitude. Base maps reach from -58° to 83°/);
    expect(areaOf([point(0, -75)], 8).problem).toMatch(/-75° latitude/);
    expect(areaOf([], 8).problem).toMatch(/No place has coordinates/);
  });
});
