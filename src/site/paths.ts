import type { Article } from '../model/article.ts';
import { INTERFACE_LANGUAGES, type Language } from '../model/languages.ts';
import { languageFolder } from './language-folder.ts';

/** Of an article, what the paths of its pages depend on. */
export type AddressedArticle = Pick<Article, 'id' | 'languages'>;

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
export function articleFolder({ id }: Pick<Article, 'id'>): string {
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
