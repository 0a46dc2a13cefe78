import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { BasemapLayer, FocusCountry } from '../basemap/basemap.ts';
import { blend, type Palette } from './palette.ts';
import { zoomExpression } from '../geometry/scales.ts';
import { fromBasemapLayer, withIds } from './base-map-source.ts';

/**
 * Land in drawing order. The ribbon of a focus country is a line along its border: what is drawn next (the country
 * before it, the sea, the context countries) covers the half outside the country.
 */
export function baseLand(palette: Palette, focus: readonly FocusCountry[]): LayerSpecification[] {
  const countries = focus.map(({ id }, index) => ({ id, index, colours: tint(palette, index) })).reverse();
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...countries.flatMap(country),
    ...countries.flatMap((each) => [
      // The country to the left of a border is the one that comes first in `focus`.
      ...(each.index > 0 ? innerRibbon(each, 'right') : []),
      ...(each.index < focus.length - 1 ? innerRibbon(each, 'left') : []),
    ]),
    {
      id: 'sea',
      type: 'fill',
      ...fromBasemapLayer('sea'),
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'land-context',
      type: 'fill',
      ...fromBasemapLayer('land', [
        '!',
        withIds(
          'land',
          focus.map(({ id }) => id),
        ),
      ] as FilterSpecification),
      paint: { 'fill-color': palette.far },
    },
  ];
}

type Tint = { readonly land: string; readonly wide: string; readonly narrow: string };
type Country = { readonly id: string; readonly index: number; readonly colours: Tint };

/** Two tints: a third country has the first one again. */
function tint({ land, land2, ribbon, ribbon2 }: Palette, index: number): Tint {
  return index % 2 === 0 ? tinted(land, ribbon) : tinted(land2, ribbon2);
}

/** Opaque colours: translucent wide lines darken where they overlap themselves. */
function tinted(land: string, ribbon: string): Tint {
  const wide = blend(land, ribbon, 0.3);
  return { land, wide, narrow: blend(wide, ribbon, 0.42) };
}

function country({ id, index, colours }: Country): LayerSpecification[] {
  const outline = fromBasemapLayer('ribbons', withIds('ribbons', [id]));
  return [
    {
      id: `land-focus-${index}`,
      type: 'fill',
      ...fromBasemapLayer('land', withIds('land', [id])),
      paint: { 'fill-color': colours.land },
    },
    {
      id: `ribbon-${index}-wide`,
      type: 'line',
      ...outline,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.wide, 'line-width': 18, 'line-blur': 5 },
    },
    {
      id: `ribbon-${index}-narrow`,
      type: 'line',
      ...outline,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.narrow, 'line-width': 7, 'line-blur': 2.5 },
    },
  ];
}

/**
 * Along a border between two focus countries nothing covers the outer half, so each ribbon is offset to its own side.
 */
function innerRibbon({ id, index, colours }: Country, side: 'left' | 'right'): LayerSpecification[] {
  const border = fromBasemapLayer('borders-between', ['==', ['get', side], id]);
  const sign = side === 'right' ? 1 : -1;
  return [
    {
      id: `ribbon-${index}-${side}-wide`,
      type: 'line',
      ...border,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.wide, 'line-width': 9, 'line-offset': sign * 4, 'line-blur': 2.5 },
    },
    {
      id: `ribbon-${index}-${side}-narrow`,
      type: 'line',
      ...border,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.narrow, 'line-width': 4, 'line-offset': sign * 1.5, 'line-blur': 1.5 },
    },
  ];
}

const BORDER = [0.9, 1.1, 1.6, 2];
const CONTEXT_BORDER = [0.7, 0.9, 1.2, 1.5];
/** Lines with the property `line` are drawn as `undecided`. */
const HAS_NO_LINE: FilterSpecification = ['!', ['has', 'line']];

export function baseBorders(palette: Palette): LayerSpecification[] {
  return [
    ...notAgreedAreas(palette),
    {
      id: 'coast',
      type: 'line',
      ...fromBasemapLayer('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.7 },
    },
    {
      id: 'regions',
      type: 'line',
      ...fromBasemapLayer('regions'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.border, 'line-width': 0.9, 'line-opacity': 0.6, 'line-dasharray': [0, 3.4] },
    },
    border('borders-context', palette.borderFar, CONTEXT_BORDER),
    {
      ...border('borders-disputed', palette.borderFar, CONTEXT_BORDER, HAS_NO_LINE),
      paint: {
        'line-color': palette.borderFar,
        'line-width': zoomExpression(CONTEXT_BORDER),
        'line-dasharray': [3, 2],
      },
    } as LayerSpecification,
    border('borders-focus', palette.border, BORDER),
    border('borders-between', palette.border, BORDER, HAS_NO_LINE),
    ...undecided('context', palette.border, palette.far, CONTEXT_BORDER),
    ...undecided('focus', palette.border, palette.land, BORDER),
  ];
}

/** Areas that are not agreed are hatched, with lines of the base map, so that they look alike wherever they are drawn. */
function notAgreedAreas(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'hatches',
      type: 'line',
      ...fromBasemapLayer('hatches', [
        'all',
        ['<=', ['get', 'minZoom'], ['zoom']],
        ['>', ['get', 'maxZoom'], ['zoom']],
      ] as unknown as FilterSpecification),
      paint: { 'line-color': palette.border, 'line-width': 0.8, 'line-opacity': 0.45 },
    },
  ];
}

/** Lines that are not agreed, dashed or dotted on a halo in the colour of the land, which keeps them apart from rivers. */
function undecided(
  of: 'focus' | 'context',
  colour: string,
  halo: string,
  widths: readonly number[],
): LayerSpecification[] {
  const ofLine = (line: 'dashed' | 'dotted') =>
    fromBasemapLayer('borders-disputed', ['all', ['==', ['get', 'line'], line], ['==', ['get', 'of'], of]]);
  return [
    {
      id: `undecided-${of}-halo`,
      type: 'line',
      ...fromBasemapLayer('borders-disputed', ['==', ['get', 'of'], of]),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': halo, 'line-width': zoomExpression(widths.map((width) => width + 1.4)) },
    },
    {
      id: `undecided-${of}-dashed`,
      type: 'line',
      ...ofLine('dashed'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': zoomExpression(widths), 'line-dasharray': [3.6, 2.4] },
    },
    {
      id: `undecided-${of}-dotted`,
      type: 'line',
      ...ofLine('dotted'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': zoomExpression(widths.map((width) => width * 1.2)),
        'line-dasharray': [0, 2.2],
      },
    },
  ];
}

function border(
  layer: BasemapLayer,
  colour: string,
  widths: readonly number[],
  filter?: FilterSpecification,
): LayerSpecification {
  return {
    id: layer,
    type: 'line',
    ...fromBasemapLayer(layer, filter),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': zoomExpression(widths) },
  };
}

/** Urban areas at low zoom only, with soft edges; then lakes and rivers. */
export function baseWater(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'urban',
      type: 'fill',
      ...fromBasemapLayer('urban'),
      maxzoom: 9,
      paint: {
        'fill-color': palette.urban,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.7, 8, 0.3, 9, 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'urban-edge',
      type: 'line',
      ...fromBasemapLayer('urban'),
      maxzoom: 9,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.urban,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 4, 7, 8, 9, 22],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 5, 4, 7, 8, 9, 22],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.7, 8, 0.4, 9, 0],
      },
    },
    { id: 'lakes', type: 'fill', ...fromBasemapLayer('lakes'), paint: { 'fill-color': palette.water } },
    {
      id: 'lake-edge',
      type: 'line',
      ...fromBasemapLayer('lakes'),
      paint: { 'line-color': palette.coast, 'line-width': 0.7 },
    },
    {
      id: 'rivers-minor',
      type: 'line',
      ...fromBasemapLayer('rivers', ['==', ['get', 'rank'], 'minor']),
      minzoom: 6,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.riverMinor, 'line-width': zoomExpression([0.5, 0.7, 1, 1.3]) },
    },
    {
      id: 'wadis',
      type: 'line',
      ...fromBasemapLayer('rivers', ['==', ['get', 'rank'], 'wadi']),
      minzoom: 5,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': 1, 'line-dasharray': [7, 3.5] },
    },
    {
      id: 'rivers-major',
      type: 'line',
      ...fromBasemapLayer('rivers', ['==', ['get', 'rank'], 'major']),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': zoomExpression([1.2, 1.7, 2.6, 3.4]) },
    },
  ];
}
