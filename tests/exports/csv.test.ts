import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvCell, unguarded, wkt } from '../../src/exports/csv.ts';
import { makePublishedIndex } from '../published-article.ts';
import { hostileText, leavesOf, makeHostileIndex, missingFrom, mustSurvive, SITE } from './exported-article.ts';
import type { Geometry } from 'geojson';

const INDEX = makePublishedIndex();
type Row = Readonly<Record<string, string>>;
const readBack = (text: string): readonly Row[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as unknown as readonly Row[];

describe('the table', () => {
  it('begins with the byte order mark Excel needs for UTF-8, and ends its lines as Excel does', () => {
    const text = csv(INDEX, SITE);
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row for each mention and for each passage without a place, and loses nothing', () => {
    const rows = readBack(csv(INDEX, SITE));
    expect(rows).toHaveLength(INDEX.article.passages.reduce((sum, { places }) => sum + Math.max(1, places.length), 0));
    for (const passage of INDEX.article.passages) {
      const own = rows.filter((row) => row['passage'] === passage.id);
      expect(missingFrom(leavesOf(own).map(unguarded), mustSurvive(INDEX, passage)), passage.id).toEqual([]);
    }
  });

  it('keeps the Arabic as it was printed', () => {
    const quotes = new Set(readBack(csv(INDEX, SITE)).map((row) => row['quote']));
    expect(quotes).toEqual(new Set(INDEX.article.passages.map(({ quote }) => quote)));
  });

  it('gives latitude and longitude for points only: no area becomes a pin in a spreadsheet', () => {
    const rows = readBack(csv(INDEX, SITE)).filter((row) => row['place'] !== '');
    const pinned = rows.filter((row) => row['decimalLatitude'] !== '');
    expect(pinned.length).toBeGreaterThan(0);
    expect(pinned.filter((row) => !['exact', 'settlement'].includes(row['precision'] ?? ''))).toEqual([]);
    expect(rows.filter((row) => row['precision'] === 'district').map((row) => row['footprintWKT'])).toContainEqual(
      expect.stringMatching(/^POLYGON \(\(\d/),
    );
  });

  it('has no cell too long for Excel', () => {
    for (const cell of readBack(csv(INDEX, SITE)).flatMap(leavesOf)) expect(cell.length).toBeLessThanOrEqual(32_767);
  });

  it('keeps any text unchanged, whatever else is in the row', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rows = readBack(csv(makeHostileIndex(text), SITE));
        expect(rows).toHaveLength(2);
        for (const column of ['quote', 'cautionAr', 'placeEn', 'verbatimLocality', 'titleAr', 'creditEn']) {
          expect(unguarded(rows[0]?.[column] ?? '')).toBe(text);
        }
      }),
    );
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200f=1', '＝1', "'=1"])(
    'is guarded if a spreadsheet would run it: %j',
    (text) => {
      expect(unguarded(readCell(csvCell(text)))).toBe(text);
      expect(readCell(csvCell(text)).startsWith("'")).toBe(true);
    },
  );

  it.each([
    ["x;=cmd|' /C calc'!A0;y", ';'],
    ['x;+1', ';'],
    ['x; -1', ';'],
    ['x;@SUM(A1)', ';'],
    ['x;\u200f=1', ';'],
    ['x;＝1', ';'],
    ["x;'=1", ';'],
    ['x;\t=1', ';'],
    ['=1;=2', ';'],
    ['x\t=1', '\t'],
    ['x\t\t-1', '\t'],
    ['x,=1', ','],
    ['x,,=1', ','],
    ['x\n=1', '\n'],
    ['x\r\n=1', '\n'],
    ['x;\n=1', ';'],
    ['x;y\t=1', '\t'],
  ])('is guarded inside too, where another separator would begin a cell: %j', (text, separator) => {
    const cell = readCell(csvCell(text));
    for (const part of cell.split(separator)) expect(part).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
    expect(unguarded(cell)).toBe(text);
  });

  it.each([
    ...['2018-10', '2018-8', '10/2018', '3-4', '1/2', '22.1.2019', '10:30', '10:30 pm', '2018 - 10', '٢٠١٨-١٠'],
    ...['October 2018', 'Oct-18', '19 December', 'December 19, 2018', 'sep-11', 'MAR5', '1may', '2018 June'],
    ...['آب 2018', '19 كانون الأول', '22 يناير 2019', 'تشرين الثاني 2018', '1e5', '2E10', '007', '1234567890123456'],
  ])('stays text if a spreadsheet would convert it: %j', (text) => {
    expect(readCell(csvCell(text))).toBe(`'${text}`);
    expect(unguarded(`'${text}`)).toBe(text);
    expect(unguarded(readCell(csvCell(`'${text}`)))).toBe(`'${text}`);
  });

  it.each([
    ...['قال', "'tis", 'a=b', '', '2018', '2019-01-22', '../2019-01-22', '2018-08/2018-10', '2018-10~', 'p12-strikes'],
    ...[
      'in October 2018',
      'May',
      'آب',
      'early 2018',
      '20-30 thousand',
      'a; b',
      'one, two',
      'x – y',
      "it's; 'fine'",
      '5 km',
    ],
  ])('is unchanged if it is harmless: %j', (text) => expect(csvCell(text)).toBe(`"${text}"`));

  it('is restored to its original text, whatever that is', () => {
    const parts = fc.constantFrom(
      ';',
      '\t',
      ',',
      '\r\n',
      '\n',
      "'",
      '=',
      '+',
      '-',
      ' ',
      '\u200f',
      '2018-10',
      '12',
      'May',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fc.array(parts, { maxLength: 10 }).map((all) => all.join('')),
        ),
        (text) => {
          expect(unguarded(readCell(csvCell(text)))).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stays a number if it is one in the data, below zero too', () => {
    expect([csvCell(-1.25), csvCell(null), csvCell(true)]).toEqual(['-1.25', '', 'true']);
  });
});

/** The text of a cell in quotation marks. */
function readCell(written: string): string {
  return written.slice(1, -1).replaceAll('""', '"');
}

const LINE = [
  [0, 0],
  [4, 0],
  [4, 4.5],
  [0, 0],
];
const RING = '(0 0, 4 0, 4 4.5, 0 0)';

describe('a geometry in well-known text', () => {
  it.each<[string, Geometry]>([
    ['POINT (44.4 33.3)', { type: 'Point', coordinates: [44.4, 33.3] }],
    ['MULTIPOINT ((0 0), (4 0), (4 4.5), (0 0))', { type: 'MultiPoint', coordinates: LINE }],
    [`LINESTRING ${RING}`, { type: 'LineString', coordinates: LINE }],
    [`MULTILINESTRING (${RING}, ${RING})`, { type: 'MultiLineString', coordinates: [LINE, LINE] }],
    [`POLYGON (${RING})`, { type: 'Polygon', coordinates: [LINE] }],
    [`MULTIPOLYGON ((${RING}), (${RING}))`, { type: 'MultiPolygon', coordinates: [[LINE], [LINE]] }],
    [
      'GEOMETRYCOLLECTION (POINT (1 2))',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
    ],
  ])('is %s', (written, geometry) => {
    expect(wkt(geometry)).toBe(written);
  });
});
