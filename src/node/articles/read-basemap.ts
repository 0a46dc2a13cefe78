import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Basemap, type BasemapFile, decodeBasemap } from '../../map/basemap/basemap.ts';
import { parseBasemap } from '../../map/basemap/parse-basemap.ts';
import { formatIssue } from '../../core/validation/issue.ts';
import { fileURLToPath } from 'node:url';
import type { BaseMapFacts } from '../../core/validation/check-locations.ts';

/** Where the base map lies below the folder of the project. */
const BASEMAP_PATH = 'data/basemap/basemap.topojson.json';

/** Reads the base map of a project. Throws an Error that tells everything wrong with it: without it nothing can be drawn. */
export function readBasemap(root: string): BasemapFile {
  const { basemap, issues } = parseBasemap(JSON.parse(readFileSync(join(root, BASEMAP_PATH), 'utf8')), BASEMAP_PATH);
  if (!basemap) throw new Error(['The base map cannot be used.', ...issues.map(formatIssue)].join('\n'));
  return basemap;
}

let ground: BaseMapFacts | undefined;

/** The ground as the base map of this project draws it, read once. */
export function readGround(): BaseMapFacts {
  return (ground ??= groundOf(decodeBasemap(readBasemap(fileURLToPath(new URL('../../../', import.meta.url))))));
}

/** What a base map says of where things are. */
export function groundOf({ metadata, land, settlements, 'country-labels': labels }: Basemap): BaseMapFacts {
  return {
    extent: metadata.extent,
    countries: land.features.map(({ properties: { id }, geometry }) => {
      const names = metadata.focus.filter((country) => country.id === id).flatMap(({ names }) => Object.values(names));
      // The map of the places names the countries of its focus itself: the base map writes those around.
      const written = labels.features.filter(({ properties }) => properties.id === id);
      const labelled = written.flatMap(({ properties: { ar, en } }) => [ar, en]);
      return { id, names: [...names.flat(), ...labelled], area: geometry };
    }),
    towns: settlements.features.map(({ properties: { en, ar }, geometry }) => {
      return { names: [en, ar], at: geometry.coordinates };
    }),
  };
}
