import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { BASEMAP_LAYERS } from '../../../src/map/basemap/basemap.ts';
import { baseMapLabelsAt } from '../../../src/map/placement/base-map-labels.ts';
import {
  basemapFeatures,
  basemapSource,
  fromBasemapLayer,
  isMapText,
  labelFeatureOf,
  mapTextData,
} from '../../../src/map/style/base-map-source.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';

const BASEMAP = makePublishedBasemap();
const { base } = basemapSource(BASEMAP);
const { features } = base.data as FeatureCollection;

describe('the base map as one source', () => {
  it('is complete: a style layer draws all features of its own layer, in their order, and no others', () => {
    for (const layer of BASEMAP_LAYERS) {
      const { filter } = featureFilter(fromBasemapLayer(layer).filter, 'filter');
      const drawn = features.filter(({ properties }) => filter({ zoom: 6 }, { type: 1, properties: properties ?? {} }));
      expect(
        drawn.map(({ geometry }) => geometry),
        layer,
      ).toEqual(BASEMAP[layer].features.map(({ geometry }) => geometry));
    }
  });

  it('is filtered where the style layer has a filter', () => {
    const { filter } = featureFilter(fromBasemapLayer('rivers', ['==', ['get', 'rank'], 'major']).filter, 'filter');
    const drawn = features.filter(({ properties }) => filter({ zoom: 6 }, { type: 1, properties: properties ?? {} }));
    const major = BASEMAP.rivers.features.filter(({ properties }) => properties.rank === 'major');
    expect(drawn).toHaveLength(major.length);
    expect(major.length).toBeLessThan(BASEMAP.rivers.features.length);
  });

  it('is the text of the map data where MapLibre’s worker decodes it, and is the same there', () => {
    const data = mapTextData('{"basemap":{}}');
    expect(basemapSource({ metadata: BASEMAP.metadata, data }).base).toEqual({ ...base, data });
    expect([data, base.data, undefined, 'text'].map(isMapText)).toEqual([true, false, false, false]);
    expect(basemapFeatures(BASEMAP)).toEqual(base.data);
  });

  it('has a unique id for every feature', () => {
    expect(base.promoteId).toBe('id');
    const ids = features.map(({ properties }) => properties?.['id'] as unknown);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a feature for every label that may be placed, under the id of its feature state', () => {
    for (const zoom of [5, 6.5, 8, 9.5]) {
      const labels = baseMapLabelsAt(BASEMAP, {
        zoom,
        language: 'ar',
        project: ([x = 0, y = 0]) => ({ x, y }),
        measure: (text, size) => ({ width: text.length * size, height: size }),
        isTaken: () => false,
      });
      expect(labels.length).toBeGreaterThan(5);
      for (const label of labels) {
        const { source, id } = labelFeatureOf(label);
        expect(source).toBe('base');
        expect(
          features.filter(({ properties }) => properties?.['id'] === id),
          id,
        ).toHaveLength(1);
      }
    }
  });

  it('leaves the labels of roads to a source of their own: they change with the visible places', () => {
    expect(labelFeatureOf({ source: 'road-names', id: 'a-road/2' })).toEqual({ source: 'road-names', id: 'a-road/2' });
  });
});
