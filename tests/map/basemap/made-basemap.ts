import type { Feature, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { type Basemap, type BasemapFile, decodeBasemap } from '../../../src/map/basemap/basemap.ts';
import { buildBasemap } from '../../../src/node/basemap/build-basemap.ts';
import type { Region } from '../../../src/node/basemap/region.ts';
import type { World } from '../../../src/node/basemap/simplify-world.ts';

/** Countries of a fictional island in the far south-west, from north to south, about six degrees wide and four high. */
export const ISLAND = ['901', '902', '903', '904'] as const;

/**
 * The ends of a border, counted from the north coast: every other one is longer, so that its ends are not lost in the
 * coast.
 */
const borderAt = (row: number) => {
  const [reach, latitude] = [3 + (row % 2), -20 - 4 * row];
  return { west: [-73 - reach, latitude], east: [-73 + reach, latitude] };
};

function countryAt(row: number): Feature<Polygon> {
  const [north, south] = [borderAt(row), borderAt(row + 1)];
  const ring = [south.west, south.east, north.east, north.west, south.west];
  const id = ISLAND[row] ?? '';
  return { type: 'Feature', id, properties: { name: id }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const NAMES = [
  { ar: ['الشمالية'], en: ['Northland', 'The North'] },
  { ar: ['الوسطى'], en: ['Midland'] },
  { ar: ['الجنوبية'], en: ['Southland'] },
];

/** A region whose focus is the first countries of the island: one, two or three of them. */
export function makeRegion(focus = 1, cut: Partial<Region['cut']> = {}): Region {
  return {
    title: { en: 'the invented island' },
    extent: [-82, -40, -64, -16],
    maxZoom: 9,
    credit: { en: { brief: 'Survey', short: 'Base: Survey', full: 'Base map: Survey (public domain)' } },
    focus: NAMES.slice(0, focus).map((names, at) => ({ id: ISLAND[at] ?? '', names })),
    cut: {
      steps: 10_000,
      detailed: [-80, -38, -66, -18],
      namedRivers: [-80, -38, -66, -18],
      joined: [],
      disputed: [],
      ...cut,
    },
  };
}

/** The base map of that region, built by the steps that build the published one. */
export function makeBasemapFile(region = makeRegion()): BasemapFile {
  const countries = { type: 'FeatureCollection' as const, features: ISLAND.map((_, row) => countryAt(row)) };
  return buildBasemap({
    region,
    world: topology({ countries }) as World,
    rivers: [],
    lakes: [],
    urban: [],
    settlements: 'id\trank\tminZoom\tar\ten\tlon\tlat\n1\ttown\t6\tالميناء\tHarbour\t-72\t-21\n',
    labels: 'kind\tid\tminZoom\tmaxZoom\tar\ten\tlon\tlat\ncountry\t904\t4\t7\tالبعيدة\tFarland\t-73\t-34\n',
    gazetteer: new Map(),
  });
}

export function makeBasemap(region = makeRegion()): Basemap {
  return decodeBasemap(makeBasemapFile(region));
}
