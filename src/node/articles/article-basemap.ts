import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, Place } from '../../core/article/article.ts';
import type { BaseMapFacts } from '../../core/validation/check-locations.ts';
import { type BasemapFile, decodeBasemap } from '../../map/basemap/basemap.ts';
import { basemapOfPlaces } from '../world/basemap-of-places.ts';
import { locationFactsOf, readBasemap, readBasemapFacts } from './read-basemap.ts';

const ROOT = join(fileURLToPath(new URL('../../../', import.meta.url)));
let regional: BasemapFile | undefined;
const facts = new WeakMap<BasemapFile, BaseMapFacts>();

/** The base map of a valid article. Throws an Error with the reasons where there is none. */
export function articleBasemap({ places, languages }: Pick<Article, 'places' | 'languages'>): BasemapFile {
  const found = basemapOfPlaces(places, languages, (regional ??= readBasemap(ROOT)), readBasemapFacts());
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  return found.file;
}

/** Whether a base map was cut from the pack of the world, whose licences then apply. */
export const isCutBasemap = (basemap: BasemapFile): boolean => basemap !== regional;

/** Facts of the base map for places, to check them; those of the map finished by hand where none can be made. */
export function factsOfPlaces(places: readonly Place[]): BaseMapFacts {
  regional ??= readBasemap(ROOT);
  const languages = [...new Set(places.flatMap(({ name }) => Object.keys(name)))].sort();
  const found = basemapOfPlaces(places, languages, regional, readBasemapFacts());
  if ('problems' in found || found.file === regional) return readBasemapFacts();
  const known = facts.get(found.file) ?? locationFactsOf(decodeBasemap(found.file));
  facts.set(found.file, known);
  return known;
}
