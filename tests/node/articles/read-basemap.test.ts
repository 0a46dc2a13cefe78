import { describe, expect, it } from 'vitest';
import { locationFactsOf, readBasemapFacts } from '../../../src/node/articles/read-basemap.ts';
import type { Place } from '../../../src/core/article/article.ts';
import { checkLocations } from '../../../src/core/validation/check-locations.ts';
import { makeBasemap, makeRegion } from '../../map/basemap/made-basemap.ts';

const NOWHERE = {
  kind: 'settlement',
  precision: 'settlement',
  uncertaintyKm: 2,
  geometrySource: 'Invented.',
  ids: {},
  default: 'shown',
} as const;
const town = (id: string, coordinates: [number, number]): Place => ({
  ...NOWHERE,
  id,
  name: { ar: id, en: id },
  geometry: { type: 'Point', coordinates },
});
const country = (name: string): Place => ({
  ...NOWHERE,
  id: 'country',
  name: { ar: name, en: name },
  kind: 'country',
  precision: 'country',
  geometry: null,
});

describe('the facts of a base map', () => {
  it('include every name of a country, labelled on the map or not', () => {
    const { countries, towns } = locationFactsOf(makeBasemap(makeRegion(1)));
    expect(countries.map(({ id, names }) => [id, names])).toEqual([
      ['901', ['الشمالية', 'Northland', 'The North']],
      ['902', []],
      ['903', []],
      ['904', ['Farland', 'البعيدة']],
    ]);
    expect(towns.map(({ names }) => names)).toEqual([['Harbour', 'الميناء']]);
  });

  it('of this project include the focus countries and those around them', () => {
    const names = readBasemapFacts().countries.map(({ names }) => names);
    for (const name of ['العراق', 'Iraq', 'سوريا', 'سورية', 'Syria', 'تركيا', 'Turkey'])
      expect(
        names.filter((each) => each.includes(name)),
        name,
      ).toHaveLength(1);
  });

  it('reveal swapped longitude and latitude in a country of the far south-west', () => {
    const facts = locationFactsOf(makeBasemap(makeRegion(1)));
    const check = (at: [number, number]) =>
      checkLocations([country('The North'), town('a', at)], facts, 'places.geojson');
    expect(check([-72.5, -22])).toEqual({ issues: [], warnings: [] });
    const [issue, ...others] = check([-22, -72.5]).issues;
    expect(others).toEqual([]);
    expect(issue?.expected).toMatch(/^\[-72\.5, -22\]: \[longitude, latitude\]/);
  });

  it('have an extent that issues report in degrees west and south', () => {
    const [issue] = checkLocations(
      [town('a', [-50, -22])],
      locationFactsOf(makeBasemap(makeRegion(1))),
      'places.geojson',
    ).issues;
    expect(issue?.expected).toContain('which reaches from 82 to 64° W and 40 to 16° S;');
    const across = { ...locationFactsOf(makeBasemap(makeRegion(1))), extent: [-10, -5, 5, 20] as const };
    const [far] = checkLocations([town('a', [60, 0])], across, 'places.geojson').issues;
    expect(far?.expected).toContain('which reaches from 10° W to 5° E and 5° S to 20° N;');
  });
});
