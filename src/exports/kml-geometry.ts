import type { Geometry, Position } from 'geojson';
import { element } from './xml-text.ts';

const coordinates = (positions: readonly Position[]) =>
  element('coordinates', {}, positions.map((position) => position.join(',')).join(' '));

const point = (position: Position) => element('Point', {}, coordinates([position]));
// Laid on the ground: a straight chord between far vertices would run below it.
const line = (positions: readonly Position[]) =>
  element('LineString', {}, element('tessellate', {}, '1'), coordinates(positions));
const ring = (positions: readonly Position[]) => element('LinearRing', {}, coordinates(positions));

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const inner = holes.map((hole) => element('innerBoundaryIs', {}, ring(hole)));
  return element('Polygon', {}, element('tessellate', {}, '1'), element('outerBoundaryIs', {}, ring(outer)), ...inner);
}

/** A GeoJSON geometry of any kind as KML: longitude, then latitude, in degrees. */
export function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates);
    case 'MultiPoint':
      return element('MultiGeometry', {}, ...geometry.coordinates.map(point));
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return element('MultiGeometry', {}, ...geometry.coordinates.map(line));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return element('MultiGeometry', {}, ...geometry.coordinates.map(polygon));
    case 'GeometryCollection':
      return element('MultiGeometry', {}, ...geometry.geometries.map(kmlGeometry));
  }
}
