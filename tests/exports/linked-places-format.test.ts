import { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfTimespan, linkedPlaces } from '../../src/exports/linked-places-format.ts';
import { makePublishedIndex } from '../published-article.ts';
import {
  hostileText,
  indexWithPassage,
  indexWithPlace,
  leavesOf,
  makeHostileIndex,
  missingFrom,
  mustSurvive,
  SITE,
} from './exported-article.ts';
import schema from './lpf.schema.json' with { type: 'json' };
import { inArabic } from '../published-pages.ts';

type Feature = {
  readonly '@id': string;
  readonly geometry: { readonly certainty: string } | null;
  readonly links: readonly { readonly type: string; readonly identifier: string }[];
  readonly relations: readonly {
    readonly label: string;
    readonly when?: unknown;
    readonly mention: { quote: string };
  }[];
  readonly descriptions: readonly { readonly value: string; readonly lang: string }[];
};
type Collection = { readonly features: readonly Feature[]; readonly passagesWithoutPlace: readonly unknown[] };

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
// Its types and its exports at run time differ under Node.
const addFormats = ('default' in formatsModule ? formatsModule.default : formatsModule) as unknown as (
  ajv: Ajv,
) => void;
addFormats(ajv);
const isFeature = ajv.compile(schema);

const INDEX = makePublishedIndex();
const readBack = (text: string): Collection => JSON.parse(text) as Collection;

function faultsOf(text: string): readonly unknown[] {
  return readBack(text).features.flatMap((feature) => (isFeature(feature) ? [] : (isFeature.errors ?? [])));
}

describe('the Linked Places', () => {
  it('match the schema of the format, and are valid GeoJSON as well', () => {
    const text = linkedPlaces(INDEX, SITE);
    expect(readBack(text).features).toHaveLength(INDEX.article.places.length);
    expect(faultsOf(text)).toEqual([]);
    expect(() => check(text)).not.toThrow();
  });

  it('are checked with a schema that rejects invalid documents', () => {
    const [feature] = readBack(linkedPlaces(INDEX, SITE)).features;
    expect(isFeature({ ...feature, names: [{ lang: 'ar' }] })).toBe(false);
    expect(isFeature({ ...feature, geometry: { type: 'Point', coordinates: [0, 0], certainty: 'sure' } })).toBe(false);
    expect(isFeature({ ...feature, links: [{ type: 'same', identifier: 'https://site.example' }] })).toBe(false);
  });

  it('lose no data of any passage, with a place or without', () => {
    const read = readBack(linkedPlaces(INDEX, SITE));
    for (const passage of INDEX.article.passages) {
      const own = leavesOf(passage.places.length === 0 ? read.passagesWithoutPlace : read.features);
      expect(missingFrom([...own, inArabic(INDEX.article.credit)], mustSurvive(INDEX, passage)), passage.id).toEqual(
        [],
      );
    }
  });

  it('have the attribution before the quotation', () => {
    for (const { relations } of readBack(linkedPlaces(INDEX, SITE)).features) {
      for (const { label, mention } of relations) expect(label.indexOf(mention.quote)).toBeGreaterThan(0);
    }
  });

  it('link to an authority file only if the place has its id, and never claim more than a close match', () => {
    const links = readBack(linkedPlaces(INDEX, SITE)).features.flatMap((feature) => feature.links);
    const ids = INDEX.article.places.flatMap(({ ids }) => Object.values(ids));
    expect(links).toHaveLength(ids.length);
    expect(new Set(links.map(({ type }) => type))).toEqual(new Set(['closeMatch']));
    expect(readBack(linkedPlaces(indexWithPlace({ ids: {} }), SITE)).features[0]?.links).toEqual([]);
  });

  it('call only exact places certain', () => {
    const certain = readBack(linkedPlaces(INDEX, SITE)).features.filter(
      ({ geometry }) => geometry?.certainty === 'certain',
    );
    expect(certain).toEqual([]);
    const [exact] = readBack(linkedPlaces(indexWithPlace({ precision: 'exact' }), SITE)).features;
    expect(exact?.geometry?.certainty).toBe('certain');
  });

  it('date a relation as precisely as print does, and leave it undated otherwise', () => {
    const dated = indexWithPassage({ when: { edtf: '../2020-03-04', words: 'قبل أيام' } });
    const [first, second] = readBack(linkedPlaces(dated, SITE)).features[0]?.relations ?? [];
    expect(first?.when).toEqual({
      timespans: [{ start: { latest: '2020-03-04' }, end: { latest: '2020-03-04' } }],
      label: 'قبل أيام (../2020-03-04)',
    });
    expect(second).not.toHaveProperty('when');
  });

  it('keep any text unchanged, and still match the schema', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = linkedPlaces(makeHostileIndex(text), SITE);
        expect(faultsOf(written)).toEqual([]);
        expect(readBack(written).features[0]?.relations[0]?.mention.quote).toBe(text);
      }),
    );
  });
});

describe('a printed date as a timespan', () => {
  it.each([
    ['2018-08', { start: { in: '2018-08' } }],
    ['2018-12-19', { start: { in: '2018-12-19' } }],
    ['../2019-01-22', { start: { latest: '2019-01-22' }, end: { latest: '2019-01-22' } }],
    ['2018/..', { start: { in: '2018' }, end: { earliest: '2018-01-01' } }],
    ['2017/2018-05', { start: { in: '2017' }, end: { in: '2018-05' } }],
    [
      '201X',
      {
        start: { earliest: '2010-01-01', latest: '2019-12-31' },
        end: { earliest: '2010-01-01', latest: '2019-12-31' },
      },
    ],
  ])('%s is no more precise than in print', (edtf, timespan) => {
    expect(edtfTimespan(edtf)).toEqual({ timespans: [timespan] });
  });

  it('keeps its uncertainty', () => {
    expect(edtfTimespan('2018-08~')).toEqual({ timespans: [{ start: { in: '2018-08' } }], certainty: 'less-certain' });
    expect(edtfTimespan('2018?')).toMatchObject({ certainty: 'uncertain' });
    expect(edtfTimespan('2018%')).toMatchObject({ certainty: 'uncertain' });
  });

  it('is undefined if the text is no date', () => {
    expect(edtfTimespan('soon')).toBeUndefined();
  });
});
