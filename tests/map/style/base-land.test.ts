import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { styleOfMap } from '../../../src/map/style/map-style.ts';
import { ISLAND, makeBasemap, makeRegion } from '../basemap/made-basemap.ts';
import { makePalette } from './style-tokens.ts';

const PALETTE = makePalette('light');
const GLYPHS = 'https://site.example/glyphs/{fontstack}/{range}.pbf';

function styleOf(count: number): StyleSpecification {
  const basemap = makeBasemap(makeRegion(count));
  return styleOfMap({ places: [], language: 'en', basemap, palette: PALETTE, glyphs: GLYPHS });
}

/**
 * What each layer of a type draws, in drawing order: the layer, and the features of the base map that pass its filter.
 */
function drawnBy({ layers, sources }: StyleSpecification, type: 'fill' | 'line') {
  const source = sources['base'];
  const { features } = (source?.type === 'geojson' ? source.data : undefined) as FeatureCollection;
  return layers.flatMap((layer) => {
    if (layer.type !== type || layer.source !== 'base') return [];
    const { filter } = featureFilter(layer.filter, 'filter');
    const drawn = features.filter(({ properties }) => filter({ zoom: 6 }, { type: 1, properties: properties ?? {} }));
    return [{ layer, drawn: drawn.map(({ properties }) => properties ?? {}) }];
  });
}

describe.each([1, 2, 3])('the land of a map with %i focus countries', (count) => {
  const style = styleOf(count);

  it('is a valid style', () => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length);
  });

  it('has alternate tints for them, and a duller colour for all other land', () => {
    const fills = drawnBy(style, 'fill').flatMap(({ layer, drawn }) =>
      drawn.flatMap(({ layer: of, id }) =>
        of === 'land' && layer.type === 'fill' ? [[String(id).replace('land/', ''), layer.paint?.['fill-color']]] : [],
      ),
    );
    const { land, land2, far } = PALETTE;
    expect(Object.fromEntries(fills)).toEqual(
      Object.fromEntries(ISLAND.map((id, at) => [id, at >= count ? far : at % 2 === 0 ? land : land2])),
    );
    // Each country once: drawn twice, it would hide the ribbon below.
    expect(fills).toHaveLength(ISLAND.length);
  });

  it('has a ribbon inside every border of the focus countries, in the tint of its land', () => {
    const lines = drawnBy(style, 'line');
    const ribbons = lines.filter(({ layer }) => layer.id.startsWith('ribbon'));
    expect(ribbons.filter(({ drawn }) => drawn.length !== 1).map(({ layer }) => layer.id)).toEqual([]);
    const inner = ribbons.filter(({ drawn }) => drawn[0]?.['layer'] === 'borders-between');
    // Two lines on either side of each border between two of them.
    expect(inner).toHaveLength(4 * (count - 1));
    const colours = new Map<string, Set<unknown>>();
    for (const { layer, drawn } of ribbons) {
      if (layer.type !== 'line') continue;
      const offset = layer.paint?.['line-offset'];
      const [{ id, left, right } = {}] = drawn;
      const country = offset === undefined ? String(id).replace('ribbons/', '') : Number(offset) > 0 ? right : left;
      const key = String(country);
      colours.set(key, (colours.get(key) ?? new Set()).add(layer.paint?.['line-color']));
    }
    expect([...colours.keys()].sort()).toEqual(ISLAND.slice(0, count));
    for (const each of colours.values()) expect(each.size).toBe(2);
    const [first, second, third] = ISLAND.map((id) => [...(colours.get(id) ?? [])].sort().join());
    if (count > 1) expect(second).not.toBe(first);
    if (count > 2) expect(third).toBe(first);
  });
});
