import { kml as togeojson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { kmlGeometry, marginRing } from '../../src/exports/kml-geometry.ts';
import { kml } from '../../src/exports/kml.ts';
import type { Place } from '../../src/core/article/article.ts';
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

function parseXml(text: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      // The parser warns of a replacement character, which is intended here.
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'text/xml');
}

const readBack = (text: string): readonly Feature<Geometry | null>[] =>
  togeojson(parseXml(text) as unknown as Document).features as readonly Feature<Geometry | null>[];

const ofPlace = (features: readonly Feature<Geometry | null>[], { id }: Place) =>
  features.filter(({ properties }) => properties?.['place'] === id && properties['passage'] === undefined);

/** A description as a balloon shows it. */
function balloonOf(feature: Feature<Geometry | null> | undefined): string {
  const description = feature?.properties?.['description'] as string | { value: string };
  const html = typeof description === 'string' ? description : description.value;
  return parseXml(`<div>${html}</div>`).documentElement?.textContent ?? '';
}

describe('the KML', () => {
  it('has a folder for each place, and one for the passages without a place', () => {
    const folders = parseXml(kml(INDEX, SITE)).getElementsByTagName('Folder');
    expect(folders).toHaveLength(INDEX.article.places.length + 1);
  });

  it('has the geometry of every place once, for an independent parser', () => {
    const features = readBack(kml(INDEX, SITE));
    for (const place of INDEX.article.places) {
      const own = ofPlace(features, place);
      expect(own, place.id).toHaveLength(1);
      expect(own[0]?.geometry ?? null, place.id).toEqual(place.geometry);
    }
  });

  it('draws points for nothing coarser than a settlement, each inside its circle of uncertainty', () => {
    const features = readBack(kml(INDEX, SITE));
    const points = features.filter(({ geometry }) => geometry?.type === 'Point');
    expect(points.length).toBeGreaterThan(0);
    for (const { properties } of points) {
      expect(['exact', 'settlement']).toContain(properties?.['precision']);
      const rings = features.filter((other) => other.properties?.['marginOf'] === properties?.['place']);
      expect(rings.map(({ geometry }) => geometry?.type)).toEqual(['LineString']);
    }
  });

  it('has no pin: the icon of every style is empty', () => {
    const document = parseXml(kml(INDEX, SITE));
    const styles = Array.from(document.getElementsByTagName('Style'));
    expect(styles).toHaveLength(7);
    for (const style of styles) expect(style.getElementsByTagName('Icon')[0]?.textContent).toBe('');
    const ids = new Set(styles.map((style) => `#${style.getAttribute('id')}`));
    for (const url of Array.from(document.getElementsByTagName('styleUrl'))) expect(ids).toContain(url.textContent);
  });

  it('says of a country without an outline that it has neither outline nor point', () => {
    const [country] = readBack(kml(indexWithPlace({ precision: 'country', kind: 'country', geometry: null }), SITE));
    expect(country?.geometry).toBeNull();
    expect(balloonOf(country)).toContain('No outline is given for this place, and no point stands in for it');
    expect(balloonOf(country)).toContain('ولا تنوب عنه نقطة');
  });

  it('hides places that the opening map hides', () => {
    const text = kml(indexWithPlace({ default: 'hidden' }), SITE);
    expect(parseXml(text).getElementsByTagName('visibility')[0]?.textContent).toBe('0');
    expect(kml(indexWithPlace({ default: 'shown' }), SITE)).not.toContain('visibility');
  });

  it('loses no data of any passage', () => {
    const features = readBack(kml(INDEX, SITE));
    for (const passage of INDEX.article.passages) {
      const own = features.filter(({ properties }) => properties?.['passage'] === passage.id);
      expect(own).toHaveLength(Math.max(1, passage.places.length));
      expect(missingFrom(leavesOf(own), mustSurvive(INDEX, passage)), passage.id).toEqual([]);
    }
  });

  it('has in every balloon the attribution before the quotation, and no allegation without its caution', () => {
    const quotations = readBack(kml(INDEX, SITE)).filter(({ properties }) => properties?.['passage'] !== undefined);
    for (const feature of quotations) {
      const balloon = balloonOf(feature);
      const { quote, attributionAr, standing, cautionAr } = feature.properties as Record<string, string>;
      expect(balloon.indexOf(attributionAr ?? '?')).toBe(0);
      expect(balloon.indexOf(quote ?? '?')).toBeGreaterThan(0);
      if (standing === 'alleged') expect(balloon).toContain(cautionAr ?? '?');
    }
  });

  it('keeps any text unchanged, in XML and in the HTML of the balloon', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = kml(makeHostileIndex(text), SITE);
        // XML forbids it in text, though this parser accepts it.
        expect(written).not.toContain(']]>');
        const features = readBack(written);
        const quotation = features.find(({ properties }) => properties?.['passage'] === 'p1');
        expect(quotation?.properties).toMatchObject({ quote: text, verbatimLocality: text });
        expect(balloonOf(quotation)).toContain(`«${text}»`);
      }),
    );
  });

  it('replaces characters that XML cannot contain, and stays well-formed', () => {
    const [feature] = readBack(kml(indexWithPlace({ name: { ar: 'a\u0000b\ud800', en: 'x' } }), SITE));
    expect(feature?.properties?.['name']).toBe('a\ufffdb\ufffd · x');
  });
});

describe('a geometry in KML', () => {
  const AREA = [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ],
    [
      [1, 0.5],
      [2, 1],
      [2, 0.5],
      [1, 0.5],
    ],
  ];
  const LINE = AREA[0] ?? [];
  const GEOMETRIES: readonly Geometry[] = [
    { type: 'Point', coordinates: [1, 2] },
    { type: 'LineString', coordinates: LINE },
    { type: 'Polygon', coordinates: AREA },
  ];

  it.each(GEOMETRIES)('of one part is read back unchanged: $type', (geometry) => {
    const [feature] = readBack(kml(indexWithPlace({ geometry, precision: 'settlement' }), SITE));
    expect(feature?.geometry).toEqual(geometry);
  });

  it.each<Geometry>([
    { type: 'MultiPoint', coordinates: LINE },
    { type: 'MultiLineString', coordinates: AREA },
    { type: 'MultiPolygon', coordinates: [AREA, [LINE]] },
    { type: 'GeometryCollection', geometries: [...GEOMETRIES] },
  ])('of several parts is read back with all of them: $type', (geometry) => {
    const [feature] = readBack(kml(indexWithPlace({ geometry }), SITE));
    const pieces = geometry.type === 'GeometryCollection' ? geometry.geometries : geometry.coordinates;
    const read = feature?.geometry;
    const count =
      read?.type === 'GeometryCollection'
        ? read.geometries.length
        : (read as { coordinates: unknown[] }).coordinates.length;
    expect(count).toBe(pieces.length);
    expect(kmlGeometry(geometry)).toContain('<MultiGeometry>');
  });
});

describe('the circle of uncertainty', () => {
  it('is as far from its point as stated, in every direction, and is closed', () => {
    const { coordinates } = marginRing([44.4, 33.3], 15);
    expect(coordinates[0]).toEqual(coordinates.at(-1));
    for (const [longitude = 0, latitude = 0] of coordinates) {
      const [east, north] = [(longitude - 44.4) * Math.cos((33.3 * Math.PI) / 180), latitude - 33.3];
      expect(Math.hypot(east, north) * 111.195).toBeCloseTo(15, 0);
    }
  });
});
