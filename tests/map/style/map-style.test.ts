import {
  featureFilter,
  type GeoJSONSourceSpecification,
  type LayerSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlaceSummary } from '../../../src/core/article/place-summary.ts';
import { styleOfMap } from '../../../src/map/style/map-style.ts';
import { makePalette, THEMES } from './style-tokens.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import { makePublishedStyle, PLACES } from './published-style.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { FONT_STACKS } from '../../../src/node/glyphs/label-glyphs.ts';
import { kmExpression } from '../../../src/map/geometry/scales.ts';
import { legendOf } from '../../../src/views/legend/legend.tsx';
import { CLICKABLE_LAYERS, STORY_LAYERS } from '../../../src/map/style/place-layers.ts';
import { PLACE_KINDS, TOPIC_COLOURS } from '../../../src/core/article/article.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INPUT = { basemap: makePublishedBasemap(), palette: makePalette('light'), glyphs: '' } as const;
const styleFor = (places: readonly PlaceSummary[], language: 'ar' | 'en' = 'ar') =>
  styleOfMap({ ...INPUT, places, language });

const dataOf = (style: ReturnType<typeof styleFor>, name: string) => {
  const source = style.sources[name];
  return (source?.type === 'geojson' ? source.data : undefined) as FeatureCollection;
};

describe('the style of a map of places', () => {
  it.each(LANGUAGES)('is the one of the live map, in %s: static maps are drawn from the same', (language) => {
    const { glyphs, ...own } = styleFor(PLACES, language);
    const { glyphs: others, ...published } = makePublishedStyle(INPUT.palette, language);
    expect(own).toEqual(published);
    expect([glyphs, others]).toEqual(['', expect.stringContaining('{fontstack}')]);
  });

  it('labels its places in the language of the page', () => {
    const [ar, en] = LANGUAGES.map((language) => JSON.stringify(dataOf(styleFor(PLACES, language), 'road-names')));
    const { name } = PLACES.find(({ place }) => place.kind === 'road')!.place;
    expect(ar).toContain(name.ar);
    expect(ar).not.toContain(name.en);
    expect(en).toContain(name.en);
  });

  it('makes the band of a road as wide as the widest margin, so that no road looks more precise than it is', () => {
    const road = PLACES.find(({ place }) => place.kind === 'road')!;
    const wide = { ...road, place: { ...road.place, id: 'wider', uncertaintyKm: road.place.uncertaintyKm * 3 } };
    const widest = (places: readonly PlaceSummary[]) => {
      const band = styleFor(places).layers.find(({ id }) => id === 'road-band');
      return Number((band?.paint as { 'line-width': readonly unknown[] })['line-width'].at(-1));
    };
    expect(widest([...PLACES, wide]) / widest(PLACES)).toBeCloseTo(3, 6);
    expect(widest([wide, ...PLACES])).toBe(widest([...PLACES, wide]));
  });

  it('is valid for an article without a road, and for one without places', () => {
    const roadless = PLACES.filter(({ place }) => place.kind !== 'road');
    for (const places of [roadless, []])
      expect(validateStyleMin({ ...styleFor(places), glyphs: 'https://site.example/{fontstack}/{range}.pbf' })).toEqual(
        [],
      );
  });
});

describe('make style', () => {
  const STYLE = makePublishedStyle(makePalette('light'), 'ar');
  const { layers, sources } = STYLE;
  const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : undefined);
  const dataOf = (source: string) => (sources[source] as GeoJSONSourceSpecification).data as FeatureCollection;
  const layersOf = (type: LayerSpecification['type']) => layers.filter((layer) => layer.type === type);
  const storyLayers = layers.filter((layer) => sourceOf(layer) === 'story');

  /** Every text inside a layer, however deep. */
  function textsIn(value: unknown): readonly string[] {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  }

  describe('the style of the map', () => {
    it.each(THEMES.flatMap((theme) => LANGUAGES.map((language) => [theme, language] as const)))(
      'is sound in %s and %s: one bad property and the whole map is refused',
      (theme, language) => {
        expect(validateStyleMin(makePublishedStyle(makePalette(theme), language))).toEqual([]);
      },
    );

    it('has layers with unique ids, each with an existing source', () => {
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
      for (const layer of layers) {
        const source = sourceOf(layer);
        if (layer.type === 'background') continue;
        expect(Object.keys(sources), layer.id).toContain(source);
      }
      const used = new Set(layers.map(sourceOf));
      expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
    });

    it('requests nothing from elsewhere: its data is inline, and it has no sprite', () => {
      expect(Object.values(sources).map(({ type }) => type)).toEqual(Object.keys(sources).map(() => 'geojson'));
      expect(STYLE.sprite).toBeUndefined();
      for (const source of Object.keys(sources)) expect(dataOf(source).features.length, source).toBeGreaterThan(0);
      const { glyphs, ...rest } = STYLE;
      expect(glyphs).toContain('{fontstack}/{range}');
      expect(JSON.stringify({ ...rest, sources: {} })).not.toMatch(/https?:/);
    });

    it('takes every colour from the palette: in a black palette all is black', () => {
      const light = makePalette('light');
      const black = Object.fromEntries(
        Object.entries(light).map(([name, value]) => [name, typeof value === 'string' ? '#000000' : value]),
      ) as typeof light;
      const topic = Object.fromEntries(TOPIC_COLOURS.map((colour) => [colour, '#000000'])) as typeof light.topic;
      const dark = makePublishedStyle({ ...black, topic }, 'ar');
      const colour = /^(#[0-9a-f]{3,8}|(rgb|hsl|oklch|lab)a?\(.*|white|black|gr[ae]y|red|green|blue|transparent)$/i;
      const colours = dark.layers.flatMap((layer) => textsIn(layer.paint)).filter((text) => colour.test(text));
      expect(colours.length).toBeGreaterThan(30);
      expect(new Set(colours)).toEqual(new Set(['#000000']));
    });

    it('uses every colour of the palette', () => {
      const names = Object.entries(makePalette('light')).flatMap(([name, value]) =>
        typeof value === 'string' ? [name] : [],
      );
      const own = new Map(names.map((name, at) => [name, `#0000${String(at).padStart(2, '0')}`]));
      const palette = { ...makePalette('light'), ...Object.fromEntries(own) };
      const drawn = new Set(makePublishedStyle(palette, 'ar').layers.flatMap((layer) => textsIn(layer.paint)));
      // The ribbon is blended with the land below it, so neither colour is left.
      const idle = names.filter((name) => !drawn.has(own.get(name) ?? '') && !name.startsWith('ribbon'));
      expect(idle).toEqual([]);
    });

    it('has every label in the language of the page', () => {
      for (const language of LANGUAGES) {
        const { layers, sources } = makePublishedStyle(makePalette('light'), language);
        const fields = layers.flatMap((layer) => (layer.type === 'symbol' ? [layer.layout?.['text-field']] : []));
        expect(fields.length).toBeGreaterThan(5);
        for (const field of fields)
          expect([
            ['get', language],
            ['get', 'name'],
          ]).toContainEqual(field);
        const { data } = sources['road-names'] as GeoJSONSourceSpecification;
        for (const { properties } of (data as FeatureCollection).features)
          expect(properties?.['name']).toBe(language === 'ar' ? 'طريق بغداد – كركوك' : 'Baghdad–Kirkuk road');
      }
    });

    it('uses no fonts but those of the site', () => {
      for (const layer of layersOf('symbol')) {
        const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
        expect(Object.keys(FONT_STACKS), layer.id).toEqual(expect.arrayContaining(font as string[]));
        expect(font).toHaveLength(1);
      }
    });
  });

  describe('precision is geometry', () => {
    it('no place of the article is a point: no layer draws circles, and no feature is one', () => {
      for (const layer of storyLayers) expect(['fill', 'line'], layer.id).toContain(layer.type);
      expect(dataOf('story').features.filter(({ geometry }) => /Point/.test(geometry.type))).toEqual([]);
    });

    it('only towns of the base map are dots', () => {
      const filters = layersOf('circle').map((layer) => ('filter' in layer ? layer.filter : undefined));
      expect(filters).toEqual([['all', ['==', ['get', 'layer'], 'settlements'], expect.anything()]]);
    });

    it('a label takes part at every zoom at which it may be placed, and towns not before', () => {
      const names = layersOf('symbol').filter((layer) => sourceOf(layer) === 'base');
      const filters = names.map(
        (layer) => featureFilter('filter' in layer ? layer.filter : undefined, 'filter').filter,
      );
      const takesPart = (properties: Feature['properties'], zoom: number) =>
        filters.some((filter) => filter({ zoom: Math.floor(zoom) }, { type: 1, properties: properties ?? {} }));
      for (const { properties } of dataOf('base').features) {
        const { minZoom, maxZoom = 24 } = (properties ?? {}) as { minZoom?: number; maxZoom?: number };
        if (minZoom === undefined) continue;
        for (let zoom = 4; zoom <= 10; zoom += 0.25)
          if (zoom >= minZoom && zoom <= maxZoom) expect(takesPart(properties, zoom), String(zoom)).toBe(true);
        expect(takesPart(properties, minZoom - 1)).toBe(false);
      }
    });

    it('every kind of place has its layers, and every kind on the map is explained in the legend', () => {
      expect(STORY_LAYERS.map(({ kind }) => kind).sort()).toEqual([...PLACE_KINDS].sort());
      const drawn = new Set(dataOf('story').features.map(({ properties }) => properties?.['kind'] as string));
      const explained = legendOf(makePublishedIndex(), PLACES).shapes.map(({ kind }) => kind);
      expect([...drawn].sort()).toEqual([...explained].sort());
      for (const kind of explained) {
        const filtered = storyLayers.filter((layer) => textsIn('filter' in layer ? layer.filter : []).includes(kind));
        expect(filtered.length, kind).toBeGreaterThan(0);
      }
    });

    it('every feature of the article is drawn', () => {
      const drawn = storyLayers.flatMap((layer) => textsIn('filter' in layer ? layer.filter : []));
      for (const { properties } of dataOf('story').features) expect(drawn).toContain(properties?.['kind']);
    });

    it('an approximate outline is dashed, a border is solid, and a country has no outline at all', () => {
      const dashOf = (id: string) => {
        const layer = layers.find((each) => each.id === id);
        return layer?.type === 'line' ? layer.paint?.['line-dasharray'] : 'no such line';
      };
      for (const id of ['district-outline', 'governorate-outline', 'area-outline', 'road-line'])
        expect(dashOf(id), id).toEqual([expect.any(Number), expect.any(Number)]);
      expect(dashOf('border-line')).toBeUndefined();
      expect(storyLayers.filter(({ id, type }) => id.startsWith('country') && type === 'line')).toEqual([]);
    });

    it('a road lies in a band of its margin, to scale and at least 8 px wide', () => {
      const band = layers.find(({ id }) => id === 'road-band');
      const road = PLACES.find(({ place }) => place.kind === 'road')!.place;
      expect(band?.type === 'line' && band.paint?.['line-width']).toEqual(
        kmExpression(2 * road.uncertaintyKm, road.label?.[1] ?? 0, 8),
      );
    });

    it('coarse areas are drawn below finer ones, and the article above the land', () => {
      const at = (id: string) => layers.findIndex((layer) => layer.id === id);
      const order = [
        'country-tint',
        'governorate-fill',
        'area-fill',
        'district-fill',
        'border-band',
        'road-band',
        'settlement-ring',
      ];
      expect(order.map(at)).toEqual([...order.map(at)].sort((a, b) => a - b));
      expect(Math.min(...order.map(at))).toBeGreaterThan(at('borders-between'));
    });

    it('the clickable layers exist', () => {
      for (const id of CLICKABLE_LAYERS) expect(layers.map((layer) => layer.id)).toContain(id);
    });

    it('every topic has a hatch image of the name in the style', () => {
      const hatch = layers.find(({ id }) => id === 'district-hatch');
      expect(hatch?.type === 'fill' && hatch.paint?.['fill-pattern']).toEqual(['concat', 'hatch-', ['get', 'colour']]);
      for (const { properties } of dataOf('story').features) expect(TOPIC_COLOURS).toContain(properties?.['colour']);
    });
  });

  describe('the zooms', () => {
    const zoomsOf = (id: string) => {
      const layer = layers.find((each) => each.id === id);
      return [layer?.minzoom, layer?.maxzoom];
    };

    it('show urban areas at low zoom only, small rivers from zoom 6', () => {
      expect(zoomsOf('urban')).toEqual([undefined, 9]);
      expect(zoomsOf('urban-edge')).toEqual([undefined, 9]);
      expect(zoomsOf('rivers-minor')).toEqual([6, undefined]);
      expect(zoomsOf('rivers-major')).toEqual([undefined, undefined]);
    });

    it('show the article at every one of them', () => {
      for (const layer of storyLayers) expect([layer.minzoom, layer.maxzoom], layer.id).toEqual([undefined, undefined]);
    });
  });

  describe('labels that are shown one by one', () => {
    it('have a unique id in each source', () => {
      for (const source of ['base', 'road-names', 'story']) {
        expect((sources[source] as GeoJSONSourceSpecification).promoteId, source).toBe('id');
        const ids = dataOf(source).features.map(({ properties }) => properties?.['id'] as unknown);
        expect(ids.filter((id) => id === undefined || id === null || id === '')).toEqual([]);
        expect(new Set(ids).size, source).toBe(ids.length);
      }
    });

    it('are hidden until placement sets their side', () => {
      const states = layersOf('symbol').map((layer) => JSON.stringify(layer.paint));
      for (const paint of states) expect(paint).toContain('"feature-state","side"');
    });
  });
});
