import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
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

describe('the GeoJSON', () => {
  it('is sound to an outside reader, and flat: a table tool shows every field', () => {
    const { features } = readBack(geojson(INDEX, SITE));
    const values = features.flatMap(({ properties }) => Object.values(properties ?? {}));
    expect(values.length).toBeGreaterThan(1000);
    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    const columns = new Set(features.map(({ properties }) => Object.keys(properties ?? {}).join()));
    expect(columns.size).toBe(1);
  });

  it('has a Feature for each mention, with an id of its own, and one for each passage that names no place', () => {
    const { features } = readBack(geojson(INDEX, SITE));
    const expected = INDEX.article.passages.reduce((sum, { places }) => sum + Math.max(1, places.length), 0);
    expect(features).toHaveLength(expected);
    expect(new Set(features.map(({ id }) => id)).size).toBe(expected);
    const unplaced = features.filter(({ properties }) => properties?.['place'] === null);
    expect(unplaced.length).toBeGreaterThan(0);
    expect(unplaced.map(({ geometry }) => geometry)).toEqual(unplaced.map(() => null));
  });

  it('loses nothing of any passage', () => {
    const { features } = readBack(geojson(INDEX, SITE));
    for (const passage of INDEX.article.passages) {
      const own = features.filter(({ properties }) => properties?.['passage'] === passage.id);
      expect(missingFrom(leavesOf(own), mustSurvive(INDEX, passage)), passage.id).toEqual([]);
    }
  });

  it('says who speaks before what is said, in every Feature', () => {
    for (const { properties } of readBack(geojson(INDEX, SITE)).features) {
      const columns = Object.keys(properties ?? {});
      expect(columns.indexOf('attributionAr')).toBeLessThan(columns.indexOf('quote'));
      expect(properties?.['attributionAr']).toMatch(/\S/);
      expect(properties?.['attributionEn']).toMatch(/\S/);
    }
  });

  it('has no accusation without its caution', () => {
    const accusations = readBack(geojson(INDEX, SITE)).features.filter(
      ({ properties }) => properties?.['standing'] === 'alleged',
    );
    expect(accusations.length).toBeGreaterThan(0);
    for (const { properties } of accusations) expect(properties?.['cautionAr']).toMatch(/\S/);
  });

  it('leads to the passage on the map, at its place', () => {
    const [feature] = readBack(geojson(makeHostileIndex('x'), SITE)).features;
    expect(feature?.properties?.['addressAr']).toBe('https://site.example/map/#place=harbour&passage=p1');
    expect(feature?.properties?.['addressEn']).toBe('https://site.example/map/en/#place=harbour&passage=p1');
  });

  it('gives a place without an outline a null geometry, never a point of our making', () => {
    const [feature] = readBack(geojson(indexWithPlace({ geometry: null }), SITE)).features;
    expect(feature?.geometry).toBeNull();
    expect(feature?.properties?.['georeferenceRemarks']).toContain('No outline is given');
  });

  it('carries any text unharmed', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [feature] = readBack(geojson(makeHostileIndex(text), SITE)).features;
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
