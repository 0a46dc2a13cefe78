import type { Article } from '../../core/article/article.ts';
import { scriptOf } from '../../core/text/languages.ts';

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
  Latn: {
    letters: '',
    families: { plex: 'ibm-plex-sans-arabic', naskh: 'noto-naskh-arabic' },
    subset: 'latin',
  },
} as const satisfies Readonly<Record<string, ScriptFaces>>;

export type FacedScript = keyof typeof SCRIPT_FACES;
export const FACED_SCRIPTS = Object.keys(SCRIPT_FACES) as FacedScript[];

/** The scripts of the interface and of the base map. */
export const INTERFACE_SCRIPTS = ['Arab', 'Latn'] as const satisfies readonly FacedScript[];

/** The scripts of the interface, and those of an article that have fonts. */
export function scriptsOf(article: Pick<Article, 'languages'> | undefined): readonly FacedScript[] {
  const scripts = (article?.languages ?? []).map(scriptOf);
  return [
    ...INTERFACE_SCRIPTS,
    ...FACED_SCRIPTS.filter((script) => !isOfInterface(script) && scripts.includes(script)),
  ];
}

const isOfInterface = (script: FacedScript) => (INTERFACE_SCRIPTS as readonly FacedScript[]).includes(script);

/** Module path of a font file, for Node to resolve. */
export function faceFile(script: FacedScript, family: FaceFamily, weight: number): string {
  const { families, subset } = SCRIPT_FACES[script];
  return `@fontsource/${families[family]}/files/${families[family]}-${subset}-${weight}-normal.woff2`;
}

/** The font packages that an article needs in addition to those of the interface, for the third-party notices. */
export function moreFacePackages(article: Pick<Article, 'languages'> | undefined): readonly string[] {
  const more = scriptsOf(article).filter((script) => !isOfInterface(script));
  return more.flatMap((script) =>
    Object.values(SCRIPT_FACES[script].families).map((family) => `@fontsource/${family}`),
  );
}
