import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette.ts';
import { type PlaceKind, TOPIC_COLOURS } from '../../core/article/article.ts';

export const kindIs = (kind: PlaceKind): FilterSpecification => ['==', ['get', 'kind'], kind];
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isDimmed: ExpressionSpecification = ['boolean', ['feature-state', 'dimmed'], false];

/** Places that do not match the filter keep 40 % of their opacity. */
export const opacityUnlessDimmed = (full: number): ExpressionSpecification => ['case', isDimmed, full * 0.4, full];

/** The colour of the topic; a place without one has the colour of labels. */
export function colourOfTopic({ topic, label }: Palette): ExpressionSpecification {
  const pairs = TOPIC_COLOURS.flatMap((colour) => [colour, topic[colour]]);
  return ['match', ['get', 'colour'], ...pairs, label] as unknown as ExpressionSpecification;
}

/** A fill with a wide blurred line of its colour along the edge, so that approximate areas have no crisp edge. */
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

/** An image for MapLibre’s `addImage`: RGBA bytes, row by row, with `HATCH_PIXEL_RATIO` device pixels per pixel. */
export type HatchImage = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export const HATCH_PIXEL_RATIO = 2;
/** A perpendicular spacing of 5 px makes a seamless tile of 7 px at 45°. The static map uses the same tile. */
export const HATCH_TILE = 7;
const TILE_PIXELS = HATCH_TILE * HATCH_PIXEL_RATIO;
const LINE_PIXELS = 1.6 * HATCH_PIXEL_RATIO;

/** 45° lines in one colour (`#rrggbb`) at an opacity of 0–1, with smooth edges. */
export function hatchImage(colour: string, opacity: number): HatchImage {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8Array(TILE_PIXELS * TILE_PIXELS * 4);
  for (let y = 0; y < TILE_PIXELS; y++) {
    for (let x = 0; x < TILE_PIXELS; x++) {
      const along = (x + y + 1) % TILE_PIXELS;
      const distance = Math.min(along, TILE_PIXELS - along) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, LINE_PIXELS / 2 - distance + 0.5));
      // MapLibre premultiplies alpha itself.
      const at = (y * TILE_PIXELS + x) * 4;
      channels.forEach((channel, index) => (data[at + index] = channel));
      data[at + 3] = Math.round(255 * cover * opacity);
    }
  }
  return { width: TILE_PIXELS, height: TILE_PIXELS, data };
}
