import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeFeature, roundedPosition } from '../../../src/core/gazetteer/place-feature.ts';
import { featureSchema } from '../../../src/core/validation/article-schema.ts';
import { FASHER } from './some-places.ts';

const source = 'GeoNames, CC BY 4.0.';
const featureIn = (language: string, asked = 'El Fasher', place = FASHER) =>
  placeFeature(place, { language, asked, source }) as {
    id: string;
    properties: { name: object; uncertaintyKm: number };
  };

describe('the feature to paste', () => {
  it('has every field, a position of four decimals, the id and the source of the gazetteer', () => {
    expect(v.safeParse(featureSchema, featureIn('en')).success).toBe(true);
    expect(featureIn('en')).toMatchObject({
      id: 'el-fasher',
      properties: { geometrySource: source, ids: { geonames: 379_555 } },
      geometry: { coordinates: [25.3494, 13.6279] },
    });
    expect(roundedPosition([-0.00004, 1 / 3])).toEqual([-0, 0.3333]);
  });

  it('has the spelling of the article, else the name in the language asked for, and none that is guessed', () => {
    expect(featureIn('es', 'Al Fashir').properties.name).toEqual({ es: 'Al Fashir' });
    expect(featureIn('es', 'Al Fashir').id).toBe('al-fashir');
    expect(featureIn('ar').properties.name).toEqual({ ar: 'الفاشر' });
    expect(featureIn('fr').properties.name).toEqual({ fr: 'El Fasher' });
    expect(featureIn('my').properties.name).toEqual({ my: '…' });
    expect(featureIn('fa', 'الفاشر').properties.name).toEqual({ fa: 'الفاشر' });
  });

  it('has a margin that grows with the settlement, and never more than a settlement may have', () => {
    const margins = [0, 30_000, 300_000, 20_000_000].map(
      (population) => featureIn('en', 'El Fasher', { ...FASHER, population }).properties.uncertaintyKm,
    );
    expect(margins).toEqual([2, 5, 10, 15]);
  });

  it('has the number of the gazetteer for an id, where the name has no Latin letters', () => {
    expect(featureIn('ar', 'الفاشر', { ...FASHER, name: 'الفاشر' }).id).toBe('place-379555');
  });
});
