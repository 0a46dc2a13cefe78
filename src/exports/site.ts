import type { Language, Passage, Place } from '../model/article.ts';

export type Site = {
  /** The absolute address of the site, ending in `/`; empty where it is not known, and addresses are then relative. */
  readonly base: string;
  /** The folder of the article below it, ending in `/`. */
  readonly folder: string;
};

/** The page of the map: Arabic at the root, English below `en/`. */
export function mapAddress({ base }: Site, language: Language): string {
  return language === 'ar' ? base : `${base}en/`;
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

/** Where a file of the article lies beside the map. */
export function fileAddress({ base, folder }: Site, name: string): string {
  return `${base}${folder}${name}`;
}
