import { atom } from 'nanostores';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as MapViewModule from '../../../src/map/live/map-view.ts';
import type { MapViewOptions } from '../../../src/map/live/map-view-options.ts';
import { mapTextData } from '../../../src/map/style/base-map-source.ts';
import { makeBasemap, makeRegion } from '../basemap/made-basemap.ts';
import { makeSmallReading } from '../../small-article.ts';
import { makePalette } from '../style/style-tokens.ts';

/** The options given to MapLibre. The map does not start: there is no WebGL context here. */
let mapOptions: Record<string, unknown> | undefined;
let startMapView: typeof MapViewModule.startMapView;

beforeEach(async () => {
  mapOptions = undefined;
  vi.resetModules();
  vi.doMock('maplibre-gl', () => ({
    Map: class {
      constructor(options: Record<string, unknown>) {
        mapOptions = options;
        throw new Error('no drawing surface');
      }
    },
    setWorkerUrl: () => undefined,
    prewarm: () => undefined,
    clearPrewarmedResources: () => undefined,
  }));
  ({ startMapView } = await import('../../../src/map/live/map-view.ts'));
});
afterAll(() => {
  vi.doUnmock('maplibre-gl');
  vi.resetModules();
});

function optionsFor(ground: Pick<MapViewOptions, 'names' | 'basemap'>): MapViewOptions {
  return {
    ...ground,
    host: { clientWidth: 800, clientHeight: 600 } as HTMLElement,
    context: makeSmallReading('en'),
    store: { camera: atom(), state: atom({}), visible: atom({ places: [] }), selectPlace: () => undefined },
    palette: () => makePalette('light'),
    glyphs: 'https://site.example/{fontstack}/{range}.pbf',
    fontFaces: {},
    padding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    obstacles: () => [],
    onFailure: () => undefined,
    onReady: () => undefined,
    onScale: () => undefined,
    reducedMotion: () => true,
    sharesScroll: () => false,
  };
}

describe('the live map', () => {
  const region = { ...makeRegion(2), maxZoom: 11.5 };
  const basemap = makeBasemap(region);

  it.each([
    ['decoded by the page', { names: basemap, basemap: basemap }],
    [
      'decoded by MapLibre’s worker',
      { names: basemap, basemap: { metadata: basemap.metadata, data: mapTextData('') } as const },
    ],
  ])('has the extent and the zoom of its base map, %s', async (_, basemap) => {
    await expect(startMapView(optionsFor(basemap))).rejects.toThrow('no drawing surface');
    expect(mapOptions).toMatchObject({ maxBounds: [-82, -40, -64, -16], maxZoom: 11.5 });
    const { layers } = mapOptions?.['style'] as { readonly layers: readonly { readonly id: string }[] };
    expect(layers.filter(({ id }) => id.startsWith('land-focus')).map(({ id }) => id)).toEqual([
      'land-focus-1',
      'land-focus-0',
    ]);
  });
});
