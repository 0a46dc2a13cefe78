import type { Language } from '../model/article.ts';

/** Where each language’s page lies, relative to the site. */
export const PAGES: Readonly<Record<Language, string>> = { ar: 'index.html', en: 'en/index.html' };

/** Where the site lies, relative to the page of a language: `/` in Arabic, `/en/` in English. */
export function baseOf(language: Language): string {
  return language === 'ar' ? './' : '../';
}
