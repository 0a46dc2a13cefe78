import { describe, expect, it } from 'vitest';
import { readBasemapFacts } from '../../../src/node/articles/read-basemap.ts';
import { checkLocations } from '../../../src/core/validation/check-locations.ts';
import type { Place } from '../../../src/core/article/article.ts';
import { makePublishedIndex } from '../../published-article.ts';

const { places } = makePublishedIndex().article;
const BASE_MAP = readBasemapFacts();
const TOWNS = places.flatMap(({ geometry }, at) => (geometry?.type === 'Point' ? [at] : []));

/** The issues and warnings of the published places, with the coordinates of some points changed. */
function checkMoved(move: (at: readonly [number, number], index: number) => [number, number]) {
  const moved = places.map((place, index): Place => {
    if (place.geometry?.type !== 'Point') return place;
    const [x = 0, y = 0] = place.geometry.coordinates;
    return { ...place, geometry: { type: 'Point', coordinates: move([x, y], index) } };
  });
  return checkLocations(moved, BASE_MAP, 'places.geojson');
}
const pathOf = (index: number) => `$.features[${index}].geometry.coordinates`;

describe('the location check', () => {
  it('finds nothing in the published article', () => {
    expect(TOWNS.length).toBeGreaterThan(2);
    expect(checkMoved(([x, y]) => [x, y])).toEqual({ issues: [], warnings: [] });
  });

  it('refuses every point, and nothing else, where all points are written latitude first', () => {
    const { issues } = checkMoved(([x, y]) => [y, x]);
    expect(issues.map(({ path }) => path)).toEqual(TOWNS.map(pathOf));
    for (const { expected } of issues) expect(expected).toMatch(/^\[\d+\.\d+, \d+\.\d+\]: \[longitude, latitude\]/);
  });

  it.each(TOWNS)('refuses a single point that is written latitude first: feature %i', (index) => {
    const { issues } = checkMoved(([x, y], at) => (at === index ? [y, x] : [x, y]));
    expect(issues.map(({ path }) => path)).toEqual([pathOf(index)]);
  });

  it.each(
    TOWNS.flatMap(
      (index) =>
        [
          [index, 10, 0],
          [index, -10, 0],
          [index, 0, 10],
          [index, 0, -10],
        ] as const,
    ),
  )('reports a point ten degrees off with a helpful message: feature %i by %i, %i', (index, east, north) => {
    const { issues, warnings } = checkMoved(([x, y], at) => (at === index ? [x + east, y + north] : [x, y]));
    const reported = [...issues, ...warnings];
    expect(reported.length).toBe(1);
    expect(reported[0]?.path).toContain(`$.features[${index}].geometry`);
    expect(reported[0]?.expected).toMatch(
      /where the base map has|a point on land|other places|a place on the base map|longitude, latitude/,
    );
  });

  it.each([
    ['Khartoum, south of it', [32.53, 11.5]],
    ['Berlin, north of it', [13.4, 52.52]],
    ['Lahore, east of it', [74.34, 31.55]],
    ['Tunis, west of it', [10.18, 36.8]],
  ] as const)('refuses a point beyond the base map and explains how to list the place without one: %s', (_what, at) => {
    const { issues } = checkMoved(([x, y], index) => (index === TOWNS[0] ? [...at] : [x, y]));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.expected).toMatch(/reaches from 22 to 66° E and 12 to 45° N; .* geometry null/);
  });
});

describe('places that no base map can show', () => {
  it('are refused with the reason', () => {
    const reason = 'The places lie on both sides of the 180th meridian. Keep to the places on one side of it.';
    expect(checkLocations([], { problems: [reason] }, 'places.geojson')).toEqual({
      issues: [expect.objectContaining({ file: 'places.geojson', path: '$.features', found: reason })],
      warnings: [],
    });
  });

  it('reports a place outside its country alone where that is why there is no base map', () => {
    const refused = [
      { place: 'basra', field: 'geometry.coordinates', found: '[1, 2]', expected: 'elsewhere' },
    ] as const;
    const { issues } = checkLocations([], { problems: ['too far apart'], refused }, 'places.geojson');
    expect(issues.map(({ found, expected }) => [found, expected])).toEqual([['[1, 2]', 'elsewhere']]);
  });
});
