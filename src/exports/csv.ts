import type { ArticleIndex } from '../core/article/article-index.ts';
import type { Place } from '../core/article/article.ts';
import { type Cell, type MentionRow, mentionsOf } from './data-columns.ts';
import type { Site } from '../core/site/site-paths.ts';
import type { Geometry, Position } from 'geojson';

/** The byte order mark: without it Excel reads UTF-8 in the code page of the system and garbles Arabic. */
const BOM = '\ufeff';
/** Characters in a cell: Excel truncates a longer one, or spreads it over the next rows. */
const LONGEST_CELL = 32_767;

/**
 * One row for each mention and for each passage without a place: UTF-8 with BOM, CRLF, commas. Latitude and longitude
 * are given for points only; lines and areas are in `footprintWKT`, so that no area becomes a pin.
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

/**
 * Text that a spreadsheet would run as a formula, also after blanks and invisible characters. A file opened with
 * another separator is split at commas, semicolons, tabs and line ends, even within quotation marks: each of them may
 * begin a cell. Leading apostrophes belong to cells that are already guarded.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;
const CUT = /[,;\t\r\n]/;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'كانون الثاني|شباط|[آأا]ذار|نيسان|[أا]يار|حزيران|تموز|[آأا]ب|[أا]يلول|تشرين (?:الأول|الثاني)|كانون الأول|' +
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر';

/** Separators between the parts of a date. */
const BETWEEN = String.raw`\s\-/.،,`;

/**
 * Text that a spreadsheet would convert to a day, a time or another number: 2018-10 becomes 1 October, 19 December one
 * of this year, 1e5 a hundred thousand, 007 seven. A full day such as 2019-01-22 stays the same.
 */
const VALUE = new RegExp(
  `^'*\\s*(?!\\d{4}-\\d\\d-\\d\\d$)(?:` +
    [
      String.raw`\p{Nd}+(?:\s*[-/.:]\s*\p{Nd}+){1,2}`,
      String.raw`(?:\p{Nd}{1,4}[${BETWEEN}]+){0,3}(?:\p{Nd}{1,4})?(?:${MONTHS})[${BETWEEN}]*(?:\p{Nd}{1,4}[${BETWEEN}]+){0,2}(?:\p{Nd}{1,4})?`,
      String.raw`\d+(?:\.\d+)?e[+-]?\d+`,
      String.raw`0\d+`,
      String.raw`\d{16,}`,
    ].join('|') +
    String.raw`)\s*(?:[ap]m)?$`,
  'iu',
);
/** A date or number has a digit, and no more than 60 characters. */
const isValue = (text: string) => text.length <= 60 && /\p{Nd}/u.test(text) && VALUE.test(text);

const isFormula = (rest: string) => FORMULA.test(rest);
const isGuarded = (rest: string, at: number) => isFormula(rest) || (at === 0 && isValue(rest));

/**
 * A cell of a CSV file. Texts are always in quotation marks, with an apostrophe first if a spreadsheet would run or
 * convert them; numbers are written bare, with their minus sign. A missing value is empty.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return `"${guarded(value).replaceAll('"', '""')}"`;
}

/** The original text of a guarded cell, for programs that read our files. */
export function unguarded(cell: string): string {
  let text = cell;
  // From the end, so that the text after a guard is restored before the guard is checked.
  for (const at of [...cellStarts(cell)].reverse()) {
    const rest = text.slice(at + 1);
    if (text[at] === "'" && isGuarded(rest, at)) text = text.slice(0, at) + rest;
  }
  return text;
}

function guarded(text: string): string {
  let cell = text;
  for (const at of [...cellStarts(text)].reverse()) {
    if (isGuarded(text.slice(at), at)) cell = `${cell.slice(0, at)}'${cell.slice(at)}`;
  }
  return cell;
}

/** Offsets at which a cell may begin: the start of a text, and after every possible separator. */
function cellStarts(text: string): readonly number[] {
  const cuts = Array.from({ length: text.length }, (_, at) => at + 1).filter((at) => CUT.test(text[at - 1] ?? ''));
  return [0, ...cuts];
}

const position = (at: Position) => at.join(' ');
const list = (texts: readonly string[]) => `(${texts.join(', ')})`;
const line = (positions: readonly Position[]) => list(positions.map(position));
const polygon = (rings: readonly (readonly Position[])[]) => list(rings.map(line));

/** Well-known text (WKT) of a GeoJSON geometry: longitude, then latitude. */
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
