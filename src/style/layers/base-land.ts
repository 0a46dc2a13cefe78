import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { BasemapLayer } from '../../basemap/basemap.ts';
import { blend, type Palette } from '../../cartography/palette.ts';
import { zoomExpression } from '../../cartography/scales.ts';
import { drawnFrom } from '../base-source.ts';

/**
 * Land, in painter’s order. The atlas ribbon runs inside the borders of the story’s countries: each is painted on its
 * own land, and what comes next (the other country, far land, the sea) covers the half that spills over.
 */
export function baseLand(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...country('syria', palette.land2, palette.ribbon2),
    ...country('iraq', palette.land, palette.ribbon),
    ...sharedRibbon('syria', 1, palette.land2, palette.ribbon2),
    ...sharedRibbon('iraq', -1, palette.land, palette.ribbon),
    { id: 'sea', type: 'fill', ...drawnFrom('sea'), paint: { 'fill-color': palette.water, 'fill-antialias': false } },
    {
      id: 'land-far',
      type: 'fill',
      ...drawnFrom('land', ['==', ['get', 'part'], 'far']),
      paint: { 'fill-color': palette.far },
    },
  ];
}

/** Solid colours, not translucent ones: wide lines would darken wherever they overlap themselves. */
function ribbonColours(land: string, ribbon: string) {
  const wide = blend(land, ribbon, 0.3);
  return { wide, narrow: blend(wide, ribbon, 0.42) };
}

function country(part: 'iraq' | 'syria', land: string, tint: string): LayerSpecification[] {
  const { wide, narrow } = ribbonColours(land, tint);
  const ribbon = `ribbon-${part}` as const;
  return [
    {
      id: `land-${part}`,
      type: 'fill',
      ...drawnFrom('land', ['==', ['get', 'part'], part]),
      paint: { 'fill-color': land },
    },
    {
      id: `${ribbon}-wide`,
      type: 'line',
      ...drawnFrom(ribbon),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': wide, 'line-width': 18, 'line-blur': 5 },
    },
    {
      id: `${ribbon}-narrow`,
      type: 'line',
      ...drawnFrom(ribbon),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': narrow, 'line-width': 7, 'line-blur': 2.5 },
    },
  ];
}

/** Along the border the two share there is nothing to cover the spill: each half is set off to its own side. */
function sharedRibbon(part: 'iraq' | 'syria', side: 1 | -1, land: string, ribbon: string): LayerSpecification[] {
  const { wide, narrow } = ribbonColours(land, ribbon);
  return [
    {
      id: `ribbon-shared-${part}-wide`,
      type: 'line',
      ...drawnFrom('border-shared'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': wide, 'line-width': 9, 'line-offset': side * 4, 'line-blur': 2.5 },
    },
    {
      id: `ribbon-shared-${part}-narrow`,
      type: 'line',
      ...drawnFrom('border-shared'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': narrow, 'line-width': 4, 'line-offset': side * 1.5, 'line-blur': 1.5 },
    },
  ];
}

const BORDER = [0.9, 1.1, 1.6, 2];
const FAR_BORDER = [0.7, 0.9, 1.2, 1.5];

export function baseBorders(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'coast',
      type: 'line',
      ...drawnFrom('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': 0.7 },
    },
    border('borders-far', palette.borderFar, FAR_BORDER),
    {
      ...border('border-disputed', palette.borderFar, FAR_BORDER),
      paint: {
        'line-color': palette.borderFar,
        'line-width': zoomExpression(FAR_BORDER),
        'line-dasharray': [3, 2],
      },
    } as LayerSpecification,
    border('borders-story', palette.border, BORDER),
    border('border-shared', palette.border, BORDER),
  ];
}

function border(layer: BasemapLayer, colour: string, widths: readonly number[]): LayerSpecification {
  return {
    id: layer,
    type: 'line',
    ...drawnFrom(layer),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': zoomExpression(widths) },
  };
}
