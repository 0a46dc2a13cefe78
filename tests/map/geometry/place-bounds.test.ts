import { bbox, booleanPointInPolygon, distance, nearestPointOnLine, point } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  type Bounds,
  boundsOfPlace,
  boundsOfPlaces,
  closestZoom,
  closestZoomOf,
} from '../../../src/map/geometry/place-bounds.ts';
import type { Place } from '../../../src/core/article/article.ts';
import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import { makeArticle } from '../../core/validation/good-article.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
const PLACES = [...INDEX.article.places, ...makeArticle().places];
const shown = INDEX.article.places.filter((place) => place.default === 'shown');
const summaries = shown.map(({ id }) => summarisePlace(INDEX, id)!);

function holds([west, south, east, north]: Bounds, [longitude = 0, latitude = 0]: readonly number[]): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

describe('the anchor of a place', () => {
  it('is the point of a town, and for all else the label point that the editor gave', () => {
    for (const place of PLACES) {
      const { geometry, label } = place;
      expect(anchorOf(place), place.id).toEqual(geometry?.type === 'Point' ? geometry.coordinates : label);
    }
  });

  it('is on the line, or in the area, where there is no label point', () => {
    for (const { label, ...place } of PLACES.filter(({ geometry }) => geometry && geometry.type !== 'Point')) {
      expect(label).toBeDefined();
      const anchor = [...anchorOf(place)!];
      const { geometry } = place;
      if (geometry?.type === 'LineString')
        expect(nearestPointOnLine(geometry, anchor).properties.pointDistance, place.id).toBeLessThan(0.05);
      else if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
        expect(booleanPointInPolygon(point(anchor), geometry), place.id).toBe(true);
    }
  });

  it('is halfway along a line without a label point', () => {
    const road = makeArticle().places.find(({ kind }) => kind === 'road')!;
    const [longitude = 0] = anchorOf({ ...road, label: undefined })!;
    expect(longitude).toBeGreaterThan(47.88);
    expect(longitude).toBeLessThan(47.93);
  });

  it('from the editor lies on the place, or beside it by no more than its margin', () => {
    for (const { id, geometry, label, uncertaintyKm } of INDEX.article.places) {
      if (!label || !geometry) continue;
      if (geometry.type === 'Polygon') expect(booleanPointInPolygon([...label], geometry), id).toBe(true);
      if (geometry.type === 'LineString')
        expect(nearestPointOnLine(geometry, [...label]).properties.pointDistance, id).toBeLessThan(
          Math.max(2, uncertaintyKm * 2),
        );
    }
  });

  it('is undefined without label point and geometry', () => {
    const nowhere: Place = { ...INDEX.place('iran')!, label: undefined };
    expect(anchorOf(nowhere)).toBeUndefined();
    expect(boundsOfPlace(nowhere)).toBeUndefined();
  });
});

describe('the bounds of a place', () => {
  it('contain all of its geometry', () => {
    for (const place of PLACES) {
      const frame = boundsOfPlace(place)!;
      if (!place.geometry) continue;
      const [west, south, east, north] = bbox(place.geometry);
      expect(holds(frame, [west!, south!]) && holds(frame, [east!, north!]), place.id).toBe(true);
    }
  });

  it('contain the whole margin of a town and its surroundings', () => {
    for (const place of PLACES) {
      if (place.geometry?.type !== 'Point') continue;
      const [west, south, east] = boundsOfPlace(place)!;
      const [longitude = 0, latitude = 0] = place.geometry.coordinates;
      expect(distance([longitude, latitude], [east, latitude])).toBeGreaterThan(place.uncertaintyKm * 2);
      expect(distance([longitude, latitude], [longitude, south])).toBeGreaterThan(12);
      expect(east - longitude).toBeCloseTo(longitude - west, 6);
    }
  });

  it('are the area around the label of a neighbouring country without geometry', () => {
    const iran = INDEX.place('iran')!;
    expect(holds(boundsOfPlace(iran)!, iran.label!)).toBe(true);
  });

  it('are never framed closer than the base map allows, whatever the kind of place', () => {
    for (const maxZoom of [8, 10, 14]) {
      expect(closestZoom({ maxZoom })).toBeLessThan(maxZoom);
      for (const place of PLACES)
        expect(closestZoomOf(place, { maxZoom }), place.id).toBeLessThanOrEqual(closestZoom({ maxZoom }));
    }
    const [town] = PLACES.filter(({ kind }) => kind === 'settlement');
    expect(closestZoomOf(town!, { maxZoom: 8 })).toBe(7.5);
  });
});

describe('the bounds of the opening view', () => {
  it('contain the label point of every place, and all geometry but long lines', () => {
    const frame = boundsOfPlaces(summaries)!;
    for (const place of shown) {
      expect(holds(frame, anchorOf(place)!), place.id).toBe(true);
      if (!place.geometry || place.kind === 'country' || place.kind === 'border') continue;
      const [west, south, east, north] = bbox(place.geometry);
      expect(holds(frame, [west!, south!]) && holds(frame, [east!, north!]), place.id).toBe(true);
    }
  });

  it('are undefined where there is no place', () => {
    expect(boundsOfPlaces([])).toBeUndefined();
  });
});
