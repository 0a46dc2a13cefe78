import { describe, expect, it } from 'vitest';
import { readGround } from '../../../src/node/articles/read-basemap.ts';
import { checkLocations } from '../../../src/core/validation/check-locations.ts';
import type { Place } from '../../../src/core/article/article.ts';
import { makePublishedIndex } from '../../published-article.ts';

const { places } = makePublishedIndex().article;
const GROUND = readGround();
const TOWNS = places.flatMap(({ geometry }, at) => (geometry?.type === 'Point' ? [at] : []));

/** What is said of the published places, with something done to the coordinates of some points. */
function saidOf(move: (at: readonly [number, number], index: number) => [number, number]) {
  const moved = places.map((place, index): Place => {
    if (place.geometry?.type !== 'Point') return place;
    const [x = 0, y = 0] = place.geometry.coordinates;
    return { ...place, geometry: { type: 'Point', coordinates: move([x, y], index) } };
  });
  return checkLocations(moved, GROUND, 'places.geojson');
}
const pathOf = (index: number) => `$.features[${index}].geometry.coordinates`;

describe('where places are said to be', () => {
  it('is believed of the published article', () => {
    expect(TOWNS.length).toBeGreaterThan(2);
    expect(saidOf(([x, y]) => [x, y])).toEqual({ issues: [], warnings: [] });
  });

  it('is refused of every point where all are written latitude first, and of nothing else', () => {
    const { issues } = saidOf(([x, y]) => [y, x]);
    expect(issues.map(({ path }) => path)).toEqual(TOWNS.map(pathOf));
    for (const { expected } of issues) expect(expected).toMatch(/^\[\d+\.\d+, \d+\.\d+\]: \[longitude, latitude\]/);
  });

  it.each(TOWNS)('is refused of a point that alone is written latitude first: feature %i', (index) => {
    const { issues } = saidOf(([x, y], at) => (at === index ? [y, x] : [x, y]));
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
  )('is doubted of a point ten degrees off, with words that help: feature %i by %i, %i', (index, east, north) => {
    const { issues, warnings } = saidOf(([x, y], at) => (at === index ? [x + east, y + north] : [x, y]));
    const said = [...issues, ...warnings];
    expect(said.length).toBe(1);
    expect(said[0]?.path).toContain(`$.features[${index}].geometry`);
    expect(said[0]?.expected).toMatch(
      /where the base map has|a point on land|other places|a place on the base map|longitude, latitude/,
    );
  });

  it.each([
    ['Khartoum, south of it', [32.53, 11.5]],
    ['Berlin, north of it', [13.4, 52.52]],
    ['Lahore, east of it', [74.34, 31.55]],
    ['Tunis, west of it', [10.18, 36.8]],
  ] as const)('beyond the base map is said, and how it can be listed all the same: %s', (_what, at) => {
    const { issues } = saidOf(([x, y], index) => (index === TOWNS[0] ? [...at] : [x, y]));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.expected).toMatch(/reaches from 22 to 66° E and 12 to 45° N; .* geometry null/);
  });
});
