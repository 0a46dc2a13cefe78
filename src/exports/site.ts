import type { Language, Passage, Place } from '../model/article.ts';
import { baseOfLanguage } from '../model/languages.ts';

export type Site = {
  /** The absolute address of the site, ending in `/`; empty where it is not known, and addresses are then relative. */
  readonly base: string;
  /** The folder of the article below it, ending in `/`. */
  readonly folder: string;
};

/** The page of the map: Arabic at the root, English below `en/`. */
export function mapAddress({ base }: Site, language: Language): string {
  return baseOfLanguage(base, language);
}

/** Where the map for other pages lies, below the page of a language. */
export const FRAME_FOLDER = 'embed/';

/** The map for other pages; `base` must be known. */
export function frameAddress(site: Site, language: Language): string {
  return `${mapAddress(site, language)}${FRAME_FOLDER}`;
}

/** Where a reader meets a place on the map. */
export function placeAddress(site: Site, place: Pick<Place, 'id'>, language: Language): string {
  return `${mapAddress(site, language)}#${new URLSearchParams({ place: place.id })}`;
}

/** Where a reader meets a passage: at `place` if it is read there, else in the list. */
export function passageAddress(site: Site, passage: Passage, language: Language, place?: string): string {
  const held = new URLSearchParams(place === undefined ? {} : { place });
  held.set('passage', passage.id);
  return `${mapAddress(site, language)}#${held}`;
}

/** A passage, a place, or a passage read at a place. */
export type Named = { readonly place?: string; readonly passage?: string };

/**
 * What a file that leaves the site calls a passage or a place: the address it is read at in Arabic, or, where the site's
 * address is not known, a name that is the same wherever the file lies. A relative address would be taken for one of
 * whatever site or folder the file comes to.
 */
export function identityOf(site: Site, article: { readonly id: string }, named: Named): string {
  if (site.base !== '') return `${mapAddress(site, 'ar')}#${fragmentOf(named)}`;
  const parts = [named.place && `place:${named.place}`, named.passage && `passage:${named.passage}`];
  return [`urn:x-mawdi:article:${article.id}`, ...parts.filter(Boolean)].join(':');
}

/** Where it is read, for a file that leaves the site; nothing where the site's address is not known. */
export function lastingAddress(site: Site, language: Language, named: Named): string | undefined {
  return site.base === '' ? undefined : `${mapAddress(site, language)}#${fragmentOf(named)}`;
}

function fragmentOf({ place, passage }: Named): string {
  return String(
    new URLSearchParams({ ...(place !== undefined && { place }), ...(passage !== undefined && { passage }) }),
  );
}

/** Where a file of the article lies beside the map. */
export function fileAddress({ base, folder }: Site, name: string): string {
  return `${base}${folder}${name}`;
}
