import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedPlace, sitePlaces } from '../../../src/core/article/site-places.ts';

function named(article: string, more: Partial<NamedPlace> = {}): NamedPlace {
  return {
    id: 'tikrit',
    article,
    name: { en: 'Tikrit' },
    kind: 'settlement',
    precision: 'settlement',
    uncertaintyKm: 3,
    ids: { geonames: 90150 },
    geometry: { type: 'Point', coordinates: [43.68, 34.6] },
    passages: 2,
    named: [],
    unnamed: 0,
    isOutletHeard: false,
    ...more,
  };
}

describe('the places of several articles', () => {
  it('are the same by an id of GeoNames, whatever they are called', () => {
    const { places, alike } = sitePlaces([named('a'), named('b', { name: { ar: 'تكريت' }, passages: 5 })]);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ passages: 7, place: { article: 'b' } });
    expect(alike).toEqual([]);
  });

  it('are the same by an id of Wikidata, also through a third article', () => {
    const ids = { wikidata: 'Q1' };
    const both = named('b', { ids: { geonames: 90150, wikidata: 'Q1' } });
    const { places } = sitePlaces([named('a'), named('c', { ids }), both]);
    expect(places).toHaveLength(1);
  });

  it('of two kinds stay apart: a town is not its district', () => {
    expect(sitePlaces([named('a'), named('b', { kind: 'district' })]).places).toHaveLength(2);
  });

  it('of one name without a common id stay apart, and are listed for an editor where they are near', () => {
    const near = named('b', { ids: {}, geometry: { type: 'Point', coordinates: [43.7, 34.6] } });
    const far = named('c', { ids: {}, geometry: { type: 'Point', coordinates: [10, 34.6] } });
    const { places, alike } = sitePlaces([named('a'), near, far]);
    expect(places).toHaveLength(3);
    expect(alike.map((pair) => pair.map(({ article }) => article))).toEqual([['a', 'b']]);
  });
});

describe('the sources of a place in several articles', () => {
  const sourcesOf = (...places: readonly NamedPlace[]) => sitePlaces(places).places[0]?.sources;

  it('count a named source once, by its name in any language', () => {
    const one = named('a', { named: [['Ali Hassan', 'علي حسن']] });
    const other = named('b', { named: [['علي  حسن']] });
    expect(sourcesOf(one, other)).toBe(1);
  });

  it('count a named source once where two articles call it differently and a third has both names', () => {
    const [one, other] = [named('a', { named: [['Ali Hassan']] }), named('b', { named: [['علي حسن']] })];
    expect(sourcesOf(one, other, named('c', { named: [['علي حسن', 'Ali Hassan']] }))).toBe(1);
  });

  it('without names may be the same people: only the article with most of them counts', () => {
    expect(sourcesOf(named('a', { unnamed: 2 }), named('b', { unnamed: 3, named: [['Zoya']] }))).toBe(4);
  });

  it('are never more than those of all articles together', () => {
    const place = fc.record({ named: fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z', 'w'))), unnamed: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (all) => {
        const places = all.map((each, at) => named(`a${at}`, each));
        const sum = all.reduce((total, each) => total + each.named.length + each.unnamed, 0);
        expect(sourcesOf(...places)).toBeLessThanOrEqual(sum);
      }),
    );
  });
});
