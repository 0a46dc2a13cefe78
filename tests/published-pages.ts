import { inLanguage } from '../src/core/article/article-languages.ts';
import type { Text } from '../src/core/article/article.ts';
import { type PageName, pagePath, type Site } from '../src/core/site/site-paths.ts';

/** The languages of the published article, as tests go through them: both have an interface. */
export const LANGUAGES = ['ar', 'en'] as const;
export type PublishedLanguage = (typeof LANGUAGES)[number];

const pathsOf = (page: PageName) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, pagePath({ languages: LANGUAGES }, language, page)]),
  ) as Readonly<Record<PublishedLanguage, string>>;

/** Where its pages lie, relative to the site. */
export const PAGES = pathsOf('map');
export const FRAMES = pathsOf('embed');
export const PRESENTS = pathsOf('present');
export const SPEAKERS = pathsOf('speaker');
export const TEACH_PAGES = {
  teach: pathsOf('teach'),
  'who-says-so': pathsOf('who-says-so'),
  'how-sure': pathsOf('how-sure'),
  compare: pathsOf('compare'),
  handout: pathsOf('handout'),
} as const;

/** Where the site lies from the page of a language. */
export const baseOf = (language: PublishedLanguage): string => (language === LANGUAGES[0] ? './' : '../');

export const inArabic = (text: Text): string => inLanguage(text, 'ar');
export const inEnglish = (text: Text): string => inLanguage(text, 'en');

/** The site an article of two languages lies in. */
export const makeSite = (base: string, id: string): Site => ({ base, article: { id, languages: LANGUAGES } });
