import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOWNLOADS } from '../../src/core/site/site-paths.ts';
import { schemaOrg } from '../../src/exports/schema-org.ts';

import { makePublishedIndex } from '../published-article.ts';
import {
  hostileText,
  indexWith,
  leavesOf,
  makeHostileIndex,
  missingFrom,
  mustSurvive,
  SITE,
} from './exported-article.ts';
import { LANGUAGES } from '../published-pages.ts';

type Node = Readonly<Record<string, unknown>> & { readonly '@type': string; readonly '@id': string };
const INDEX = makePublishedIndex();
const readBack = (text: string): readonly Node[] => (JSON.parse(text) as { '@graph': readonly Node[] })['@graph'];
const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type'] === type);

describe('the JSON-LD for search engines', () => {
  it('describes a map and its data, based on the article, and is no fact check', () => {
    const nodes = readBack(schemaOrg(INDEX, SITE, 'ar'));
    for (const type of ['Map', 'Dataset']) {
      expect(ofType(nodes, type)).toMatchObject([{ isBasedOn: { '@id': ofType(nodes, 'NewsArticle')[0]?.['@id'] } }]);
    }
    expect(schemaOrg(INDEX, SITE, 'ar')).not.toMatch(/ClaimReview|reviewRating/);
  });

  it('links to every download by its own address', () => {
    const [dataset] = ofType(readBack(schemaOrg(INDEX, SITE, 'ar')), 'Dataset');
    const files = dataset?.['distribution'] as readonly { contentUrl: string; encodingFormat: string }[];
    expect(files.map(({ encodingFormat }) => encodingFormat)).toEqual(DOWNLOADS.map(({ mediaType }) => mediaType));
    for (const { contentUrl } of files)
      expect(contentUrl).toMatch(/^https:\/\/site\.example\/map\/downloads\/[\w-]+\./);
  });

  it('names the voice and the standing of every claim, so that none is read as fact', () => {
    for (const language of LANGUAGES) {
      const nodes = readBack(schemaOrg(INDEX, SITE, language));
      const claims = [...ofType(nodes, 'Claim'), ...ofType(nodes, 'Quotation')];
      expect(claims).toHaveLength(INDEX.article.passages.length);
      for (const { creator, name, description } of claims) {
        expect((creator as readonly unknown[]).length).toBeGreaterThan(0);
        expect(name).toMatch(/\S/);
        expect((description as string).startsWith(`${String(name)} (`)).toBe(true);
      }
    }
  });

  it('uses Quotation only for text in quotation marks, and names its speaker', () => {
    const direct = INDEX.article.passages.filter(({ form }) => form === 'direct');
    const quotations = ofType(readBack(schemaOrg(INDEX, SITE, 'ar')), 'Quotation');
    expect(quotations.map(({ text }) => text)).toEqual(direct.map(({ quote }) => quote));
    for (const quotation of quotations) expect(quotation).toHaveProperty('spokenByCharacter');
  });

  it('has no allegation without its caution', () => {
    const nodes = readBack(schemaOrg(INDEX, SITE, 'ar'));
    for (const { id, note } of INDEX.article.passages.filter(({ standing }) => standing === 'alleged')) {
      const node = nodes.find((one) => one['@id'] === `#passage-${id}`);
      expect(node?.['description']).toContain(note?.ar);
    }
  });

  it('gives no place bare coordinates: a point is the centre of its circle of uncertainty', () => {
    const places = ofType(readBack(schemaOrg(INDEX, SITE, 'ar')), 'Place');
    const placed = places.filter((place) => 'geo' in place);
    expect(placed).toHaveLength(INDEX.article.places.filter(({ geometry }) => geometry?.type === 'Point').length);
    for (const { geo } of placed) expect(geo).toMatchObject({ '@type': 'GeoCircle', geoRadius: expect.any(Number) });
  });

  it('contains everything it refers to', () => {
    const nodes = readBack(schemaOrg(INDEX, SITE, 'ar'));
    const ids = new Set(nodes.map((node) => node['@id']));
    expect(ids.size).toBe(nodes.length);
    const references = schemaOrg(INDEX, SITE, 'ar').match(/"@id":"[^"]+"/g) ?? [];
    expect(references.filter((reference) => !ids.has(reference.slice(7, -1)))).toEqual([]);
  });

  it('loses no data of any passage', () => {
    const nodes = readBack(schemaOrg(INDEX, SITE, 'ar'));
    const around = nodes.filter((node) => !node['@id'].startsWith('#passage-'));
    for (const passage of INDEX.article.passages) {
      const own = nodes.find((node) => node['@id'] === `#passage-${passage.id}`);
      expect(missingFrom(leavesOf([own, around]), mustSurvive(INDEX, passage)), passage.id).toEqual([]);
    }
  });

  it('states a licence only if the credit names one', () => {
    const licenceIn = (credit: string) =>
      ofType(readBack(schemaOrg(indexWith({ credit: { ar: credit, en: credit } }), SITE, 'ar')), 'Dataset')[0]?.[
        'license'
      ];
    expect(licenceIn('Ours, CC BY-SA 4.0.')).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
    expect(licenceIn('All rights reserved.')).toBeUndefined();
  });

  it('is safe inside a script element, whatever the article says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = schemaOrg(makeHostileIndex(text), SITE, 'ar');
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        const passage = readBack(written).find((node) => node['@id'] === '#passage-p1');
        expect(passage?.['text']).toBe(text);
      }),
    );
  });
});
