import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type BasemapLayer, type BasemapMetadata, nameLanguage } from '../basemap/basemap.ts';
import type { Palette } from './palette.ts';
import { zoomExpression } from '../geometry/scales.ts';
import type { Language } from '../../core/article/article.ts';
import { LABEL_SIZES } from '../placement/base-map-labels.ts';
import { fromBasemapLayer } from './base-map-source.ts';

/**
 * Opacity by feature state: a label is shown only where placement chose this side, without a new layout in MapLibre.
 */
const opacityAtSide = (side: string): ExpressionSpecification => [
  'case',
  ['==', ['coalesce', ['feature-state', 'side'], ''], side],
  1,
  0,
];

/**
 * Filter by the zoom range of the tile: otherwise every town takes part in the layout of eight symbol layers. Of 204
 * towns nine pass where the map opens.
 */
const isInZoomRange: ExpressionSpecification = [
  'all',
  ['<', ['get', 'minZoom'], ['+', ['zoom'], 1]],
  ['>=', ['coalesce', ['get', 'maxZoom'], 24], ['zoom']],
];

/** Our own placement decides about collisions, for the static map too: MapLibre draws every label it is given. */
const PLACED = { 'text-allow-overlap': true, 'text-ignore-placement': true, 'text-padding': 0 } as const;

export function baseLabels(palette: Palette, pageLanguage: Language, metadata: BasemapMetadata): LayerSpecification[] {
  const language = nameLanguage(metadata, pageLanguage);
  return [
    {
      id: 'river-names',
      type: 'symbol',
      ...fromBasemapLayer('river-labels', isInZoomRange),
      layout: {
        ...PLACED,
        'symbol-placement': 'line-center',
        'text-field': ['get', language],
        'text-font': ['plex-400'],
        'text-size': zoomExpression(LABEL_SIZES.water),
        'text-max-angle': 80,
        'text-offset': [0, -0.9],
      },
      paint: { ...textPaint(palette.waterLabel, palette.halo), 'text-opacity': opacityAtSide('centre') },
    },
    nameLayer({
      id: 'water-names',
      layer: 'water-labels',
      side: 'centre',
      sizes: LABEL_SIZES.water,
      colour: palette.waterLabel,
      halo: palette.halo,
      language,
    }),
    nameLayer({
      id: 'focus-names',
      layer: 'country-labels',
      side: 'centre',
      filter: ['has', 'of'],
      sizes: LABEL_SIZES.focus,
      weight: 600,
      colour: palette.country,
      halo: palette.halo,
      language,
    }),
    nameLayer({
      id: 'country-names',
      layer: 'country-labels',
      side: 'centre',
      filter: ['!', ['has', 'of']],
      sizes: LABEL_SIZES.neighbour,
      colour: palette.countryFar,
      halo: palette.haloFar,
      language,
    }),
    {
      id: 'town-dots',
      type: 'circle',
      ...fromBasemapLayer('settlements', isInZoomRange),
      paint: {
        'circle-radius': ['case', isCity, 2.5, 2],
        'circle-color': palette.land,
        'circle-stroke-color': palette.label2,
        'circle-stroke-width': 1.1,
        'circle-opacity': shownAnywhere,
        'circle-stroke-opacity': shownAnywhere,
      },
    },
    ...(['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
      const settlement = { layer: 'settlements' as const, side, halo: palette.halo, language };
      return [
        nameLayer({
          ...settlement,
          id: `city-names-${side}`,
          filter: isCity,
          sizes: LABEL_SIZES.second,
          colour: palette.label,
        }),
        nameLayer({
          ...settlement,
          id: `town-names-${side}`,
          filter: ['!', isCity],
          sizes: LABEL_SIZES.town,
          colour: palette.label2,
        }),
      ];
    }),
  ];
}

/** Capitals and second cities are drawn larger than towns. */
const isCity: ExpressionSpecification = ['in', ['get', 'rank'], ['literal', ['capital', 'second']]];

const shownAnywhere: ExpressionSpecification = ['case', ['==', ['coalesce', ['feature-state', 'side'], ''], ''], 0, 1];

function textPaint(colour: string, halo: string) {
  return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 } as const;
}

/** `text-anchor` is the side of the text that faces the dot. */
const ANCHORS = { left: 'right', right: 'left', top: 'bottom', bottom: 'top', centre: 'center' } as const;
const OFFSETS: Readonly<Record<keyof typeof ANCHORS, [number, number]>> = {
  left: [-0.45, 0],
  right: [0.45, 0],
  top: [0, -0.3],
  bottom: [0, 0.3],
  centre: [0, 0],
};

type NameLayer = {
  readonly id: string;
  readonly layer: BasemapLayer;
  readonly side: keyof typeof ANCHORS;
  readonly filter?: ExpressionSpecification;
  readonly sizes: readonly number[];
  readonly weight?: 400 | 600;
  readonly colour: string;
  readonly halo: string;
  /** Language tag of the names in the file. */
  readonly language: Language;
};

function nameLayer({
  id,
  layer,
  side,
  filter,
  sizes,
  weight = 400,
  colour,
  halo,
  language,
}: NameLayer): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    ...fromBasemapLayer(layer, filter ? ['all', isInZoomRange, filter] : isInZoomRange),
    layout: {
      ...PLACED,
      'text-field': ['get', language],
      'text-font': [`plex-${weight}`],
      'text-size': zoomExpression(sizes),
      'text-anchor': ANCHORS[side],
      'text-offset': OFFSETS[side],
      'text-max-width': 20,
    },
    paint: { ...textPaint(colour, halo), 'text-opacity': opacityAtSide(side) },
  };
}
