import type { Language } from '../model/article.ts';

/**
 * The faces a page is read in, by the names of their files, digits and spaces too: a face that is asked for only when a letter
 * needs it comes too late for the first paint. What else it may need comes when a letter asks for it.
 */
export const FACES: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'plex-400-arabic',
    'plex-600-arabic',
    'naskh-500-arabic',
    'plex-400-latin',
    'plex-600-latin',
    'naskh-500-figures',
  ],
  en: ['plex-400-latin', 'plex-600-latin', 'naskh-500-latin', 'naskh-500-figures'],
};

/** The same of pages that show the words in print beside their translation: talks and lessons. */
export const FACES_WITH_ORIGINALS: Readonly<Record<Language, readonly string[]>> = {
  ar: FACES.ar,
  en: [...FACES.en, 'naskh-500-arabic'],
};

/** Has a face on its way before any style asks for it. */
export function preload(href: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`;
}
