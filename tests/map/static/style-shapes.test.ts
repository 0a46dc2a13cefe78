import { createExpression, featureFilter, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOfPlaces } from '../../../src/map/geometry/place-bounds.ts';
import { OPENING_SIZES, openingCamera } from '../../../src/map/geometry/opening-view.ts';

import { type Shape, shapesOf } from '../../../src/map/static/style-shapes.ts';
import { makePalette } from '../style/style-tokens.ts';
import { CLOSEST } from '../../published-basemap.ts';
import { makePublishedStyle, PLACES } from '../style/published-style.ts';
import { LANGUAGES } from '../../published-pages.ts';

const nothing = () => ({});
const ZOOMS = OPENING_SIZES.map((size) => ({
  name: size.name,
  zoom: openingCamera(boundsOfPlaces(PLACES)!, size, CLOSEST).zoom,
}));

const data = (...features: readonly [id: string, kind: string][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.map(([id, kind], at) => ({
    type: 'Feature',
    properties: { id, kind },
    geometry: {
      type: 'LineString',
      coordinates: [
        [at, 0],
        [at + 1, 1],
      ],
    },
  })),
});

const FEW: StyleSpecification = {
  version: 8,
  sources: { roads: { type: 'geojson', data: data(['a', 'main'], ['b', 'main'], ['c', 'track']) } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#123456' } },
    {
      id: 'edge',
      type: 'line',
      source: 'roads',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': 'rgba(255, 0, 0, 0.5)',
        'line-opacity': 0.5,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2, 7, 4],
        'line-dasharray': [3, 2],
        'line-offset': -3,
        'line-blur': 1,
      },
    },
    {
      id: 'near',
      type: 'line',
      source: 'roads',
      minzoom: 6,
      maxzoom: 8,
      filter: ['==', ['get', 'kind'], 'main'],
      paint: { 'line-color': '#00ff00' },
    },
    {
      id: 'chosen',
      type: 'line',
      source: 'roads',
      paint: {
        'line-color': '#0000ff',
        'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 3, 0],
      },
    },
    {
      id: 'kinds',
      type: 'line',
      source: 'roads',
      paint: { 'line-color': ['match', ['get', 'kind'], 'main', '#111111', '#222222'] },
    },
  ],
};

const idsOf = (shape: Shape) => ('features' in shape ? shape.features.map(({ properties }) => properties?.['id']) : []);
const only = (zoom: number, layer: string) => shapesOf(FEW, zoom, nothing).filter((shape) => shape.layer === layer);

describe('the shapes of a style', () => {
  it('are in drawing order, the background first', () => {
    expect([...new Set(shapesOf(FEW, 6, nothing).map(({ layer }) => layer))]).toEqual([
      'ground',
      'edge',
      'near',
      'kinds',
    ]);
  });

  it('have widths, blurs, offsets and dashes in pixels at their zoom: dashes in a style are in line widths', () => {
    expect(only(5, 'edge')).toMatchObject([
      { type: 'line', width: 2, dash: [6, 4], blur: 1, offset: -3, cap: 'round', stroke: '#ff000040' },
    ]);
    expect(only(6, 'edge')).toMatchObject([{ width: 3, dash: [9, 6] }]);
  });

  it('leave out a layer below its `minzoom` and from its `maxzoom`', () => {
    for (const [zoom, count] of [
      [5.99, 0],
      [6, 1],
      [7.99, 1],
      [8, 0],
    ] as const)
      expect(only(zoom, 'near'), String(zoom)).toHaveLength(count);
  });

  it('leave out what the filter of a layer leaves out', () => {
    expect(only(6, 'near').map(idsOf)).toEqual([['a', 'b']]);
  });

  it('leave out lines without width, and include them where feature state gives them one', () => {
    expect(only(6, 'chosen')).toEqual([]);
    const chosen = shapesOf(FEW, 6, (source, id) => (source === 'roads' && id === 'b' ? { selected: true } : {}));
    expect(chosen.filter(({ layer }) => layer === 'chosen').map(idsOf)).toEqual([['b']]);
  });

  it('are shared by features that look alike, and only by those', () => {
    expect(only(6, 'kinds').map(idsOf)).toEqual([['a', 'b'], ['c']]);
  });
});

/** The layers that draw something at a zoom, computed from the style alone. */
function drawingLayers(style: StyleSpecification, zoom: number): readonly string[] {
  return style.layers.flatMap((layer) => {
    if (layer.type !== 'fill' && layer.type !== 'line') return [];
    if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) return [];
    const source = style.sources[layer.source];
    const { features } = (source?.type === 'geojson' ? source.data : undefined) as FeatureCollection;
    const passes = layer.filter === undefined ? undefined : featureFilter(layer.filter, 'filter').filter;
    const paint = (layer.paint ?? {}) as Readonly<Record<string, unknown>>;
    const isNothing = (name: string, properties: Record<string, unknown>) => {
      const value = paint[`${layer.type}-${name}`];
      if (value === undefined || typeof value === 'number') return value === 0;
      const parsed = createExpression(value, `${layer.id}.${name}`);
      return parsed.result === 'success' && parsed.value.evaluate({ zoom }, { type: 1, properties }, {}) === 0;
    };
    const TYPES = { Polygon: 3, MultiPolygon: 3, LineString: 2, MultiLineString: 2 } as Record<string, 2 | 3>;
    const drawn = features.filter(({ geometry, properties }) => {
      const own = properties ?? {};
      const isIn = !passes || passes({ zoom }, { type: TYPES[geometry.type] ?? 1, properties: own });
      return isIn && !isNothing('opacity', own) && !isNothing('width', own);
    });
    return drawn.length > 0 ? [layer.id] : [];
  });
}

describe.each(LANGUAGES)('the published map in %s', (language) => {
  const light = makePublishedStyle(makePalette('light'), language);
  const dark = makePublishedStyle(makePalette('dark'), language);

  it.each(ZOOMS)('is complete on a $name: every area and line the live map has at that zoom', ({ zoom }) => {
    const drawn = shapesOf(light, zoom, nothing).filter(({ type }) => type === 'fill' || type === 'line');
    expect([...new Set(drawn.map(({ layer }) => layer))]).toEqual(drawingLayers(light, zoom));
    expect(drawn.length).toBeGreaterThan(12);
  });

  it.each(ZOOMS)('has the same shapes in the dark theme on a $name, in other colours', ({ zoom }) => {
    const plain = (shapes: readonly Shape[]) =>
      JSON.parse(JSON.stringify(shapes, (_, value: unknown) => (/^#[0-9a-f]{8}$/.test(String(value)) ? '#' : value)));
    const [day, night] = [shapesOf(light, zoom, nothing), shapesOf(dark, zoom, nothing)];
    expect(plain(night)).toEqual(plain(day));
    expect(night).not.toEqual(day);
  });

  it('has the same groups at every size: a static map draws each once for all sizes', () => {
    const groups = new Map<string, Set<string>>();
    for (const { zoom } of ZOOMS) {
      const counts = new Map<string, number>();
      for (const shape of shapesOf(light, zoom, nothing)) {
        if (shape.type !== 'fill' && shape.type !== 'line') continue;
        const at = counts.get(shape.layer) ?? 0;
        counts.set(shape.layer, at + 1);
        const key = `${shape.layer}/${at}`;
        const coordinates = shape.features.map(({ geometry }) => JSON.stringify(geometry).slice(0, 80)).join();
        groups.set(key, (groups.get(key) ?? new Set()).add(coordinates));
      }
    }
    expect([...groups].filter(([, kinds]) => kinds.size > 1).map(([key]) => key)).toEqual([]);
  });
});
