import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../cartography/palette.ts';
import { type PlaceKind, TOPIC_COLOURS } from '../../model/article.ts';

export const kindIs = (kind: PlaceKind): FilterSpecification => ['==', ['get', 'kind'], kind];
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isDimmed: ExpressionSpecification = ['boolean', ['feature-state', 'faded'], false];

/** Outside the filter: 40 %, not removed. */
export const opacityUnlessDimmed = (full: number): ExpressionSpecification => ['case', isDimmed, full * 0.4, full];

/** The colour of its topic; a place of none is drawn as names are written. */
export function colourOfTopic({ topic, label }: Palette): ExpressionSpecification {
  const pairs = TOPIC_COLOURS.flatMap((colour) => [colour, topic[colour]]);
  return ['match', ['get', 'colour'], ...pairs, label] as unknown as ExpressionSpecification;
}

/** A fill with a wide blurred line of its colour along the edge: no crisp edge around anything approximate. */
export function featheredFill(kind: PlaceKind, palette: Palette, share: number, blur: number): LayerSpecification[] {
  const fill = palette.areaFill * share;
  return [
    {
      id: `${kind}-fill`,
      type: 'fill',
      source: 'story',
      filter: kindIs(kind),
      paint: {
        'fill-color': colourOfTopic(palette),
        'fill-opacity': opacityUnlessDimmed(fill),
        'fill-antialias': false,
      },
    },
    {
      id: `${kind}-feather`,
      type: 'line',
      source: 'story',
      filter: kindIs(kind),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colourOfTopic(palette),
        'line-width': blur * 2,
        'line-blur': blur * 2,
        'line-opacity': opacityUnlessDimmed(fill * 0.8),
      },
    },
  ];
}

export function dashedOutline(
  kind: PlaceKind,
  palette: Palette,
  width: number,
  dash: number[],
  opacity: number,
): LayerSpecification {
  return {
    id: `${kind}-outline`,
    type: 'line',
    source: 'story',
    filter: kindIs(kind),
    layout: { 'line-join': 'round', 'line-cap': kind === 'governorate' ? 'round' : 'butt' },
    paint: {
      'line-color': colourOfTopic(palette),
      'line-width': ['case', isSelected, width + 0.5, width],
      'line-dasharray': dash,
      'line-opacity': opacityUnlessDimmed(opacity),
    },
  };
}
