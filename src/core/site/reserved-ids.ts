import { PAGE_FOLDERS } from './site-paths.ts';

/** Folders of every site, besides those of pages and languages. */
const SITE_FOLDERS = [
  'articles',
  'assets',
  'basemap',
  'downloads',
  'icons',
  'map-pictures',
  'oembed',
  'pictures',
  'schema',
  'single',
  'social',
];

const PAGES = new Set(Object.values(PAGE_FOLDERS).flatMap((folder) => folder.split('/').filter(Boolean)));

/** Whether an article of several may not have this id, because its address would be that of other pages or files. */
export function isReservedId(id: string): boolean {
  return SITE_FOLDERS.includes(id) || PAGES.has(id) || (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/.test(id) && isLanguage(id));
}

/** Whether an id is a language tag in small letters, such as `en` or `pt-br`. */
function isLanguage(id: string): boolean {
  try {
    return Intl.getCanonicalLocales(id).length === 1 && (id.length <= 3 || new Intl.Locale(id).region !== undefined);
  } catch {
    return false;
  }
}
