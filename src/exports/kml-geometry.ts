import type { Geometry, LineString, Position } from 'geojson';
import { element } from '../core/text/markup.ts';

const coordinates = (positions: readonly Position[]) =>
  element('coordinates', {}, positions.map((position) => position.join(',')).join(' '));

const point = (position: Position) => element('Point', {}, coordinates([position]));
// Draped on the terrain: a straight line between distant vertices would run below it.
const line = (positions: readonly Position[]) =>
  element('LineString', {}, element('tessellate', {}, '1'), coordinates(positions));
const ring = (positions: readonly Position[]) => element('LinearRing', {}, coordinates(positions));

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const inner = holes.map((hole) => element('innerBoundaryIs', {}, ring(hole)));
  return element('Polygon', {}, element('tessellate', {}, '1'), element('outerBoundaryIs', {}, ring(outer)), ...inner);
}

/** A GeoJSON geometry of any type as KML: longitude, then latitude, in degrees. */
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

const EARTH_KM = 6371.0088;
const CORNERS = 64;

/** A closed circle of `km` around a point on the sphere, in degrees with four decimals. */
export function marginRing([longitude = 0, latitude = 0]: Position, km: number): LineString {
  const arc = km / EARTH_KM;
  const [east, north] = [radians(longitude), radians(latitude)];
  const corner = (step: number): Position => {
    const bearing = (2 * Math.PI * (step % CORNERS)) / CORNERS;
    const sine = Math.sin(north) * Math.cos(arc) + Math.cos(north) * Math.sin(arc) * Math.cos(bearing);
    const across = Math.sin(bearing) * Math.sin(arc) * Math.cos(north);
    const turned = east + Math.atan2(across, Math.cos(arc) - Math.sin(north) * sine);
    return [wrapped(degrees(turned)), degrees(Math.asin(sine))].map(rounded);
  };
  return { type: 'LineString', coordinates: Array.from({ length: CORNERS + 1 }, (_, step) => corner(step)) };
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const rounded = (angle: number) => Math.round(angle * 1e4) / 1e4;
const wrapped = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180;
