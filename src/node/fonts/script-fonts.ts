/** The font families: `plex` for the interface and map labels, `naskh` for quotations. */
export type FaceFamily = 'plex' | 'naskh';

type ScriptFaces = {
  /** The letters of the script, as the inside of a character class in a regular expression. */
  readonly letters: string;
  /** The Fontsource package of each family and its subset; both are under the SIL Open Font License 1.1. */
  readonly families: Readonly<Record<FaceFamily, string>>;
  readonly subset: string;
};

/**
 * Fonts by script, as Fontsource subsets them. All other characters, spaces and digits included, use the Latin fonts.
 */
export const SCRIPT_FACES = {
  Arab: {
    letters: String.raw`\u0600-\u06ff\u0750-\u077f\u200c-\u200e\ufb50-\ufdff\ufe70-\ufefc`,
    families: { plex: 'ibm-plex-sans-arabic', naskh: 'noto-naskh-arabic' },
    subset: 'arabic',
  },
  Hebr: {
    letters: String.raw`\u0590-\u05ff\ufb1d-\ufb4f`,
    families: { plex: 'ibm-plex-sans-hebrew', naskh: 'noto-serif-hebrew' },
    subset: 'hebrew',
  },
  Cyrl: {
    letters: String.raw`\u0400-\u052f\u2de0-\u2dff\ua640-\ua69f`,
    families: { plex: 'ibm-plex-sans', naskh: 'noto-serif' },
    subset: 'cyrillic',
  },
  Deva: {
    letters: String.raw`\u0900-\u097f\ua8e0-\ua8ff`,
    families: { plex: 'noto-sans-devanagari', naskh: 'noto-serif-devanagari' },
    subset: 'devanagari',
  },
  // Fontsource has no Ethiopic font with serifs.
  Ethi: {
    letters: String.raw`\u1200-\u139f\u2d80-\u2ddf\uab01-\uab2e`,
    families: { plex: 'noto-sans-ethiopic', naskh: 'noto-sans-ethiopic' },
    subset: 'ethiopic',
  },
  Grek: {
    letters: String.raw`\u0370-\u03ff\u1f00-\u1fff`,
    families: { plex: 'ibm-plex-sans', naskh: 'noto-serif' },
    subset: 'greek',
  },
  Mymr: {
    letters: String.raw`\u1000-\u109f\ua9e0-\ua9fe\uaa60-\uaa7f`,
    families: { plex: 'noto-sans-myanmar', naskh: 'noto-serif-myanmar' },
    subset: 'myanmar',
  },
  // Latin letters that the fonts of the interface lack: Polish, Turkish, Vietnamese …
  LatnExt: {
    letters: String.raw`\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff`,
    families: { plex: 'ibm-plex-sans', naskh: 'noto-serif' },
    subset: 'latin-ext',
  },
  Latn: {
    letters: '',
    families: { plex: 'ibm-plex-sans-arabic', naskh: 'noto-naskh-arabic' },
    subset: 'latin',
  },
} as const satisfies Readonly<Record<string, ScriptFaces>>;

export type FacedScript = keyof typeof SCRIPT_FACES;
export const FACED_SCRIPTS = Object.keys(SCRIPT_FACES) as FacedScript[];

/** The scripts that the style sheets of the app have fonts for. */
const SCRIPTS_OF_THE_APP = ['Arab', 'Latn'] as const satisfies readonly FacedScript[];

const isOfTheApp = (script: FacedScript) => (SCRIPTS_OF_THE_APP as readonly FacedScript[]).includes(script);

/** Matches a letter of each script. */
const LETTERS = FACED_SCRIPTS.flatMap((script) => {
  const { letters } = SCRIPT_FACES[script];
  return letters === '' ? [] : [{ script, pattern: new RegExp(`[${letters}]`, 'u') }];
});

/** What the subset `latin` of Fontsource has, and characters that are not letters. */
const LATIN_OR_SIGN = /[\u0000-\u00ff\u0131\u0152\u0153]|[^\p{L}\p{N}]/u;

/** Whether a text may have a letter or a digit that none of these fonts has. */
export function hasLetterWithoutFont(text: string): boolean {
  return [...text].some(
    (character) => !LATIN_OR_SIGN.test(character) && !LETTERS.some(({ pattern }) => pattern.test(character)),
  );
}

/** The scripts with fonts that a text needs: those of the app, and others whose letters occur in it. */
export function scriptsIn(text: string): readonly FacedScript[] {
  return [...SCRIPTS_OF_THE_APP, ...addedScripts(text)];
}

/** The scripts of a text that have fonts and that the style sheets of the app have none for. */
export function addedScripts(text: string): readonly FacedScript[] {
  return LETTERS.filter(({ script, pattern }) => !isOfTheApp(script) && pattern.test(text)).map(({ script }) => script);
}

/** The characters of a text in one script, once and sorted, with the joiners that may stand between them. */
export function charactersIn(text: string, script: FacedScript): string {
  const all = [...new Set(text.match(new RegExp(`[${SCRIPT_FACES[script].letters}]`, 'gu')))].sort();
  return `${all.join('')}\u200c\u200d\u25cc`;
}

/** The letters of a script as a `unicode-range` of CSS. */
export function unicodeRangeOf(script: FacedScript): string {
  const spans = SCRIPT_FACES[script].letters.matchAll(/\\u([\da-f]{4})(?:-\\u([\da-f]{4}))?/g);
  return [...spans].map(([, first = '', last = first]) => `U+${first.toUpperCase()}-${last.toUpperCase()}`).join(', ');
}

/** Module path of a font file, for Node to resolve. */
export function faceFile(script: FacedScript, family: FaceFamily, weight: number): string {
  const { families, subset } = SCRIPT_FACES[script];
  return `@fontsource/${families[family]}/files/${families[family]}-${subset}-${weight}-normal.woff2`;
}

/** The same of a font with signs that the fonts of the interface lack, such as `²`. */
export function latinFile(family: FaceFamily, weight: number): string {
  const name = SCRIPT_FACES.LatnExt.families[family];
  return `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
}

/** The font packages that a text needs in addition to those of the app, for the third-party notices. */
export function addedFontPackages(text: string): readonly string[] {
  return addedScripts(text).flatMap((script) =>
    Object.values(SCRIPT_FACES[script].families).map((family) => `@fontsource/${family}`),
  );
}
