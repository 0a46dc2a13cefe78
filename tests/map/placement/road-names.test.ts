import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadNames, roadNamesAt } from '../../../src/map/placement/road-names.ts';
import { ROAD_NAME_ZOOM } from '../../../src/map/geometry/scales.ts';
import type { PlaceSummary } from '../../../src/core/article/place-summary.ts';
import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { inArabic } from '../../published-pages.ts';

const INDEX = makePublishedIndex();
const ROAD = summarisePlace(INDEX, 'road-baghdad-kirkuk')!;
const labelsOf = (places: readonly PlaceSummary[]) => roadNames(places, ({ name }) => inArabic(name)).features;

/** The road with other positions. */
const bent = (coordinates: number[][]): PlaceSummary => ({
  ...ROAD,
  place: { ...ROAD.place, geometry: { type: 'LineString', coordinates } },
});

describe('the label of a road', () => {
  it('is never upside down, whatever the direction of the line', () => {
    const positions = fc.array(
      fc.tuple(fc.double({ min: 43, max: 45, noNaN: true }), fc.double({ min: 33, max: 35, noNaN: true })),
      { minLength: 2, maxLength: 3 },
    );
    fc.assert(
      fc.property(positions, (line) => {
        for (const { properties } of labelsOf([bent(line.map(([longitude, latitude]) => [longitude, latitude]))])) {
          expect(properties.angle).toBeGreaterThanOrEqual(-90);
          expect(properties.angle).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 30 },
    );
    // From either end, the label of a road has the same orientation.
    const [forth] = labelsOf([
      bent([
        [44, 34],
        [45, 35],
      ]),
    ]);
    const [back] = labelsOf([
      bent([
        [45, 35],
        [44, 34],
      ]),
    ]);
    expect(forth?.properties.angle).toBe(back?.properties.angle);
  });

  it('is level along a parallel and at 45° along the diagonal of the screen', () => {
    const level = labelsOf([
      bent([
        [44, 34],
        [45, 34],
      ]),
    ]);
    for (const { properties } of level) expect(Math.abs(properties.angle)).toBe(0);
    const east = 0.6;
    const north = (y: number) => (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
    const diagonal = labelsOf([
      bent([
        [44, north(36)],
        [44 + east, north(36 + east)],
      ]),
    ]);
    for (const { properties } of diagonal) expect(properties.angle).toBe(-45);
  });

  it('has several stretches at every zoom that shows it, each with a unique id', () => {
    const features = labelsOf([ROAD]);
    for (const zoom of [ROAD_NAME_ZOOM, 8, 8.5, 9, 10])
      expect(
        features.filter(({ properties: { minZoom, maxZoom } }) => zoom >= minZoom && zoom < maxZoom).length,
      ).toBeGreaterThan(3);
    expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(features.length);
    for (const { properties } of features)
      expect(properties).toMatchObject({ place: ROAD.place.id, colour: ROAD.topic?.colour });
  });

  it('is missing for reference places and for anything but a road', () => {
    expect(labelsOf([{ ...ROAD, isReference: true }])).toEqual([]);
    expect(
      labelsOf(INDEX.article.places.filter(({ kind }) => kind !== 'road').map(({ id }) => summarisePlace(INDEX, id)!)),
    ).toEqual([]);
  });

  it('reserves the box it covers, rotated with the road, once per road', () => {
    const view = {
      zoom: 8,
      project: ([x = 0, y = 0]: readonly number[]) => ({ x: x * 100, y: -y * 100 }),
      measure: () => ({ width: 120, height: 17 }),
    };
    const labels = roadNamesAt(
      roadNames([ROAD], ({ name }) => inArabic(name)),
      view,
    );
    expect(new Set(labels.map(({ group }) => group))).toEqual(new Set([ROAD.place.id]));
    for (const { text } of labels) {
      expect(Math.max(text.width, text.height)).toBeLessThanOrEqual(121 + 17);
      expect(Math.min(text.width, text.height)).toBeGreaterThanOrEqual(17);
    }
    expect(
      roadNamesAt(
        roadNames([ROAD], ({ name }) => inArabic(name)),
        { ...view, zoom: 7 },
      ),
    ).toEqual([]);
  });
});
