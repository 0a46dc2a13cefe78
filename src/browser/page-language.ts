import type { Language } from '../core/text/languages.ts';

/** The language a page shows its article in: that of its interface, unless the interface stands in for one it lacks. */
export function pageLanguage(): Language {
  const { dataset, lang } = document.documentElement;
  return dataset['language'] ?? lang;
}
