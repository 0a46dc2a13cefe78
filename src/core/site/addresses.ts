import type { Article, Passage, Place } from '../article/article.ts';
import { INTERFACE_LANGUAGES, type Language } from '../text/languages.ts';
import { languageFolder } from './language-folder.ts';

/** Of an article, what the paths of its pages depend on. */
type AddressedArticle = Pick<Article, 'id' | 'languages'>;

/** The folder of each page below that of its language. */
export const PAGE_FOLDERS = {
  map: '',
  embed: 'embed/',
  present: 'present/',
  speaker: 'present/speaker/',
  teach: 'teach/',
  'who-says-so': 'teach/who-says-so/',
  'how-sure': 'teach/how-sure/',
  compare: 'teach/compare/',
  handout: 'teach/handout/',
} as const;
export type PageName = keyof typeof PAGE_FOLDERS;
export const PAGE_NAMES = Object.keys(PAGE_FOLDERS) as PageName[];

/** In the place of an article that is not proven stand pages that say why, in the languages of the interface. */
export const FAULT_PAGES = { languages: INTERFACE_LANGUAGES } as const;

/** The folder of a page, relative to the site. */
export function pageFolder(article: Pick<Article, 'languages'>, language: Language, page: PageName): string {
  return `${languageFolder(article, language)}${PAGE_FOLDERS[page]}`;
}

/** The file of a page, relative to the site. */
export function pagePath(article: Pick<Article, 'languages'>, language: Language, page: PageName): string {
  return `${pageFolder(article, language, page)}index.html`;
}

/** The folder a page is found under, as an address ends: a page is the index of its folder. */
export function folderOfPage(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** Where the site lies, relative to a file of it: `./`, `../`, `../../`. */
export function siteFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The folder of an article’s own files, relative to the site: it bears the id of the article. */
function articleFolder({ id }: Pick<Article, 'id'>): string {
  return `articles/${id}/`;
}

/** Where a download lies, relative to the site. */
export function downloadPath({ id }: Pick<Article, 'id'>, extension: string): string {
  return `downloads/${id}.${extension}`;
}

/** Where the whole site in one file lies, relative to the site. */
export function singlePath({ id }: Pick<Article, 'id'>): string {
  return `single/${id}.html`;
}

/** Where the picture lies that networks show of a link, relative to the site. */
export function socialCardPath(language: Language): string {
  return `social/${language}.png`;
}

/** Where the whole description for machines lies, relative to the site. */
export function schemaPath(language: Language): string {
  return `schema/${language}.jsonld`;
}

/** Where the oEmbed answer of a language lies, relative to the site. */
export function oEmbedPath(language: Language): string {
  return `oembed/${language}.json`;
}

/** Where the manifest of an installed page lies, relative to the site: beside the page it opens. */
export function manifestPath(article: Pick<Article, 'languages'>, language: Language): string {
  return `${languageFolder(article, language)}app.webmanifest`;
}

/**
 * A page as written, with links that name the file of a page and not its folder: opened from a disk a folder is a list of
 * files. On a host the awake page goes back to folders as soon as it has a view to carry along.
 */
export function withFileLinks(html: string): string {
  return html.replace(/(<a [^>]*\bhref=")((?:\.{1,2}\/)+(?:[\w-]+\/)*)((?:#[^"]*)?")/g, '$1$2index.html$3');
}

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

/** Every file the data can be taken along in, in the order the page offers them; media types as others serve them. */
export const DOWNLOADS = [
  { id: 'csv', extension: 'csv', mediaType: 'text/csv' },
  { id: 'geojson', extension: 'geojson', mediaType: 'application/geo+json' },
  { id: 'kml', extension: 'kml', mediaType: 'application/vnd.google-earth.kml+xml' },
  { id: 'linkedPlaces', extension: 'lpf.json', mediaType: 'application/ld+json' },
  { id: 'webAnnotation', extension: 'annotations.json', mediaType: 'application/ld+json' },
  { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex' },
  { id: 'ris', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  { id: 'cslJson', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  { id: 'archive', extension: 'zip', mediaType: 'application/zip' },
] as const satisfies readonly { readonly id: string; readonly extension: string; readonly mediaType: string }[];

export type DownloadId = (typeof DOWNLOADS)[number]['id'];
