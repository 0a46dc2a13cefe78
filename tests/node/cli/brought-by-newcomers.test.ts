import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/core/checking/json-file.ts';
import { readParagraphs } from '../../../src/node/articles/read-article-folder.ts';
import { folderFault } from '../../../src/node/cli/check.ts';
import { formatIssue } from '../../../src/core/validation/issue.ts';
import { GOOD, issuesOf } from './refused-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'mawdi-brought-'));
afterAll(() => rmSync(folder, { recursive: true }));
const writeTo = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const STORY = JSON.stringify({
  storymap: { slides: [{ location: { lat: 33.3, lon: 44.4 }, text: { headline: 'x' } }] },
});
const UMAP = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'x', _umap_options: {} },
      geometry: { type: 'Point', coordinates: [44.4, 33.3] },
    },
  ],
});
const KML = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>';
const ACLED = 'event_id_cnty,event_date,latitude,longitude,notes\nIRQ1,2018-08-01,33.3,44.4,"x"\n';
const ROUND_TRIP = JSON.stringify({
  ...(JSON.parse(readFileSync(`${GOOD}places.geojson`, 'utf8')) as object),
  name: 'places',
  crs: {},
  bbox: [1, 2, 3, 4],
});
const POINTS = JSON.stringify({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { title: 'x' }, geometry: { type: 'Point', coordinates: [44.4, 33.3] } }],
});

describe('a file of another program', () => {
  it.each([
    ['a layer of uMap', UMAP],
    ['a KML of Google Earth, My Maps or uMap', KML],
    ['a table of ACLED', ACLED],
    ['a table of ACLED', `\ufeff${ACLED}`],
    ['a table (CSV)', 'name;lat;lon\nKirkuk;35.4;44.3\n'],
    ['a story of StoryMapJS', STORY],
    ['a GPX of a navigation device', '<?xml version="1.0"?><gpx version="1.1"></gpx>'],
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['TopoJSON', '{"type":"Topology","objects":{}}'],
    ['a single Feature', '{"type":"Feature","geometry":null,"properties":{}}'],
    ['GeoJSON of another program', POINTS],
    ['GeoJSON of QGIS, GDAL or their like', POINTS.replace('"features"', '"crs":{},"features"')],
    ['a zip archive, such as a .docx, .xlsx, .odt or .kmz', 'PK\u0003\u0004 …'],
  ])('in place of places.geojson gives one issue with a hint: %s', async (found, raw) => {
    const issues = await issuesOf({ change: [{ file: 'places.geojson', raw }] });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: 'places.geojson', found });
    expect(issues[0]?.expected).toMatch(/From other programs|plain text in UTF-8/);
  });

  it('that QGIS or GDAL saved from ours gives one issue with the fields to remove, and how', async () => {
    const issues = await issuesOf({ change: [{ file: 'places.geojson', raw: ROUND_TRIP }] });
    expect(issues.map(formatIssue)).toEqual([
      expect.stringMatching(/found name, crs, bbox, which QGIS.*; expected a collection without them: .*ogr2ogr/),
    ]);
  });

  it.each([
    ['story.json', STORY, /found a story of StoryMapJS; mawdi takes the folder of an article; “From other programs”/],
    ['layer.umap', '{"type":"umap"}', /found a map of uMap; .*From other programs/],
    ['map.kml', KML, /found a KML .*From other programs/],
    ['events.csv', ACLED, /found a table of ACLED; .*From other programs/],
    ['article.docx', 'PK\u0003\u0004', /found a zip archive, such as a \.docx/],
    ['notes.txt', 'words', /found a file; mawdi takes the folder of an article$/],
    ['article.json', '{}', /found a file; mawdi takes a folder: /],
  ])('in place of a folder gives one sentence: %s', (name, content, message) => {
    expect(folderFault(writeTo(name, content))).toMatch(message);
  });

  it('is not reported for valid files', async () => {
    expect(await issuesOf({ change: [] })).toEqual([]);
    mkdirSync(join(folder, 'empty'));
    expect(folderFault(join(folder, 'empty'))).toContain('found no article.json in it');
  });
});

const words = 'قالت بائعة في السوق إن التمر أرخص من الخبز\n';
/** Encodes the Arabic letters of the sample text in windows-1256. */
const in1256 = (text: string) => {
  const table = new Map(
    [...Array(128).keys()].map((at) => [new TextDecoder('windows-1256').decode(Uint8Array.of(at + 128)), at + 128]),
  );
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? letter.charCodeAt(0)));
};
const wide = (text: string, swap = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('a text in another encoding', () => {
  it.each([
    ['UTF-16', wide(`\ufeff${words}`), 'UTF-16'],
    ['UTF-16, the other way round', wide(`\ufeff${words}`, true), 'UTF-16'],
    ['UTF-16 without its mark', wide(`a b c d ${words}`), 'UTF-16 without its mark'],
    ['windows-1256', in1256(words), 'bytes that are no UTF-8, most likely Arabic in windows-1256 or ISO 8859-6'],
    [
      'Latin-1',
      Buffer.from('the na\u00efve caf\u00e9 owner', 'latin1'),
      'bytes that are no UTF-8, most likely windows-1252 or Latin-1',
    ],
    ['a Word document', Buffer.from('PK\u0003\u0004rest'), 'a zip archive, such as a .docx, .xlsx, .odt or .kmz'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'a PDF'],
  ])('is recognised: %s', (_what, bytes, found) => {
    const file = writeTo('a.txt', bytes);
    const { issues, paragraphs } = readParagraphs(file);
    expect(paragraphs).toBeUndefined();
    expect(issues.map(formatIssue)).toEqual([
      expect.stringMatching(/a\.txt.*: found .*; expected (plain text in )?UTF-8$/),
    ]);
    expect(issues[0]?.found).toBe(found);
  });

  it.each([
    ['plain', words],
    ['with a byte order mark', `\ufeff${words}`],
  ])('is read: UTF-8 %s', (_what, text) => {
    expect(readParagraphs(writeTo('a.txt', text)).paragraphs).toEqual([words.trim()]);
    expect(decodeText(Buffer.from(text))).toEqual({ text });
  });
});
