import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../cartography/palette.ts';
import { zoomExpression } from '../../cartography/scales.ts';
import type { Language } from '../../model/article.ts';
import { LABEL_SIZES } from '../../cartography/base-labels.ts';

/** A name is drawn only where the placing said so, on the side it chose: told by feature state, without a new layout. */
const shownAt = (side: string): ExpressionSpecification => [
  'case',
  ['==', ['coalesce', ['feature-state', 'side'], ''], side],
  1,
  0,
];

/** Our own placing decides about collisions, for the still map too: MapLibre draws what it is told. */
const PLACED = { 'text-allow-overlap': true, 'text-ignore-placement': true, 'text-padding': 0 } as const;

export function baseLabels(palette: Palette, language: Language): LayerSpecification[] {
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'river-labels',
      layout: {
        ...PLACED,
        'symbol-placement': 'line-center',
        'text-field': ['get', language],
        'text-font': ['plex-400'],
        'text-size': zoomExpression(LABEL_SIZES.water),
        'text-max-angle': 80,
        'text-offset': [0, -0.9],
      },
      paint: { ...ink(palette.waterLabel, palette.halo), 'text-opacity': shownAt('centre') },
    },
    name(
      'water-names',
      'water-labels',
      'centre',
      language,
      LABEL_SIZES.water,
      'plex-400',
      palette.waterLabel,
      palette.halo,
    ),
    name(
      'country-names',
      'country-labels',
      'centre',
      language,
      LABEL_SIZES.neighbour,
      'plex-400',
      palette.countryFar,
      palette.haloFar,
    ),
    {
      id: 'town-dots',
      type: 'circle',
      source: 'settlements',
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 'second', 2.5, 2],
        'circle-color': palette.land,
        'circle-stroke-color': palette.label2,
        'circle-stroke-width': 1.1,
        'circle-opacity': shownAnywhere,
        'circle-stroke-opacity': shownAnywhere,
      },
    },
    ...(['left', 'right', 'top', 'bottom'] as const).map((side) => ({
      ...name(
        `town-names-${side}`,
        'settlements',
        side,
        language,
        LABEL_SIZES.town,
        'plex-400',
        palette.label2,
        palette.halo,
      ),
    })),
  ];
}

const shownAnywhere: ExpressionSpecification = ['case', ['==', ['coalesce', ['feature-state', 'side'], ''], ''], 0, 1];

function ink(colour: string, halo: string) {
  return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 } as const;
}

/** The text hangs from the side that faces the dot. */
const ANCHORS = { left: 'right', right: 'left', top: 'bottom', bottom: 'top', centre: 'center' } as const;
const OFFSETS: Readonly<Record<keyof typeof ANCHORS, [number, number]>> = {
  left: [-0.45, 0],
  right: [0.45, 0],
  top: [0, -0.3],
  bottom: [0, 0.3],
  centre: [0, 0],
};

function name(
  id: string,
  source: string,
  side: keyof typeof ANCHORS,
  language: Language,
  sizes: readonly number[],
  font: 'plex-400' | 'plex-600',
  colour: string,
  halo: string,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      ...PLACED,
      'text-field': ['get', language],
      'text-font': [font],
      'text-size': zoomExpression(sizes),
      'text-anchor': ANCHORS[side],
      'text-offset': OFFSETS[side],
      'text-max-width': 20,
    },
    paint: { ...ink(colour, halo), 'text-opacity': shownAt(side) },
  };
}
