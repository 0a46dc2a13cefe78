import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette.ts';
import { ROAD_NAME } from '../placement/road-names.ts';
import { kmExpression } from '../geometry/scales.ts';
import type { PlaceKind } from '../../core/article/article.ts';
import { featheredFill, isSelected, kindIs, dashedOutline, opacityUnlessDimmed, colourOfTopic } from './place-paint.ts';

/**
 * Style layers of one kind of place. The kind is also its entry in the legend, so that every layer here is explained
 * there.
 */
export type StoryLayer = {
  readonly kind: PlaceKind;
  readonly layers: (palette: Palette, margin: Margin) => LayerSpecification[];
};

/** Half the width in km of the band along a road, and the latitude (degrees) for which it is computed. */
export type Margin = { readonly km: number; readonly latitude: number };

const district: StoryLayer = {
  kind: 'district',
  layers: (palette) => [
    ...featheredFill('district', palette, 1.2, 5),
    {
      id: 'district-hatch',
      type: 'fill',
      source: 'story',
      filter: kindIs('district'),
      paint: {
        'fill-pattern': ['concat', 'hatch-', ['get', 'colour']],
        'fill-opacity': opacityUnlessDimmed(1),
        'fill-antialias': false,
      },
    },
    dashedOutline('district', palette, 1.6, [3.1, 2.2], palette.areaLine),
  ],
};

const governorate: StoryLayer = {
  kind: 'governorate',
  layers: (palette) => [
    ...featheredFill('governorate', palette, 0.8, 7),
    dashedOutline('governorate', palette, 1.1, [1.8, 3.6], 0.6),
  ],
};

const area: StoryLayer = {
  kind: 'area',
  layers: (palette) => [...featheredFill('area', palette, 0.8, 7), dashedOutline('area', palette, 1.1, [3, 3], 0.75)],
};

const road: StoryLayer = {
  kind: 'road',
  layers: (palette, { km, latitude }) => [
    {
      id: 'road-band',
      type: 'line',
      source: 'story',
      filter: kindIs('road'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colourOfTopic(palette),
        'line-width': kmExpression(2 * km, latitude, 8),
        'line-opacity': opacityUnlessDimmed(0.15),
      },
    },
    {
      id: 'road-halo',
      type: 'line',
      source: 'story',
      filter: kindIs('road'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 4, 'line-opacity': 0.7 },
    },
    {
      id: 'road-line',
      type: 'line',
      source: 'story',
      filter: kindIs('road'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourOfTopic(palette),
        'line-width': ['case', isSelected, 2.8, 2.2],
        'line-dasharray': [3.2, 2.3],
        'line-opacity': opacityUnlessDimmed(1),
      },
    },
    {
      id: 'road-name',
      type: 'symbol',
      source: 'road-names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['plex-600'],
        'text-size': ROAD_NAME.size,
        'text-rotate': ['get', 'angle'],
        'text-rotation-alignment': 'map',
        'text-offset': [0, ROAD_NAME.offset],
        'text-max-width': 40,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': colourOfTopic(palette),
        'text-halo-color': palette.halo,
        'text-halo-width': 1.8,
        // Placement shows the one stretch that is free of symbols.
        'text-opacity': ['case', ['==', ['coalesce', ['feature-state', 'side'], ''], 'centre'], 1, 0],
      },
    },
  ],
};

const border: StoryLayer = {
  kind: 'border',
  layers: (palette) => [
    {
      id: 'border-band',
      type: 'line',
      source: 'story',
      filter: kindIs('border'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colourOfTopic(palette), 'line-width': 11, 'line-opacity': opacityUnlessDimmed(0.16) },
    },
    {
      id: 'border-line',
      type: 'line',
      source: 'story',
      filter: kindIs('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourOfTopic(palette),
        'line-width': ['case', isSelected, 2.8, 2],
        'line-opacity': opacityUnlessDimmed(0.9),
      },
    },
  ],
};

const country: StoryLayer = {
  kind: 'country',
  layers: (palette) => [
    {
      id: 'country-tint',
      type: 'fill',
      source: 'story',
      filter: kindIs('country'),
      paint: {
        'fill-color': palette.country,
        'fill-opacity': ['case', isSelected, 0.12, 0],
        'fill-antialias': false,
      },
    },
  ],
};

const settlement: StoryLayer = {
  kind: 'settlement',
  layers: (palette) => [
    {
      id: 'settlement-ring',
      type: 'fill',
      source: 'story',
      filter: kindIs('settlement'),
      paint: {
        'fill-color': colourOfTopic(palette),
        'fill-opacity': opacityUnlessDimmed(0.09),
        'fill-antialias': false,
      },
    },
    {
      id: 'settlement-ring-line',
      type: 'line',
      source: 'story',
      filter: kindIs('settlement'),
      paint: { 'line-color': colourOfTopic(palette), 'line-width': 1, 'line-opacity': opacityUnlessDimmed(0.55) },
    },
  ],
};

/**
 * Drawing order, coarse areas first. Layers of one type that use the same data-driven properties share a WebGL program;
 * every other combination compiles one more and delays the first frame.
 */
export const STORY_LAYERS: readonly StoryLayer[] = [country, governorate, area, district, border, road, settlement];

/**
 * Layers in which a click selects a place, finest first. A country lies under everything and is selected by its label.
 */
export const CLICKABLE_LAYERS = [
  'settlement-ring',
  'road-band',
  'border-band',
  'district-fill',
  'area-fill',
  'governorate-fill',
];
