import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { countryNames } from './country-names.ts';
import { readCountryCodes } from './country-codes.ts';
import { countryUnits } from './country-units.ts';
import { fetchSources } from './fetch-sources.ts';
import { readLineDecisions } from './line-decisions.ts';
import { naturalEarthPack, regionsPack } from './natural-earth-pack.ts';
import { osmPack } from './osm-pack.ts';
import { placeTables } from './place-tables.ts';

/** Year and month of the packs, for credits and caches: raise it with every change of the data. */
const VERSION = '2026-01';

type Part = 'natural-earth' | 'osm' | 'places';

/**
 * Builds the packs in `data/world` from their sources, which are downloaded into `cache` where they are missing. Takes
 * about ten minutes and 10 GB of memory, most of it for the outlines of OpenStreetMap. `onFile` gets a line for each
 * file with its size.
 */
export function buildWorld(
  cache: string,
  target: string,
  parts: readonly Part[],
  onFile: (line: string) => void,
): void {
  const folders = fetchSources(cache);
  const work = join(cache, 'work');
  for (const folder of [work, join(target, 'names')]) mkdirSync(folder, { recursive: true });
  const codes = readCountryCodes(folders);
  const decisions = readLineDecisions();
  const input = { folders, version: VERSION, work };
  const write = (name: string, bytes: Uint8Array | string) => {
    const packed = brotli(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    writeFileSync(join(target, name), packed);
    onFile(`${name}: ${packed.length} bytes`);
  };
  if (parts.includes('natural-earth')) {
    const units = countryUnits(folders, decisions, codes.byAlpha3, work);
    write('natural-earth.pack.br', naturalEarthPack(input, units, decisions));
    write('regions.pack.br', regionsPack(input, codes.byAlpha3));
  }
  if (parts.includes('osm')) write('osm.pack.br', osmPack(input, decisions, codes.byAlpha3));
  if (parts.includes('places')) {
    const { places, names } = placeTables(folders, codes, work);
    write('places.tsv.br', places);
    // Codes from 900 on are assigned by users; the packs have 983 of them.
    const assigned = [...codes.byAlpha2].filter(([, numeric]) => Number(numeric) < 900 || numeric === '983');
    const rows = assigned.map(([alpha2, numeric]) => `${alpha2}\t${numeric}`).sort();
    writeFileSync(join(target, 'country-codes.tsv'), `${['alpha2\tnumeric', ...rows].join('\n')}\n`);
    const countries = countryNames(folders, codes, decisions);
    for (const [language, table] of names)
      write(`names/${language}.tsv.br`, `${countries.get(language) ?? ''}\n${table}`);
  }
}

function brotli(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}
