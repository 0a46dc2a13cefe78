import type { Feature, Point } from 'geojson';
import type { Label } from '../../map/basemap/basemap';
import { parseTable } from './parse-table';

const COLUMNS = ['kind', 'id', 'minZoom', 'maxZoom', 'ar', 'en', 'lon', 'lat'] as const;

/** The label points of countries or waters, from the table of labels. */
export function labelPoints(table: string, kind: 'country' | 'water'): Feature<Point, Label>[] {
  const rows = parseTable(table, COLUMNS).filter((row) => row.kind === kind);
  return rows.map(({ id, minZoom, maxZoom, ar, en, lon, lat }) => ({
    type: 'Feature',
    properties: { id, ar, en, minZoom: Number(minZoom), maxZoom: Number(maxZoom) },
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
  }));
}
