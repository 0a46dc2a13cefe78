import type { Language } from '../core/text/languages.ts';

/** The language the article is shown in: that of the interface, unless the interface falls back to another. */
export function pageLanguage(): Language {
  const { dataset, lang } = document.documentElement;
  return dataset['language'] ?? lang;
}
