import type { Article, Passage, Place } from '../article/article.ts';
import { INTERFACE_LANGUAGES, type Language } from '../text/languages.ts';
import { languageFolder } from './language-folder.ts';

/** The fields of an article that the paths of its pages depend on. */
type AddressedArticle = Pick<Article, 'id' | 'languages'>;

/** The folder of each page, below the folder of its language. */
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

/** If the article fails verification, pages in the interface languages list its issues instead. */
export const FAULT_PAGES = { languages: INTERFACE_LANGUAGES } as const;

/** The folder of a page, relative to the site. */
export function pageFolder(article: Pick<Article, 'languages'>, language: Language, page: PageName): string {
  return `${languageFolder(article, language)}${PAGE_FOLDERS[page]}`;
}

/** The file of a page, relative to the site. */
export function pagePath(article: Pick<Article, 'languages'>, language: Language, page: PageName): string {
  return `${pageFolder(article, language, page)}index.html`;
}

/** The address of a page without `index.html`, since servers answer a folder with its index. */
export function folderOfPage(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** Relative path from a file to the root of the site: `./`, `../`, `../../`. */
export function siteFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The folder of the article’s own files, relative to the site, named by the id of the article. */
function articleFolder({ id }: Pick<Article, 'id'>): string {
  return `articles/${id}/`;
}

/** Path of a download, relative to the site. */
export function downloadPath({ id }: Pick<Article, 'id'>, extension: string): string {
  return `downloads/${id}.${extension}`;
}

/** Path of the single-file edition of the site, relative to the site. */
export function singlePath({ id }: Pick<Article, 'id'>): string {
  return `single/${id}.html`;
}

/** Path of the social card, the picture networks show for a link, relative to the site. */
export function socialCardPath(language: Language): string {
  return `social/${language}.png`;
}

/** Path of the complete schema.org JSON-LD, relative to the site. */
export function schemaPath(language: Language): string {
  return `schema/${language}.jsonld`;
}

/** Path of the oEmbed response in a language, relative to the site. */
export function oEmbedPath(language: Language): string {
  return `oembed/${language}.json`;
}

/** Path of the web app manifest, relative to the site: in the folder of the page it opens. */
export function manifestPath(article: Pick<Article, 'languages'>, language: Language): string {
  return `${languageFolder(article, language)}app.webmanifest`;
}

/**
 * Prerendered HTML whose links name `index.html` and not its folder: opened from a disk, a folder shows a list of
 * files. On a server the hydrated page returns to folders as soon as it adds a view to a link.
 */
export function withFileLinks(html: string): string {
  return html.replace(/(<a [^>]*\bhref=")((?:\.{1,2}\/)+(?:[\w-]+\/)*)((?:#[^"]*)?")/g, '$1$2index.html$3');
}

/** Where the pages of an article lie. */
export type Site = {
  /** The absolute address of the article’s folder, ending in `/`; empty if unknown, and addresses are then relative. */
  readonly base: string;
  /** Path from there to the root of the site, whose files all articles share: empty for the article at the root. */
  readonly shared?: SharedPath;
  readonly article: AddressedArticle;
};

/** Path from the folder of an article to the root of the site. */
export type SharedPath = '' | '../';

/** The folder of an article’s pages, relative to the site, and the way back. `isAtRoot`: it is the article at `/`. */
export function foldersOf(
  { id }: Pick<Article, 'id'>,
  isAtRoot: boolean,
): { readonly folder: string; readonly shared: SharedPath } {
  return isAtRoot ? { folder: '', shared: '' } : { folder: `${id}/`, shared: '../' };
}

/** Files of an article’s pages that all articles of a site share: they lie at its root, all others in the article’s folder. */
const SHARED = /^((assets|icons|articles)\/|mawdi-host\.js$)/;

/** Path of a file relative to the site, by its path relative to the folder of the article. */
export function inSite(folder: string, path: string): string {
  return isShared(path) ? path : `${folder}${path}`;
}

export const isShared = (path: string): boolean => SHARED.test(path);

/** The absolute address of the root of the site, ending in `/`; a relative path if unknown. */
export function siteAddress({ base, shared = '' }: Pick<Site, 'base' | 'shared'>): string {
  return base === '' || shared === '' ? `${base}${shared}` : new URL(shared, base).href;
}

/** Address of the map page. */
export function mapAddress({ base, article }: Site, language: Language): string {
  return `${base}${pageFolder(article, language, 'map')}`;
}

/** Address of the embed; `base` must be known. */
export function frameAddress(site: Site, language: Language): string {
  return `${site.base}${pageFolder(site.article, language, 'embed')}`;
}

/** Address that opens a place on the map. */
export function placeAddress(site: Site, place: Pick<Place, 'id'>, language: Language): string {
  return `${mapAddress(site, language)}#${new URLSearchParams({ place: place.id })}`;
}

/** Address that opens a passage: at `place` if given, or else in the list. */
export function passageAddress(site: Site, passage: Passage, language: Language, place?: string): string {
  const parameters = new URLSearchParams(place === undefined ? {} : { place });
  parameters.set('passage', passage.id);
  return `${mapAddress(site, language)}#${parameters}`;
}

/** A passage, a place, or a passage at a place. */
export type PassageOrPlace = { readonly place?: string; readonly passage?: string };

/**
 * The identifier of a passage or place in exported files: its address in the language of the article, or a URN if the
 * address of the site is unknown. A relative address would be resolved against whichever site or folder the file is
 * copied to.
 */
export function identityOf(site: Site, target: PassageOrPlace): string {
  const { article } = site;
  if (site.base !== '') return `${mapAddress(site, article.languages[0])}#${fragmentOf(target)}`;
  const parts = [target.place && `place:${target.place}`, target.passage && `passage:${target.passage}`];
  return [`urn:x-mawdi:article:${article.id}`, ...parts.filter(Boolean)].join(':');
}

/** Absolute address for exported files; undefined if the address of the site is unknown. */
export function lastingAddress(site: Site, language: Language, target: PassageOrPlace): string | undefined {
  return site.base === '' ? undefined : `${mapAddress(site, language)}#${fragmentOf(target)}`;
}

function fragmentOf({ place, passage }: PassageOrPlace): string {
  return String(
    new URLSearchParams({ ...(place !== undefined && { place }), ...(passage !== undefined && { passage }) }),
  );
}

/** Address of one of the article’s own files. */
export function fileAddress(site: Site, name: string): string {
  return `${siteAddress(site)}${articleFolder(site.article)}${name}`;
}

/** All data downloads in the order of the page, with the media types other servers use. */
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
