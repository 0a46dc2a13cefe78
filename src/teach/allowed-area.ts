import { buffer, circle } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Place } from '../model/article.ts';

export type Area = Feature<Polygon | MultiPolygon>;

/** What the words allow, by the id of the place. */
export type Areas = Readonly<Record<string, Area | undefined>>;

/**
 * What the words allow of a place: the ring of a town, the band of a line, or the area itself. Worked out where the pages
 * are written: the geometry of bands weighs more than all else an activity needs.
 */
export function allowedArea({ geometry, uncertaintyKm }: Place): Area | undefined {
  if (geometry?.type === 'Point') return circle(geometry.coordinates, uncertaintyKm, { steps: 90 });
  if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString')
    return buffer({ type: 'Feature', properties: {}, geometry }, uncertaintyKm);
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
    return { type: 'Feature', properties: {}, geometry };
  return undefined;
}
