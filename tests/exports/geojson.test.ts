import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { attributionText } from '../../src/exports/attribution-text.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { makePublishedIndex } from '../published-article.ts';
import {
  hostileText,
  indexWithPlace,
  leavesOf,
  makeHostileIndex,
  missingFrom,
  mustSurvive,
  SITE,
} from './exported-article.ts';

const INDEX = makePublishedIndex();
const readBack = (text: string): FeatureCollection => check(text) as FeatureCollection;

const recordsIn = (text: string, record: 'place' | 'mention') =>
  readBack(text).features.filter(({ properties }) => properties?.['record'] === record);
const mentionsIn = (text: string) => recordsIn(text, 'mention');
const placesIn = (text: string) => recordsIn(text, 'place');

describe('the places in the GeoJSON', () => {
  it('are each written once, however many passages name them, and before all mentions', () => {
    const { features } = readBack(geojson(INDEX, SITE));
    const places = placesIn(geojson(INDEX, SITE));
    expect(features.slice(0, places.length)).toEqual(places);
    expect(places.map(({ properties }) => properties?.['place'] as string).sort()).toEqual(
      INDEX.article.places.map(({ id }) => id).sort(),
    );
    for (const { properties, geometry } of places) {
      expect(geometry).toEqual(INDEX.place(String(properties?.['place']))?.geometry);
    }
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('are in drawing order: large areas below small ones, then lines, then points', () => {
    const kinds = placesIn(geojson(INDEX, SITE)).map(({ geometry }) => geometry?.type.replace('Multi', ''));
    const order = ['Polygon', 'LineString', 'Point', undefined];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const names = placesIn(geojson(INDEX, SITE)).map(({ properties }) => String(properties?.['place']));
    expect(names.indexOf('iraq')).toBeLessThan(names.indexOf('diyala'));
    expect(names.indexOf('diyala')).toBeLessThan(names.indexOf('tarmiyah-district'));
  });

  it('have every quotation, the attribution before it and its caution after it', () => {
    for (const { properties } of placesIn(geojson(INDEX, SITE))) {
      const here = INDEX.article.passages.filter(({ places }) => {
        return places.some(({ place }) => place === properties?.['place']);
      });
      const text = String(properties?.['quotationsAr']);
      for (const passage of here)
        expect(text).toContain(`${attributionText(INDEX, passage, 'ar')}: «${passage.quote}»`);
      for (const { note } of here) if (note) expect(text).toContain(note.ar);
      expect(String(properties?.['quotationsEn']).split('\n')).toHaveLength(here.length);
    }
  });
});

describe('the GeoJSON', () => {
  it('is valid for an independent parser, and flat: table tools show every field', () => {
    const { features } = readBack(geojson(INDEX, SITE));
    const values = features.flatMap(({ properties }) => Object.values(properties ?? {}));
    expect(values.length).toBeGreaterThan(1000);
    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    const columns = new Set(features.map(({ properties }) => Object.keys(properties ?? {}).join()));
    expect(columns.size).toBe(1);
  });

  it('has a Feature for each mention, with its own id, and one for each passage without a place', () => {
    const features = mentionsIn(geojson(INDEX, SITE));
    const expected = INDEX.article.passages.reduce((sum, { places }) => sum + Math.max(1, places.length), 0);
    expect(features).toHaveLength(expected);
    expect(new Set(features.map(({ id }) => id)).size).toBe(expected);
    expect(features.some(({ properties }) => properties?.['place'] === null)).toBe(true);
    expect(features.filter(({ geometry }) => geometry !== null)).toEqual([]);
  });

  it('loses no data of any passage', () => {
    const { features } = readBack(geojson(INDEX, SITE));
    for (const passage of INDEX.article.passages) {
      const own = features.filter(({ properties }) => properties?.['passage'] === passage.id);
      expect(missingFrom(leavesOf(own), mustSurvive(INDEX, passage)), passage.id).toEqual([]);
    }
  });

  it('has the attribution before the quotation, in every Feature', () => {
    for (const { properties } of mentionsIn(geojson(INDEX, SITE))) {
      const columns = Object.keys(properties ?? {});
      expect(columns.indexOf('attributionAr')).toBeLessThan(columns.indexOf('quote'));
      expect(properties?.['attributionAr']).toMatch(/\S/);
      expect(properties?.['attributionEn']).toMatch(/\S/);
    }
  });

  it('has no allegation without its caution', () => {
    const accusations = readBack(geojson(INDEX, SITE)).features.filter(
      ({ properties }) => properties?.['standing'] === 'alleged',
    );
    expect(accusations.length).toBeGreaterThan(0);
    for (const { properties } of accusations) expect(properties?.['cautionAr']).toMatch(/\S/);
  });

  it('links to the passage on the map, at its place', () => {
    const [feature] = mentionsIn(geojson(makeHostileIndex('x'), SITE));
    expect(feature?.properties?.['addressAr']).toBe('https://site.example/map/#place=harbour&passage=p1');
    expect(feature?.properties?.['addressEn']).toBe('https://site.example/map/en/#place=harbour&passage=p1');
  });

  it('gives a place without an outline a null geometry, never an invented point', () => {
    const [feature] = readBack(geojson(indexWithPlace({ geometry: null }), SITE)).features;
    expect(feature?.geometry).toBeNull();
    expect(feature?.properties?.['georeferenceRemarks']).toContain('No outline is given');
  });

  it('keeps any text unchanged', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [feature] = mentionsIn(geojson(makeHostileIndex(text), SITE));
        expect(feature?.properties).toMatchObject({
          quote: text,
          cautionAr: text,
          placeAr: text,
          verbatimLocality: text,
        });
      }),
    );
  });
});
