import { FRAME_FOLDER } from '../exports/site.ts';
import type { Language } from '../model/article.ts';
import { LANGUAGES, baseOfLanguage } from '../model/languages.ts';

/** Where each language’s page lies, relative to the site. */
export const PAGES = inEachLanguage('');
/** Where each language’s frame for other pages lies. */
export const FRAMES = inEachLanguage(FRAME_FOLDER);

/** Where each language’s presentation lies, for the audience and for the speaker. */
export const PRESENTS = inEachLanguage('present/');
export const SPEAKERS = inEachLanguage('present/speaker/');

/** Where the pages for teaching lie, by page and language. */
export const TEACH_PAGES = {
  teach: inEachLanguage('teach/'),
  'who-says-so': inEachLanguage('teach/who-says-so/'),
  'how-sure': inEachLanguage('teach/how-sure/'),
  compare: inEachLanguage('teach/compare/'),
  handout: inEachLanguage('teach/handout/'),
} as const;

/** The page of a folder, in the folder of each language. */
function inEachLanguage(folder: string): Readonly<Record<Language, string>> {
  const paths = LANGUAGES.map((language) => [language, `${baseOfLanguage('', language)}${folder}index.html`] as const);
  return Object.fromEntries(paths) as Record<Language, string>;
}

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
