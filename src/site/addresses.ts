import type { Language, Passage, Place } from '../model/article.ts';
import { type AddressedArticle, articleFolder, pageFolder } from './paths.ts';

export type Site = {
  /** The absolute address of the site, ending in `/`; empty where it is not known, and addresses are then relative. */
  readonly base: string;
  readonly article: AddressedArticle;
};

/** The page of the map. */
export function mapAddress({ base, article }: Site, language: Language): string {
  return `${base}${pageFolder(article, language, 'map')}`;
}

/** The map for other pages; `base` must be known. */
export function frameAddress(site: Site, language: Language): string {
  return `${site.base}${pageFolder(site.article, language, 'embed')}`;
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
export type PassageOrPlace = { readonly place?: string; readonly passage?: string };

/**
 * What a file that leaves the site calls a passage or a place: the address it is read at in the language of the article, or, where the site's
 * address is not known, a name that is the same wherever the file lies. A relative address would be taken for one of
 * whatever site or folder the file comes to.
 */
export function identityOf(site: Site, named: PassageOrPlace): string {
  const { article } = site;
  if (site.base !== '') return `${mapAddress(site, article.languages[0])}#${fragmentOf(named)}`;
  const parts = [named.place && `place:${named.place}`, named.passage && `passage:${named.passage}`];
  return [`urn:x-mawdi:article:${article.id}`, ...parts.filter(Boolean)].join(':');
}

/** Where it is read, for a file that leaves the site; nothing where the site's address is not known. */
export function lastingAddress(site: Site, language: Language, named: PassageOrPlace): string | undefined {
  return site.base === '' ? undefined : `${mapAddress(site, language)}#${fragmentOf(named)}`;
}

function fragmentOf({ place, passage }: PassageOrPlace): string {
  return String(
    new URLSearchParams({ ...(place !== undefined && { place }), ...(passage !== undefined && { passage }) }),
  );
}

/** Where a file of the article lies beside the map. */
export function fileAddress({ base, article }: Site, name: string): string {
  return `${base}${articleFolder(article)}${name}`;
}
