import { along, length, pointOnFeature } from '@turf/turf';
import type { Place } from '../model/article.ts';

/**
 * Where the token and name of a place belong: [longitude, latitude] in degrees.
 * A town has its point; an area, a line or a country has the label point its editor gave, else one on its geometry.
 */
export function anchorOf({ geometry, label }: Place): readonly [number, number] | undefined {
  if (geometry?.type === 'Point') return geometry.coordinates as [number, number];
  if (label) return label;
  if (!geometry) return undefined;
  if (geometry.type === 'LineString') {
    const halfway = along(geometry, length({ type: 'Feature', properties: {}, geometry }) / 2);
    return halfway.geometry.coordinates as [number, number];
  }
  return pointOnFeature(geometry).geometry.coordinates as [number, number];
}
