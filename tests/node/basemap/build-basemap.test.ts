import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Basemap, BasemapLayer } from '../../../src/map/basemap/basemap.ts';
import { ISLAND, makeBasemap, makeRegion } from '../../map/basemap/made-basemap.ts';

/** The lines of a layer. */
function linesIn(layer: BasemapLayer, basemap: Basemap): readonly Position[][] {
  return basemap[layer].features.flatMap(({ geometry }): Position[][] => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
}

/** The latitudes of the borders in a layer, in whole degrees: those of the island run from west to east. */
const latitudesIn = (layer: BasemapLayer, basemap: Basemap) =>
  [...new Set(linesIn(layer, basemap).flatMap((line) => line.map(([, y = 0]) => Math.round(y))))].sort((a, b) => b - a);

describe.each([1, 2, 3])('a base map with %i of four countries in focus', (count) => {
  const basemap = makeBasemap(makeRegion(count));
  const focus = ISLAND.slice(0, count);

  it('has every country once, and a ribbon for each focus country', () => {
    expect(basemap.land.features.map(({ properties }) => properties.id)).toEqual(ISLAND);
    expect(basemap.ribbons.features.map(({ properties }) => properties.id)).toEqual(focus);
    // The coast of each focus country, and the last one’s border with the countries around.
    expect(latitudesIn('ribbons', basemap)[0]).toBe(-20);
    expect(latitudesIn('ribbons', basemap).at(-1)).toBe(-20 - 4 * count);
  });

  it('has each border once, in the layer of its kind', () => {
    const borders = [-24, -28, -32];
    expect(latitudesIn('borders-between', basemap)).toEqual(borders.slice(0, count - 1));
    expect(latitudesIn('borders-focus', basemap)).toEqual([borders[count - 1]]);
    expect(latitudesIn('borders-context', basemap)).toEqual(borders.slice(count));
    expect(linesIn('borders-disputed', basemap)).toEqual([]);
  });

  it('states which of two focus countries lies on which side of their border', () => {
    const between = basemap['borders-between'].features;
    expect(between.map(({ properties }) => [properties.left, properties.right])).toEqual(
      focus.slice(1).map((right, at) => [focus[at], right]),
    );
    for (const border of between) {
      const [line = []] = linesIn('borders-between', {
        ...basemap,
        'borders-between': { ...basemap['borders-between'], features: [border] },
      });
      const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [line[0], line[line.length - 1]];
      const onLeft = [(x + u) / 2 - (v - y) / 10, (y + v) / 2 + (u - x) / 10];
      const found = basemap.land.features.find((land) => booleanPointInPolygon(onLeft, land));
      expect(found?.properties.id).toBe(border.properties.left);
    }
  });

  it('contains its metadata', () => {
    const { cut, ...metadata } = makeRegion(count);
    expect(cut.steps).toBe(10_000);
    expect(basemap.metadata).toEqual(metadata);
  });
});

describe('a disputed border', () => {
  it.each([
    ['two countries the map is about', 2, ['902', '901'], -24],
    ['one of them and another', 1, ['901', '902'], -24],
    ['two of the countries around', 1, ['904', '903'], -32],
  ] as const)('is in no other layer of borders where it lies between %s', (_, count, between, latitude) => {
    const basemap = makeBasemap(makeRegion(count, { disputed: [{ between, reason: 'An armistice.' }] }));
    expect(latitudesIn('borders-disputed', basemap)).toEqual([latitude]);
    for (const layer of ['borders-between', 'borders-focus', 'borders-context'] as const)
      expect(latitudesIn(layer, basemap), layer).not.toContain(latitude);
  });
});

describe('areas that Natural Earth separates and the map joins', () => {
  it('are one country on the map, without a border inside', () => {
    const joined = [{ id: '904', parts: ['903', '904'], reason: 'One country.' }];
    const basemap = makeBasemap(makeRegion(1, { joined }));
    expect(basemap.land.features.map(({ properties }) => properties.id)).toEqual(['901', '902', '904']);
    expect(latitudesIn('borders-context', basemap)).toEqual([-28]);
  });
});

describe('a focus country', () => {
  it('that is not in the world map causes an error with its id', () => {
    const [first] = makeRegion().focus;
    expect(() => makeBasemap({ ...makeRegion(), focus: [{ ...first!, id: '999' }] })).toThrow('no country 999');
  });
});
