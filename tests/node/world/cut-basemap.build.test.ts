import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { type Basemap, decodeBasemap } from '../../../src/map/basemap/basemap.ts';
import { parseBasemap } from '../../../src/map/basemap/parse-basemap.ts';
import { type BasemapRequest, cutBasemap, MOST_BYTES } from '../../../src/node/world/cut-basemap.ts';
import type { PlaceBox } from '../../../src/node/world/map-area.ts';
import { scriptsAmong } from '../../../src/node/world/one-script.ts';
import { readWorld } from '../../../src/node/world/read-world.ts';
import { REGIONS } from './regions.ts';

const WORLD = readWorld();
const cut = (request: BasemapRequest) => cutBasemap(request, WORLD);
const mapOf = (request: BasemapRequest): Basemap => decodeBasemap(cut(request).file!);
const landAt = ({ land }: Basemap, at: readonly [number, number]) =>
  land.features.filter((feature) => booleanPointInPolygon([...at], feature)).map(({ properties }) => properties.id);
const isSea = ({ sea }: Basemap, at: readonly [number, number]) =>
  sea.features.some((feature) => booleanPointInPolygon([...at], feature));
const point = (longitude: number, latitude: number): PlaceBox => [longitude, latitude, longitude, latitude];

describe.each(Object.entries(REGIONS))('the base map of %s', (_, request) => {
  const { file, problems } = cut(request);
  const basemap = decodeBasemap(file!);

  it('is a valid file of at most 60 kB gzip, without problems, and the same every time', () => {
    expect(problems).toEqual([]);
    expect(parseBasemap(JSON.parse(JSON.stringify(file)), 'cut').issues).toEqual([]);
    expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(JSON.stringify(cut(request).file)).toBe(JSON.stringify(file));
  });

  it('has each of its places on land of the article, not in the sea', () => {
    for (const [west, south] of request.places) {
      expect(request.focus).toContain(landAt(basemap, [west, south])[0]);
      expect(isSea(basemap, [west, south])).toBe(false);
    }
  });

  it('covers its extent with land and sea, each point once', () => {
    const [west, south, east, north] = basemap.metadata.extent;
    const faults = Array.from({ length: 400 }, (_, at): readonly [number, number] => [
      west + (((at % 20) + 0.537) / 20) * (east - west),
      south + ((Math.floor(at / 20) + 0.463) / 20) * (north - south),
    ]).filter((at) => landAt(basemap, at).length + Number(isSea(basemap, at)) !== 1);
    // Islands that are too small to be drawn are sea, and lines simplified on both sides of a strait may touch.
    expect(faults.length).toBeLessThanOrEqual(2);
  });

  it('has the names of its countries, and labels in one script for each language', () => {
    const labels = [basemap.settlements, basemap['country-labels'], basemap['water-labels'], basemap['river-labels']];
    for (const language of request.languages) {
      const names = labels.flatMap(({ features }) => features.flatMap(({ properties }) => properties[language] ?? []));
      expect(scriptsAmong(names as string[])).toHaveLength(1);
    }
    for (const { names } of basemap.metadata.focus)
      for (const language of request.languages) expect(names[language]?.[0]).toMatch(/\p{L}.*\p{L}/u);
    expect(basemap.settlements.features.length).toBeGreaterThan(5);
  });
});

describe('a base map', () => {
  it('has the towns of the Gaza Strip inside it, from the outlines of OpenStreetMap', () => {
    const basemap = mapOf(REGIONS['gaza']!);
    expect(basemap.metadata.maxZoom).toBe(10);
    const towns = {
      beitHanoun: [34.536, 31.538],
      khuzaa: [34.361, 31.307],
      ummAnNasr: [34.522, 31.553],
      rafah: [34.253, 31.29],
    };
    for (const [name, at] of Object.entries(towns))
      expect([name, landAt(basemap, at as never)]).toEqual([name, ['275']]);
    expect(landAt(basemap, [34.594, 31.525])).toEqual(['376']);
  });

  it('draws Crimea within Ukraine and hatches it, or within Russia as it is held', () => {
    const crimea = { places: [point(34.1, 44.95), point(32.62, 46.64)], focus: ['804'], languages: ['uk'] };
    const un = mapOf(crimea);
    expect([landAt(un, [34.1, 45.2]), un.hatches.features.length > 0]).toEqual([['804'], true]);
    const held = mapOf({ ...crimea, borders: 'as-held' });
    expect([landAt(held, [34.1, 45.2]), held.hatches.features.length]).toEqual([['643'], 0]);
    expect(held.metadata.credit['uk']?.full).toMatch(/за фактичним контролем/);
  });

  it('reaches to the 180th meridian at Fiji, and is refused across it and at the pole', () => {
    const fiji = { places: [point(178.44, -18.14), point(177.45, -17.8)], focus: ['242'], languages: ['en'] };
    const { file, problems } = cut(fiji);
    expect(problems).toEqual([]);
    expect(landAt(decodeBasemap(file!), [178, -17.8])).toEqual(['242']);
    expect(cut({ ...fiji, places: [...fiji.places, point(-179.9, -16.8)] }).problems[0]).toMatch(/180th meridian/);
    expect(cut({ ...fiji, places: [point(0, 89)] }).problems[0]).toMatch(/latitude/);
  });

  it('is refused where a country of the article does not lie on it', () => {
    expect(cut({ ...REGIONS['sudan']!, focus: ['729', '804'] }).problems).toEqual([
      'The country 804 of the article does not lie within the map: give one of its places, or leave it out.',
    ]);
  });

  it('uses the spelling of the article before all others', () => {
    const names = { '379555': { ar: 'مدينة الفاشر' } };
    const { settlements } = mapOf({ ...REGIONS['sudan']!, names });
    expect(settlements.features.find(({ properties }) => properties.id === 379555)?.properties['ar']).toBe(
      'مدينة الفاشر',
    );
  });

  it('draws borders of regions only where the article asks for them', () => {
    expect(mapOf(REGIONS['sudan']!).regions.features).toEqual([]);
    expect(mapOf({ ...REGIONS['sudan']!, regions: true }).regions.features).toHaveLength(1);
  });
});
