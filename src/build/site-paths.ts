import { FRAME_FOLDER } from '../exports/site.ts';
import type { Language } from '../model/article.ts';

/** Where each language’s page lies, relative to the site. */
export const PAGES: Readonly<Record<Language, string>> = { ar: 'index.html', en: 'en/index.html' };
/** Where each language’s frame for other pages lies. */
export const FRAMES: Readonly<Record<Language, string>> = {
  ar: `${FRAME_FOLDER}index.html`,
  en: `en/${FRAME_FOLDER}index.html`,
};

/** Where each language’s presentation lies, for the audience and for the speaker. */
export const PRESENTS: Readonly<Record<Language, string>> = { ar: 'present/index.html', en: 'en/present/index.html' };
export const SPEAKERS: Readonly<Record<Language, string>> = {
  ar: 'present/speaker/index.html',
  en: 'en/present/speaker/index.html',
};

/** Where the pages for teaching lie, by page and language. */
export const TEACH_PAGES = {
  teach: { ar: 'teach/index.html', en: 'en/teach/index.html' },
  'who-says-so': { ar: 'teach/who-says-so/index.html', en: 'en/teach/who-says-so/index.html' },
  'how-sure': { ar: 'teach/how-sure/index.html', en: 'en/teach/how-sure/index.html' },
  compare: { ar: 'teach/compare/index.html', en: 'en/teach/compare/index.html' },
  handout: { ar: 'teach/handout/index.html', en: 'en/teach/handout/index.html' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The folder a page is found under, as an address ends: a page is the index of its folder. */
export function folderOfPage(path: string): string {
  return path.replace(/index\.html$/, '');
}

/** Where the site lies, relative to the page of a language: `/` in Arabic, `/en/` in English. */
export function baseOf(language: Language): string {
  return siteFrom(PAGES[language]);
}

/** Where the site lies, relative to a file of it: `./`, `../`, `../../`. */
export function siteFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/**
 * A page as written, with links that name the file of a page and not its folder: opened from a disk a folder is a list of
 * files. On a host the awake page goes back to folders as soon as it has a view to carry along.
 */
export function withFileLinks(html: string): string {
  return html.replace(/(<a [^>]*\bhref=")((?:\.{1,2}\/)+(?:[\w-]+\/)*)((?:#[^"]*)?")/g, '$1$2index.html$3');
}
