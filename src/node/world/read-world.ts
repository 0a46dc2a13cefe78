import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { decodePack, type WorldPack } from './world-pack.ts';
import { parsePlaces, parseNames, type WorldNames, type WorldPlace } from './world-places.ts';

/** The data of the world in `data/world`, each file read once and only when it is asked for. */
export type World = {
  readonly naturalEarth: () => WorldPack;
  /** Outlines of OpenStreetMap, for small areas. */
  readonly osm: () => WorldPack;
  /** Borders of first-level regions. */
  readonly regions: () => WorldPack;
  /** Settlements, the largest first. */
  readonly places: () => readonly WorldPlace[];
  /** Names of countries and settlements; empty for a language without a table. */
  readonly names: (language: string) => WorldNames;
  /** Spellings chosen for this project, before those of the gazetteer: by GeoNames id and language, as `98182/en`. */
  readonly spellings: () => ReadonlyMap<string, string>;
  /** ISO 3166-1 numeric by the two letters of a country. */
  readonly countryCodes: () => ReadonlyMap<string, string>;
  readonly waters: () => Waters;
};

type Names = Readonly<Record<string, string>>;
/** `waters.json`: names of seas, rivers and lakes by language tag. */
export type Waters = {
  readonly seas: readonly {
    readonly id: string;
    readonly box: readonly [number, number, number, number];
    readonly minZoom: number;
    readonly names: Names;
  }[];
  readonly rivers: readonly { readonly source: readonly string[]; readonly seasonal?: true; readonly names: Names }[];
  readonly lakes: readonly { readonly source: readonly string[]; readonly names: Names }[];
};

/** Reads from a folder. Throws an Error that names the file, where one is missing or damaged. */
export function readWorld(folder = fileURLToPath(new URL('../../../data/world/', import.meta.url))): World {
  const read = (name: string) => {
    const bytes = readFileSync(`${folder}${name}`);
    try {
      return brotliDecompressSync(bytes);
    } catch {
      throw new Error(`${name} is damaged (it cannot be unpacked): restore it, or run npm run build:world`);
    }
  };
  const pack = (name: string) => once(() => decodePack(read(name), name));
  const names = new Map<string, WorldNames>();
  return {
    naturalEarth: pack('natural-earth.pack.br'),
    osm: pack('osm.pack.br'),
    regions: pack('regions.pack.br'),
    places: once(() => parsePlaces(read('places.tsv.br').toString('utf8'))),
    names: (language) => {
      const [general = language] = language.split('-');
      const known = names.get(general);
      if (known) return known;
      const file = `names/${general}.tsv.br`;
      const table = /^[a-z]{2,3}$/.test(general) && existsSync(`${folder}${file}`) ? read(file).toString('utf8') : '';
      const parsed = parseNames(table);
      names.set(general, parsed);
      return parsed;
    },
    spellings: once(() => {
      const [, ...rows] = readFileSync(`${folder}names.tsv`, 'utf8').trimEnd().split('\n');
      return new Map(
        rows.map((row) => {
          const [id = '', language = '', name = ''] = row.split('\t');
          return [`${id}/${language}`, name] as const;
        }),
      );
    }),
    countryCodes: once(() => {
      const [, ...rows] = readFileSync(`${folder}country-codes.tsv`, 'utf8').trimEnd().split('\n');
      return new Map(
        rows.map((row) => {
          const [alpha2 = '', numeric = ''] = row.split('\t');
          return [alpha2, numeric] as const;
        }),
      );
    }),
    waters: once(() => JSON.parse(readFileSync(`${folder}waters.json`, 'utf8')) as Waters),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
