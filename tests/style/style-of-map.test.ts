import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';

import type { PlaceSummary } from '../../src/model/place-summary.ts';
import { styleOfMap } from '../../src/style/style-of-map.ts';
import { makePalette } from '../cartography/look-tokens.ts';
import { makePublishedBasemap } from '../published-basemap.ts';
import { makePublishedStyle, PLACES } from './published-style.ts';
import { LANGUAGES } from '../published-pages.ts';

const INPUT = { basemap: makePublishedBasemap(), palette: makePalette('light'), glyphs: '' } as const;
const styleFor = (places: readonly PlaceSummary[], language: 'ar' | 'en' = 'ar') =>
  styleOfMap({ ...INPUT, places, language });

const dataOf = (style: ReturnType<typeof styleFor>, name: string) => {
  const source = style.sources[name];
  return (source?.type === 'geojson' ? source.data : undefined) as FeatureCollection;
};

describe('the style of a map of places', () => {
  it.each(LANGUAGES)('is the one the live map is given, in %s: a still is drawn from no other', (language) => {
    const { glyphs, ...own } = styleFor(PLACES, language);
    const { glyphs: others, ...published } = makePublishedStyle(INPUT.palette, language);
    expect(own).toEqual(published);
    expect([glyphs, others]).toEqual(['', expect.stringContaining('{fontstack}')]);
  });

  it('names its places in the language of the page', () => {
    const [ar, en] = LANGUAGES.map((language) => JSON.stringify(dataOf(styleFor(PLACES, language), 'road-names')));
    const { name } = PLACES.find(({ place }) => place.kind === 'road')!.place;
    expect(ar).toContain(name.ar);
    expect(ar).not.toContain(name.en);
    expect(en).toContain(name.en);
  });

  it('makes the band of a road as wide as the widest margin, so that no road looks surer than it is', () => {
    const road = PLACES.find(({ place }) => place.kind === 'road')!;
    const wide = { ...road, place: { ...road.place, id: 'wider', uncertaintyKm: road.place.uncertaintyKm * 3 } };
    const widest = (places: readonly PlaceSummary[]) => {
      const band = styleFor(places).layers.find(({ id }) => id === 'road-band');
      return Number((band?.paint as { 'line-width': readonly unknown[] })['line-width'].at(-1));
    };
    expect(widest([...PLACES, wide]) / widest(PLACES)).toBeCloseTo(3, 6);
    expect(widest([wide, ...PLACES])).toBe(widest([...PLACES, wide]));
  });

  it('is sound for an article without a road, and for one without places', () => {
    const roadless = PLACES.filter(({ place }) => place.kind !== 'road');
    for (const places of [roadless, []])
      expect(validateStyleMin({ ...styleFor(places), glyphs: 'https://site.example/{fontstack}/{range}.pbf' })).toEqual(
        [],
      );
  });
});
