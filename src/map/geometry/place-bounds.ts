import { along, bbox, circle, length, pointOnFeature } from '@turf/turf';
import type { BasemapMetadata } from '../basemap/basemap.ts';
import type { Place } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The closest the camera ever frames a place by itself: half a level short of where the lines of the base map look coarse. */
export function closestZoom({ maxZoom }: Pick<BasemapMetadata, 'maxZoom'>): number {
  return maxZoom - 0.5;
}

/** A selected place keeps its surroundings in view; a country keeps its neighbours. */
const CLOSEST_PLACE = 8.2;
const CLOSEST_COUNTRY = 7;

/** How close the camera comes to a place at most: what its words allow shows best from a little further off. */
export function closestZoomOf({ kind }: Place, map: Pick<BasemapMetadata, 'maxZoom'>): number {
  return Math.min(closestZoom(map), kind === 'country' ? CLOSEST_COUNTRY : CLOSEST_PLACE);
}

/** Kilometres around a name without an outline: 400 to 500 pixels at zoom 7, the closest a country is shown. */
const NAME_RADIUS_KM = 120;

/** What to look at when a place is selected: its margin, its outline, or the country around its name. */
export function boundsOfPlace(place: Place): Bounds | undefined {
  if (place.geometry?.type === 'Point') {
    // Three margins across, so that the reader sees what surrounds the town.
    return bbox(circle(place.geometry.coordinates, place.uncertaintyKm * 3 + 12)) as unknown as Bounds;
  }
  if (place.geometry) return bbox(place.geometry) as unknown as Bounds;
  const anchor = anchorOf(place);
  return anchor && (bbox(circle([...anchor], NAME_RADIUS_KM)) as unknown as Bounds);
}

/** Where everything of the story is written or stands: the view a reader starts from. Long lines may run out of it. */
export function boundsOfPlaces(places: readonly PlaceSummary[]): Bounds | undefined {
  const boxes = places.flatMap(({ place }): Bounds[] => {
    const anchor = anchorOf(place);
    if (!anchor) return [];
    const { geometry } = place;
    const isWritten = !geometry || place.kind === 'country' || place.kind === 'border';
    return [isWritten ? [...anchor, ...anchor] : (bbox(geometry) as unknown as Bounds)];
  });
  return unionOfBounds(boxes);
}

/** What holds them all. */
export function unionOfBounds(boxes: readonly Bounds[]): Bounds | undefined {
  if (boxes.length === 0) return undefined;
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

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
