import type { Article, BorderStyle, Place } from '../../core/article/article.ts';
import type { BaseMapForCheck } from '../../core/validation/check-locations.ts';
import type { BasemapFile } from '../../map/basemap/basemap.ts';
import { basemapOfPlaces, overviewBasemap, worldOnce } from '../world/basemap-of-places.ts';
import { refusedPlaces } from '../world/refused-places.ts';
import { factsOf, readBasemapFacts, regionalBasemap } from './read-basemap.ts';

type Mapped = Pick<Article, 'places' | 'languages' | 'borders'>;

const found = (article: Omit<Mapped, 'languages'> & { readonly languages: readonly string[] }) =>
  basemapOfPlaces(article, regionalBasemap(), readBasemapFacts());

/** The base map of a valid article: the check refuses one that has none. */
export function articleBasemap(article: Mapped): BasemapFile {
  const basemap = found(article);
  if ('problems' in basemap) throw new Error(basemap.problems.join('\n'));
  return basemap.file;
}

/** The base map of an overview of places; `undefined` where none has them all. `focus`: the countries it is about, by two letters. */
export function placesBasemap(
  places: readonly Place[],
  focus: readonly string[],
  languages: readonly string[],
): BasemapFile | undefined {
  return overviewBasemap(places, focus, languages, regionalBasemap(), readBasemapFacts());
}

/** What the base map of an article leaves out or decides, in sentences for its editor. */
export function basemapNotes(article: Mapped): readonly string[] {
  const basemap = found(article);
  return 'notes' in basemap ? basemap.notes : [];
}

/** Whether a base map was cut from the pack of the world, whose licences then apply. */
export const isCutBasemap = (basemap: BasemapFile): boolean => basemap !== regionalBasemap();

/** The base map to check places against, or why there is none. `languages`, `borders`: of the article. */
export function baseMapForCheck(
  places: readonly Place[],
  { languages = [], borders }: { readonly languages?: readonly string[]; readonly borders?: BorderStyle },
): BaseMapForCheck {
  const basemap = found({ places, languages, ...(borders && { borders }) });
  if ('problems' in basemap) return { ...basemap, refused: refusedPlaces(places, undefined, worldOnce) };
  const { file } = basemap;
  const maxZoom = isCutBasemap(file) ? file.metadata.maxZoom : undefined;
  return { ...factsOf(file), refused: refusedPlaces(places, maxZoom, worldOnce) };
}
