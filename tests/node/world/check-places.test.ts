import { describe, expect, it } from 'vitest';
import { checkPlaces, type PlaceToCheck } from '../../../src/node/world/check-places.ts';
import { readWorld } from '../../../src/node/world/read-world.ts';

const WORLD = readWorld();
const place = (at: readonly [number, number], countries: readonly string[], uncertaintyKm = 2): PlaceToCheck => ({
  id: 'place',
  at,
  countries,
  uncertaintyKm,
});
const found = (checked: PlaceToCheck, options: Partial<Parameters<typeof checkPlaces>[2]> = {}) =>
  checkPlaces([checked], WORLD, { borders: 'un-style', maxZoom: 8.5, ...options }).map(({ kind, message }) => [
    kind,
    message,
  ]);
const kinds = (...input: Parameters<typeof found>) => found(...input).map(([kind]) => kind);

describe('a place', () => {
  it('passes inside its country, within the precision of the border, and where no country is stated', () => {
    expect(kinds(place([36.23, 49.99], ['804']))).toEqual([]);
    expect(kinds(place([29.69, 46.2], ['804']))).toEqual([]);
    expect(kinds(place([0, 0], []))).toEqual([]);
  });

  it('passes in a disputed area for each of its claimants', () => {
    expect(kinds(place([34.1, 44.95], ['804']))).toEqual([]);
    expect(kinds(place([35.8, 33.1], ['760']))).toEqual([]);
    expect(kinds(place([74.8, 34.09], ['356']))).toEqual([]);
    expect(kinds(place([74.8, 34.09], ['586']))).toEqual([]);
  });

  it('is refused outside its country, with the country it lies in', () => {
    expect(found(place([37.6, 55.75], ['804']))).toEqual([
      ['outside', 'place lies in Russia, more than 3 km outside Ukraine. Correct its coordinates, or its country.'],
    ]);
  });

  it('is refused in the sea', () => {
    expect(found(place([31, 43.5], ['804']))).toEqual([
      ['sea', 'place lies in the sea, more than 3 km from Ukraine. Correct its coordinates, or its country.'],
    ]);
  });

  it('is told to exchange longitude and latitude where that puts it into its country', () => {
    expect(found(place([49.99, 36.23], ['804']))).toEqual([
      [
        'swapped',
        expect.stringMatching(/exchanged it lies inside: coordinates are written longitude first, \[36.23, 49.99\]/),
      ],
    ]);
  });

  it('is refused where it is finer than a pixel of the closest zoom', () => {
    expect(found(place([36.23, 49.99], ['804'], 0.01))).toEqual([
      ['too-fine', expect.stringMatching(/within 0.01 km, less than a pixel \(0.\d+ km\) at zoom 8.5/)],
    ]);
    expect(kinds(place([36.23, 49.99], ['804'], 0.5))).toEqual([]);
  });

  it('near a line that is not agreed needs a policy', () => {
    const checked = [place([33.69, 46.15], ['804'])];
    expect(checkPlaces(checked, WORLD, { maxZoom: 8.5 }).map(({ kind }) => kind)).toEqual(['near-dispute']);
    expect(checkPlaces(checked, WORLD, { maxZoom: 8.5, borders: 'as-held' }).map(({ kind }) => kind)).toEqual([]);
  });
});

describe('labels in two scripts', () => {
  it('are refused', () => {
    const labels = { borders: 'un-style', maxZoom: 8.5, labels: ['Kyiv', 'Київ'] } as const;
    expect(checkPlaces([], WORLD, labels).map(({ kind }) => kind)).toEqual(['two-scripts']);
  });
});
