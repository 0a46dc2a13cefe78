import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../cartography/palette.ts';
import { zoomExpression } from '../../cartography/scales.ts';
import { fromBasemapLayer } from '../base-source.ts';

/** Urban ground at low zoom only, softened; then lakes and rivers. */
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
      id: 'rivers-major',
      type: 'line',
      ...fromBasemapLayer('rivers', ['==', ['get', 'rank'], 'major']),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': zoomExpression([1.2, 1.7, 2.6, 3.4]) },
    },
  ];
}
