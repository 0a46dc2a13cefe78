import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Basemap, type BasemapFile, decodeBasemap, languagesOf, namesOf } from '../../map/basemap/basemap.ts';
import { parseBasemap } from '../../map/basemap/parse-basemap.ts';
import { formatIssue } from '../../core/validation/issue.ts';
import { fileURLToPath } from 'node:url';
import type { BaseMapFacts } from '../../core/validation/check-locations.ts';

/** Path of the base map below the folder of the project. */
const BASEMAP_PATH = 'data/basemap/basemap.topojson.json';

/**
 * Reads and validates the base map of a project. Throws one Error with all its issues: no map can be drawn without it.
 */
export function readBasemap(root: string): BasemapFile {
  const { basemap, issues } = parseBasemap(JSON.parse(readFileSync(join(root, BASEMAP_PATH), 'utf8')), BASEMAP_PATH);
  if (!basemap) throw new Error(['The base map cannot be used.', ...issues.map(formatIssue)].join('\n'));
  return basemap;
}

let regional: BasemapFile | undefined;

/** The base map of this project that was finished by hand. Read once. */
export function regionalBasemap(): BasemapFile {
  return (regional ??= readBasemap(fileURLToPath(new URL('../../../', import.meta.url))));
}

const known = new WeakMap<BasemapFile, BaseMapFacts>();

/** Extent, countries and towns of a base map, for checking locations. Each base map is decoded once. */
export function factsOf(basemap: BasemapFile): BaseMapFacts {
  const facts = known.get(basemap) ?? locationFactsOf(decodeBasemap(basemap));
  known.set(basemap, facts);
  return facts;
}

/** The same of the base map finished by hand. */
export const readBasemapFacts = (): BaseMapFacts => factsOf(regionalBasemap());

/** The facts of a base map for checking locations: its extent, the names and areas of countries, and towns. */
export function locationFactsOf({ metadata, land, settlements, 'country-labels': labels }: Basemap): BaseMapFacts {
  const languages = languagesOf(metadata);
  return {
    extent: metadata.extent,
    countries: land.features.map(({ properties: { id }, geometry }) => {
      const names = metadata.focus.filter((country) => country.id === id).flatMap(({ names }) => Object.values(names));
      // Names of focus countries are in the metadata; the base map has labels for the countries around them only.
      const ownLabels = labels.features.filter(({ properties }) => properties.id === id);
      const labelled = ownLabels.flatMap(({ properties }) => namesOf(properties, languages));
      return { id, names: [...names.flat(), ...labelled], area: geometry };
    }),
    towns: settlements.features.map(({ properties, geometry }) => {
      return { names: namesOf(properties, languages), at: geometry.coordinates };
    }),
  };
}
