import { booleanPointInPolygon, distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { nameIn, type Settlement } from '../../../src/map/basemap/basemap';
import { parseTable } from '../../../src/node/basemap/parse-table';
import { settlementPoints } from '../../../src/node/basemap/settlement-points';
import { makePublishedBasemap } from '../../published-basemap';

const basemap = makePublishedBasemap();
const settlements = basemap.settlements.features;
const names = [
  ...settlements,
  ...basemap['country-labels'].features,
  ...basemap['water-labels'].features,
  ...basemap['river-labels'].features,
].map(({ properties }) => ({ ar: nameIn(properties, 'ar') ?? '', en: nameIn(properties, 'en') ?? '' }));
const [WEST, SOUTH, EAST, NORTH] = basemap.metadata.extent;

describe('the labels of the base map', () => {
  test('every label is in Arabic and in English', () => {
    expect(names.filter(({ ar }) => !/^[ء-غف-ي]+( (– )?[ء-غف-ي]+)*$/.test(ar)).map(({ ar }) => ar)).toEqual([]);
    expect(names.filter(({ en }) => !/^[A-Z][a-zA-Z’]*(( – |[ -])[a-zA-Z’]+)*$/.test(en)).map(({ en }) => en)).toEqual(
      [],
    );
  });

  test('no label has vowel signs, a tatweel, brackets or the word for an administrative rank', () => {
    for (const { ar, en } of names) {
      expect(ar).not.toMatch(/[\u0640\u064B-\u0652\u0670()[\]]|^(قضاء|ناحية|محافظة|مدينة عنة)/);
      expect(en).not.toMatch(/[()[\]]|District|Nahiyat|Governorate/);
    }
  });

  test('the spellings that newsrooms use override those of GeoNames', () => {
    const printed = new Map(settlements.map(({ properties }) => [properties.en, properties.ar]));
    expect(printed.get('Erbil')).toBe('أربيل');
    expect(printed.get('Al-Qa’im')).toBe('القائم');
    expect(printed.get('Tuz Khurmatu')).toBe('طوزخورماتو');
    expect(printed.get('Dohuk')).toBe('دهوك');
    expect(printed.get('Baqubah')).toBe('بعقوبة');
  });
});

describe('the towns', () => {
  test('Baqubah has its real position, not the wrong one of GeoNames', () => {
    const baqubah = settlements.find(({ properties }) => properties.en === 'Baqubah')!;
    expect(distance(baqubah, [44.6437, 33.7466])).toBeLessThan(0.1);
  });

  test('every town lies on land inside the extent', () => {
    for (const { geometry, properties } of settlements) {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      expect(
        longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH,
        nameIn(properties, 'en'),
      ).toBe(true);
      expect(
        basemap.sea.features.some((sea) => booleanPointInPolygon(geometry, sea)),
        nameIn(properties, 'en'),
      ).toBe(false);
    }
  });

  test('no town is listed twice', () => {
    const twice = settlements.flatMap((one, at) =>
      settlements.slice(at + 1).filter((other) => {
        const sameName = one.properties.ar === other.properties.ar || one.properties.en === other.properties.en;
        return one.properties.id === other.properties.id || (sameName && distance(one, other) < 5);
      }),
    );
    expect(twice.map(({ properties }) => properties.en)).toEqual([]);
  });

  test('towns of higher rank have labels from lower zoom levels', () => {
    const zooms = (rank: Settlement['rank']) =>
      settlements.filter(({ properties }) => properties.rank === rank).map(({ properties }) => properties.minZoom);
    expect(Math.max(...zooms('capital'))).toBeLessThan(Math.min(...zooms('second')));
    expect(Math.max(...zooms('second'))).toBeLessThan(Math.min(...zooms('town')));
    expect(Math.max(...zooms('town'))).toBeLessThanOrEqual(Math.min(...zooms('minor')));
    expect(Math.max(...zooms('minor'))).toBeLessThanOrEqual(9.5);
  });

  test('the region has enough towns for orientation, and not so many that they fill the desert', () => {
    expect(settlements.length).toBeGreaterThan(120);
    expect(settlements.length).toBeLessThan(220);
  });
});

describe('the rivers and lakes', () => {
  test('Tigris, Euphrates and Shatt al-Arab are major rivers; tributaries are minor', () => {
    const major = basemap.rivers.features.filter(({ properties }) => properties.rank === 'major');
    expect(major.map(({ properties }) => properties.en)).toEqual(['Tigris', 'Euphrates', 'Shatt al-Arab']);
    const minor = basemap.rivers.features.filter(({ properties }) => properties.rank === 'minor');
    expect(minor.map(({ properties }) => properties.en)).toEqual(
      expect.arrayContaining(['Diyala', 'Adhaim', 'Great Zab', 'Little Zab', 'Khabur']),
    );
  });

  test('every named lake has a label with the same name on its water', () => {
    for (const lake of basemap.lakes.features.filter(({ properties }) => properties.ar !== null)) {
      const label = basemap['water-labels'].features.find(({ properties }) => properties.ar === lake.properties.ar);
      expect(label?.properties.en).toBe(lake.properties.en);
      expect(booleanPointInPolygon(label!.geometry, lake), nameIn(lake.properties, 'en')).toBe(true);
    }
  });

  test('Tigris and Euphrates are labelled at every zoom level that shows them', () => {
    for (const en of ['Tigris', 'Euphrates'])
      for (const zoom of [6, 7, 8, 9, 10])
        expect(
          basemap['river-labels'].features.filter(
            ({ properties }) => properties.en === en && properties.minZoom <= zoom && zoom < properties.maxZoom,
          ).length,
        ).toBeGreaterThan(1);
  });
});

describe('the tables of labels', () => {
  const HEAD = 'id\trank\tminZoom\tar\ten\tlon\tlat\n';

  test('a town that GeoNames does not list is refused', () => {
    expect(() => settlementPoints(`${HEAD}1\ttown\t6\tبلدة\tTown`, new Map())).toThrow('no settlement 1 (Town)');
  });

  test('an unknown rank is refused', () => {
    const gazetteer = new Map([[1, [44, 33]]] as const);
    expect(() => settlementPoints(`${HEAD}1\thuge\t6\tبلدة\tTown`, gazetteer)).toThrow('unknown rank: huge');
  });

  test('a row with a cell too many is refused by its line number', () => {
    expect(() => parseTable('a\tb\n1\t2\n1\t2\t3', ['a', 'b'])).toThrow('Line 3');
  });
});
