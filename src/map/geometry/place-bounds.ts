import { along, bbox, circle, length, pointOnFeature } from '@turf/turf';
import type { BasemapMetadata } from '../basemap/basemap.ts';
import type { Place } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The largest zoom at which a place is framed: half a level below the one beyond which the base map looks coarse. */
export function closestZoom({ maxZoom }: Pick<BasemapMetadata, 'maxZoom'>): number {
  return maxZoom - 0.5;
}

/** Zooms that keep the surroundings of a selected place in view, or the neighbours of a country. */
const CLOSEST_PLACE = 8.2;
const CLOSEST_COUNTRY = 7;

/** The largest zoom for a place of this kind. */
export function closestZoomOf({ kind }: Place, map: Pick<BasemapMetadata, 'maxZoom'>): number {
  return Math.min(closestZoom(map), kind === 'country' ? CLOSEST_COUNTRY : CLOSEST_PLACE);
}

/**
 * Kilometres around the label of a place without geometry: 400 to 500 pixels at zoom 7, the closest a country is shown.
 */
const NAME_RADIUS_KM = 120;

/**
 * Bounds to frame when a place is selected: its margin of uncertainty, its geometry, or the area around its label
 * point.
 */
export function boundsOfPlace(place: Place): Bounds | undefined {
  if (place.geometry?.type === 'Point') {
    // Three times the margin and 12 km more, so that the surroundings of the town are in view.
    return bbox(circle(place.geometry.coordinates, place.uncertaintyKm * 3 + 12)) as unknown as Bounds;
  }
  if (place.geometry) return bbox(place.geometry) as unknown as Bounds;
  const anchor = anchorOf(place);
  return anchor && (bbox(circle([...anchor], NAME_RADIUS_KM)) as unknown as Bounds);
}

/**
 * Bounds of the opening view: label points of countries, borders and places without geometry, else the geometry. Long
 * lines may reach beyond them.
 */
export function boundsOfPlaces(places: readonly PlaceSummary[]): Bounds | undefined {
  const boxes = places.flatMap(({ place }): Bounds[] => {
    const anchor = anchorOf(place);
    if (!anchor) return [];
    const { geometry } = place;
    const usesAnchor = !geometry || place.kind === 'country' || place.kind === 'border';
    return [usesAnchor ? [...anchor, ...anchor] : (bbox(geometry) as unknown as Bounds)];
  });
  return unionOfBounds(boxes);
}

/** The smallest bounds that contain all of them. */
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
 * Anchor of the symbol and label of a place: [longitude, latitude] in degrees. The point of a town; else the label
 * point that the editor gave, else a point on the geometry.
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
