import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { BASEMAP_LAYERS } from '../../../src/map/basemap/basemap.ts';
import { baseMapLabelsAt } from '../../../src/map/placement/base-map-labels.ts';
import {
  basemapFeatures,
  basemapSource,
  fromBasemapLayer,
  WORKER_BASEMAP_ADDRESS,
  labelFeatureOf,
} from '../../../src/map/style/base-map-source.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';

const BASEMAP = makePublishedBasemap();
const { base } = basemapSource(BASEMAP);
const { features } = base.data as FeatureCollection;

describe('the base map as one source', () => {
  it('loses nothing: a layer of the style draws all of its own layer, in its order, and of no other', () => {
    for (const layer of BASEMAP_LAYERS) {
      const { filter } = featureFilter(fromBasemapLayer(layer).filter, 'filter');
      const drawn = features.filter(({ properties }) => filter({ zoom: 6 }, { type: 1, properties: properties ?? {} }));
      expect(
        drawn.map(({ geometry }) => geometry),
        layer,
      ).toEqual(BASEMAP[layer].features.map(({ geometry }) => geometry));
    }
  });

  it('is drawn in part where the layer of the style asks for a part', () => {
    const { filter } = featureFilter(fromBasemapLayer('rivers', ['==', ['get', 'rank'], 'major']).filter, 'filter');
    const drawn = features.filter(({ properties }) => filter({ zoom: 6 }, { type: 1, properties: properties ?? {} }));
    const major = BASEMAP.rivers.features.filter(({ properties }) => properties.rank === 'major');
    expect(drawn).toHaveLength(major.length);
    expect(major.length).toBeLessThan(BASEMAP.rivers.features.length);
  });

  it('is named only where the worker of the map has it already, and is the same there', () => {
    expect(basemapSource({ metadata: BASEMAP.metadata, address: WORKER_BASEMAP_ADDRESS }).base).toEqual({
      ...base,
      data: WORKER_BASEMAP_ADDRESS,
    });
    expect(basemapFeatures(BASEMAP)).toEqual(base.data);
  });

  it('calls no two of its features by one id', () => {
    expect(base.promoteId).toBe('id');
    const ids = features.map(({ properties }) => properties?.['id'] as unknown);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds every name the placing may write, where its state is looked for', () => {
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

  it('leaves the names of roads to a source of their own: they change with the places shown', () => {
    expect(labelFeatureOf({ source: 'road-names', id: 'a-road/2' })).toEqual({ source: 'road-names', id: 'a-road/2' });
  });
});
