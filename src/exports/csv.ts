import type { ArticleIndex } from '../model/article-index.ts';
import type { Place } from '../model/article.ts';
import { csvCell } from './csv-cell.ts';
import { mentionsOf, type MentionRow } from './mentions.ts';
import type { Site } from '../site/addresses.ts';
import { wkt } from './wkt.ts';

/** Without it Excel reads UTF-8 as the code page of the machine, and Arabic as noise. */
const BOM = '\ufeff';
/** Excel cuts a longer cell off, or spreads it over the next rows. */
const LONGEST_CELL = 32_767;

/**
 * One row a mention, passages without a place included: UTF-8 with BOM, CRLF, commas. Latitude and longitude are given
 * for points alone; lines and areas come whole, as `footprintWKT`, so that nothing coarse turns into a pin.
 */
export function csv(index: ArticleIndex, site: Site): string {
  const rows = mentionsOf(index, site).map(({ place, row }) => ({ ...row, ...coordinateCells(place) }));
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row: MentionRow) => columns.map((column) => csvCell(row[column] ?? null)).join(','));
  return BOM + [columns.map(csvCell).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function coordinateCells(place: Place | undefined): MentionRow {
  const geometry = place?.geometry;
  const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [];
  const footprint = geometry && geometry.type !== 'Point' ? wkt(geometry) : null;
  return {
    decimalLatitude: latitude ?? null,
    decimalLongitude: longitude ?? null,
    geodeticDatum: geometry ? 'WGS84' : null,
    footprintWKT: footprint && footprint.length <= LONGEST_CELL ? footprint : null,
  };
}
