import type { Feature, Point } from 'geojson';
import { SETTLEMENT_RANKS, type Settlement, type SettlementRank } from '../../map/basemap/basemap';
import { parseTable } from './parse-table';

/** GeoNames id to longitude and latitude in degrees. */
export type Gazetteer = ReadonlyMap<number, readonly [number, number]>;

const COLUMNS = ['id', 'rank', 'minZoom', 'ar', 'en', 'lon', 'lat'] as const;

/**
 * Names are ours, places are GeoNames': its Arabic strings mix vowelled, Persian and administrative spellings that no
 * newsroom prints. A place of our own in the table wins where GeoNames is known to be off.
 */
export function settlementPoints(table: string, gazetteer: Gazetteer): Feature<Point, Settlement>[] {
  return parseTable(table, COLUMNS).map(({ id: idText, rank, minZoom, ar, en, lon, lat }) => {
    const id = Number(idText);
    const coordinates = lon && lat ? [Number(lon), Number(lat)] : gazetteer.get(id);
    if (!coordinates) throw new Error(`GeoNames has no settlement ${idText} (${en})`);
    if (!isRank(rank)) throw new Error(`${en} has an unknown rank: ${rank}`);
    const properties = { id, ar, en, rank, minZoom: Number(minZoom) };
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...coordinates] } };
  });
}

/** Reads GeoNames' own tab-separated dump (cities500.txt): column 1 is the id, 5 the latitude, 6 the longitude. */
export function parseGazetteer(dump: string): Gazetteer {
  const rows = dump.split('\n').map((line) => line.split('\t', 6));
  return new Map(rows.map(([id, , , , latitude, longitude]) => [Number(id), [Number(longitude), Number(latitude)]]));
}

function isRank(rank: string): rank is SettlementRank {
  return (SETTLEMENT_RANKS as readonly string[]).includes(rank);
}
