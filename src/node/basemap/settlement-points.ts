import type { Feature, Point } from 'geojson';
import { SETTLEMENT_RANKS, type Settlement, type SettlementRank } from '../../map/basemap/basemap';
import { parseTable } from './parse-table';

/** Longitude and latitude in degrees, by GeoNames id. */
export type Gazetteer = ReadonlyMap<number, readonly [number, number]>;

const COLUMNS = ['id', 'rank', 'minZoom', 'ar', 'en', 'lon', 'lat'] as const;

/**
 * Names are from our table, positions from GeoNames, whose Arabic names mix vowelled, Persian and administrative
 * spellings that no newsroom prints. A position in the table overrides GeoNames where that is known to be wrong.
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

/** Parses the tab-separated GeoNames dump `cities500.txt`: column 1 is the id, 5 the latitude, 6 the longitude. */
export function parseGazetteer(dump: string): Gazetteer {
  const rows = dump.split('\n').map((line) => line.split('\t', 6));
  return new Map(rows.map(([id, , , , latitude, longitude]) => [Number(id), [Number(longitude), Number(latitude)]]));
}

function isRank(rank: string): rank is SettlementRank {
  return (SETTLEMENT_RANKS as readonly string[]).includes(rank);
}
