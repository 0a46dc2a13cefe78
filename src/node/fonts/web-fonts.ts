import type { Article } from '../../core/article/article.ts';
import { interfaceLanguage, type Language, scriptOf } from '../../core/text/languages.ts';
import { addedFontNames } from './added-fonts.ts';
import { languageOf } from '../../core/article/article-languages.ts';

/** One font file of the page: a weight of a family, subset to one script. */
export type WebFont = {
  /** File name without `.woff2`. */
  readonly name: string;
  readonly family: 'IBM Plex Sans Arabic' | 'Noto Naskh Arabic' | 'Plex Arabic Print' | 'Naskh Arabic Print';
  readonly weight: 400 | 500 | 600;
  /** Path inside `node_modules`. */
  readonly source: string;
  /** The `unicode-range` for which browsers fetch the file; the same as in the style sheet. */
  readonly unicodeRange: string;
  /**
   * For print fonts: the Latin font whose spaces and marks are added, so that a line of Arabic is printed as one run;
   * each of its letters is one glyph.
   */
  readonly forPrint?: { readonly source: string; readonly unicodeRange: string };
};

/** With spaces; the style sheet defines which of its families uses them. */
const ARABIC = 'U+0020-0020, U+00A0-00A0, U+0600-06FF, U+0750-077F, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC';
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-200B, U+2010-206F, U+20AC, U+2122, U+2191, U+2193, U+2212';

/**
 * Quotation marks, digits and spaces in Arabic quotations: a page without Latin words needs no more of a Latin font.
 */
const FIGURES = 'U+0020-0040, U+005B-0060, U+007B-00BF, U+2000-200B, U+2010-206F';
const LETTERS =
  'U+0041-005A, U+0061-007A, U+00C0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+20AC, U+2122, U+2191, U+2193, U+2212';

/** Spaces and punctuation within Arabic quotations. */
const MARKS =
  'U+0020-0022, U+0025, U+0027-0029, U+002B-003B, U+003F, U+005B, U+005D, U+00A0, U+00AB, U+00BB, U+2010-2026';

/** Spaces only: the digits of the interface have two widths and stay in their own font. */
const SPACES = 'U+0020-0020, U+00A0-00A0';

const plexFile = (subset: 'arabic' | 'latin', weight: 400 | 600) =>
  `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`;

const plex = (name: string, subset: 'arabic' | 'latin', weight: 400 | 600): WebFont => ({
  name,
  family: 'IBM Plex Sans Arabic',
  weight,
  source: plexFile(subset, weight),
  unicodeRange: subset === 'arabic' ? ARABIC : LATIN,
});

const naskhFile = (subset: 'arabic' | 'latin') =>
  `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-500-normal.woff2`;

const naskh = (name: string, subset: 'arabic' | 'latin', unicodeRange: string): WebFont => ({
  name,
  family: 'Noto Naskh Arabic',
  weight: 500,
  source: naskhFile(subset),
  unicodeRange,
});

const plexForPrint = (name: string, weight: 400 | 600): WebFont => ({
  ...plex(name, 'arabic', weight),
  family: 'Plex Arabic Print',
  forPrint: { source: plexFile('latin', weight), unicodeRange: SPACES },
});

const naskhForPrint = (name: string): WebFont => ({
  ...naskh(name, 'arabic', ARABIC),
  family: 'Naskh Arabic Print',
  forPrint: { source: naskhFile('latin'), unicodeRange: MARKS },
});

export const WEB_FONTS: readonly WebFont[] = [
  plex('plex-400-arabic', 'arabic', 400),
  plex('plex-600-arabic', 'arabic', 600),
  naskh('naskh-500-arabic', 'arabic', ARABIC),
  plex('plex-400-latin', 'latin', 400),
  plex('plex-600-latin', 'latin', 600),
  naskh('naskh-500-figures', 'latin', FIGURES),
  naskh('naskh-500-latin', 'latin', LETTERS),
  plexForPrint('plex-400-print', 400),
  plexForPrint('plex-600-print', 600),
  naskhForPrint('naskh-500-print'),
];

const LATIN_FACES = ['plex-400-latin', 'plex-600-latin', 'naskh-500-latin', 'naskh-500-figures'];

/**
 * The fonts that a page preloads, by the script of its interface, those with digits and spaces included: loaded on
 * demand they would be too late for the first paint. Other fonts are loaded on demand.
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
  Latn: LATIN_FACES,
};

/** The fonts of quotations, by script. */
const QUOTATION_FACES: Readonly<Record<string, readonly string[]>> = {
  Arab: ['naskh-500-arabic'],
  Latn: ['naskh-500-latin'],
};

/**
 * The fonts that a page in a language preloads. Fonts of other scripts than those of the app are there where the article
 * has letters of them; scripts without fonts use system fonts.
 */
export function fontsOfPage(language: Language): readonly string[] {
  const ofInterface = scriptOf(interfaceLanguage(language)) ?? '';
  const ofPage = PAGE_FACES[ofInterface] ?? [...LATIN_FACES, ...addedFontNames(ofInterface)];
  return [...new Set([...ofPage, ...quotationFaces(language)])];
}

/** The same for talks and lessons, which show quotations in the original beside their translation. */
export function fontsWithOriginals(article: Pick<Article, 'languages'>, language: Language): readonly string[] {
  return [...new Set([...fontsOfPage(language), ...quotationFaces(languageOf(article))])];
}

function quotationFaces(language: Language): readonly string[] {
  const script = scriptOf(language) ?? '';
  return QUOTATION_FACES[script] ?? addedFontNames(script);
}

/** A link that preloads a font before a style sheet requests it. */
export function preload(href: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`;
}
