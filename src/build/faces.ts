import type { Article } from '../model/article.ts';
import { interfaceLanguage, type Language, scriptOf } from '../model/languages.ts';
import { languageOf } from '../model/translation.ts';

/**
 * The faces a page is read in, by the script of its interface and the names of their files, digits and spaces too: a face that
 * is asked for only when a letter needs it comes too late for the first paint. What else it may need comes when a letter asks
 * for it.
 */
const PAGE_FACES: Readonly<Record<string, readonly string[]>> = {
  Arab: [
    'plex-400-arabic',
    'plex-600-arabic',
    'naskh-500-arabic',
    'plex-400-latin',
    'plex-600-latin',
    'naskh-500-figures',
  ],
  Latn: ['plex-400-latin', 'plex-600-latin', 'naskh-500-latin', 'naskh-500-figures'],
};

/** The faces of quotations, by script. */
const QUOTATION_FACES: Readonly<Record<string, readonly string[]>> = {
  Arab: ['naskh-500-arabic'],
  Latn: ['naskh-500-latin'],
};

/** The faces a page in a language is read in; a script without faces of ours is shown in those of the system. */
export function fontsOfPage(language: Language): readonly string[] {
  const ofPage = PAGE_FACES[scriptOf(interfaceLanguage(language)) ?? ''] ?? [];
  return [...new Set([...ofPage, ...quotationFaces(language)])];
}

/** The same of pages that show the words in print beside their translation: talks and lessons. */
export function fontsWithOriginals(article: Pick<Article, 'languages'>, language: Language): readonly string[] {
  return [...new Set([...fontsOfPage(language), ...quotationFaces(languageOf(article))])];
}

const quotationFaces = (language: Language) => QUOTATION_FACES[scriptOf(language) ?? ''] ?? [];

/** Has a face on its way before any style asks for it. */
export function preload(href: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`;
}
