import type { Geometry, Position } from 'geojson';

const position = (at: Position) => at.join(' ');
const list = (texts: readonly string[]) => `(${texts.join(', ')})`;
const line = (positions: readonly Position[]) => list(positions.map(position));
const polygon = (rings: readonly (readonly Position[])[]) => list(rings.map(line));

/** Well-known text of a GeoJSON geometry: longitude, then latitude. */
export function wkt(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT (${position(geometry.coordinates)})`;
    case 'MultiPoint':
      return `MULTIPOINT ${list(geometry.coordinates.map((at) => `(${position(at)})`))}`;
    case 'LineString':
      return `LINESTRING ${line(geometry.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${polygon(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${polygon(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON ${list(geometry.coordinates.map(polygon))}`;
    case 'GeometryCollection':
      return `GEOMETRYCOLLECTION ${list(geometry.geometries.map(wkt))}`;
  }
}
