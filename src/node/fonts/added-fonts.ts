import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { type Language, scriptOf } from '../../core/text/languages.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import { madeOnce } from './made-fonts.ts';
import { addedScripts, charactersIn, faceFile, type FacedScript, unicodeRangeOf } from './script-fonts.ts';

const require = createRequire(import.meta.url);

/** A font that an article needs and the app does not have, and the rules by which its style sheets use it. */
export type AddedFont = { readonly name: string; readonly file: SiteFile; readonly rule: string };

/** The faces of a page: name without script, CSS family, font family and weight. */
const FACES = [
  ['plex-400', 'IBM Plex Sans Arabic', 'plex', 400],
  ['plex-600', 'IBM Plex Sans Arabic', 'plex', 600],
  ['naskh-500', 'Noto Naskh Arabic', 'naskh', 500],
] as const;

/** The name of a font in another script than those of the app: `plex-400-cyrl`. */
const nameOf = (face: string, script: string) => `${face}-${script.toLowerCase()}`;

/** The names of the fonts of a script, where the article has them. */
export const addedFontNames = (script: string): readonly string[] => FACES.map(([face]) => nameOf(face, script));

/**
 * OpenType features that the scripts of South and South-East Asia need: conjuncts, reordered vowels and marks. Kerning
 * and figures are those of the fonts of the app.
 */
const FEATURES = (
  'ccmp locl nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct init medi fina isol rlig calt liga ' +
  'pres abvs blws psts haln abvm blwm mark mkmk dist kern'
).split(' ');

/**
 * Fonts for the letters of a text that the app has no fonts for, subset to these letters. They are declared under the
 * family names of the app, with a `unicode-range` of their own, so that no other rule has to name them. Pages preload those of
 * their own language; the others are shown when they come (`swap`), since a reader’s system may have no such letters. `languages`: those
 * of the text.
 */
export async function addedFonts(text: string, languages: readonly Language[]): Promise<readonly AddedFont[]> {
  const fonts = addedScripts(text).flatMap((script) =>
    FACES.map(async ([face, cssFamily, family, weight], at): Promise<AddedFont> => {
      const name = nameOf(face, script);
      const file = hashedFile(name, 'woff2', await subsetOf(faceFile(script, family, weight), text, script));
      const rule = [
        `font-family:'${cssFamily}'`,
        'font-style:normal',
        `font-weight:${weight}`,
        'font-display:swap',
        `src:url(./${posix.basename(file.path)}) format('woff2')`,
        `unicode-range:${unicodeRangeOf(script)}`,
      ];
      const lines = at === 0 ? lineHeights(script, languages) : '';
      return { name, file, rule: `@font-face{${rule.join(';')}}${lines}` };
    }),
  );
  return Promise.all(fonts);
}

/** Scripts with signs above and below their letters: texts in them need lines farther apart. */
const TALL: readonly FacedScript[] = ['Deva', 'Mymr'];

function lineHeights(script: FacedScript, languages: readonly Language[]): string {
  const own = languages.filter((language) => scriptOf(language) === script);
  if (!TALL.includes(script) || own.length === 0) return '';
  return `${own.map((language) => `[lang='${language}']`).join()}{line-height:1.75}`;
}

/** A font file of a script with the letters of a text only, as WOFF2. */
export function subsetOf(source: string, text: string, script: FacedScript): Promise<Uint8Array> {
  const characters = charactersIn(text, script);
  return madeOnce(`${source} ${characters}`, async () => {
    const { default: subsetFont } = await import('subset-font');
    const font = readFileSync(require.resolve(source));
    return subsetFont(font, characters, { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true });
  });
}
