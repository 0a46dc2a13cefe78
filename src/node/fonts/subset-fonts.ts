import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filesBelow } from '../source-files.ts';
import { madeOnce } from './made-fonts.ts';
import { WEB_FONTS, type WebFont } from './web-fonts.ts';
import { INTERFACE_LANGUAGES, interfaceLanguage, type Language } from '../../core/text/languages.ts';

const require = createRequire(import.meta.url);

/** Below the folder of the project, not committed; style sheets refer to it as `@fonts`. */
export const FONTS_FOLDER = '.cache/fonts';

/**
 * Characters that every font contains, so that a later text has no letters in a fallback font. Arabic-Indic digits are
 * added with an article that prints them.
 */
const ALWAYS = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, at) => String.fromCodePoint(0x20 + at)),
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', // the Arabic alphabet
  'پچژڤکگھۆیەڕڵێ', // what Persian and Kurdish names add
  '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640', // vowel signs, tatweel
  '«»،؛؟…–—¶±‹›“”‘’·×°\u00A0\u200C\u200D\u200E\u200F',
].join('');

/**
 * OpenType features that remain in the fonts: joining forms, ligatures and marks for Arabic, kerning for Latin, and tabular figures, the
 * only others that a style sheet uses. Without the joining forms Arabic letters would not connect.
 */
const FEATURES = 'init medi fina isol liga rlig calt ccmp mark mkmk kern tnum'.split(' ');

/** Each Arabic letter in each of its forms, for words of later texts. */
const FORMS = [...ALWAYS].flatMap((letter) => {
  return /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter)
    ? [letter, `${letter}ب`, `ب${letter}`, `ب${letter}ب`]
    : [];
});

/**
 * The web fonts by file name, subset to the given text. Hinting is removed: it was a quarter of the size, and no system
 * of the last ten years uses it at these sizes. Print fonts have one glyph for each letter of the given words, so that
 * text can be copied from a printed PDF.
 */
export async function subsetWebFonts(text: string, words: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = WEB_FONTS.map(async (face) => {
    const characters = within(face.unicodeRange, text + ALWAYS);
    // Imported only where a font is not cached: these modules load WebAssembly.
    const make = async () => {
      const [{ convert }, { toOneGlyphPerLetter }] = await Promise.all([
        import('fontverter'),
        import('./one-glyph-per-letter.ts'),
      ]);
      const subset = await cut(face.source, characters);
      const font = face.forPrint
        ? toOneGlyphPerLetter(subset, [...words, ...FORMS], await latinOf(face.forPrint, text))
        : subset;
      return convert(Buffer.from(font), 'woff2');
    };
    const key = [face.name, sorted(characters), ...(face.forPrint ? [sorted(text), ...words] : [])].join('\n');
    return [`${face.name}.woff2`, await madeOnce(key, make)] as const;
  });
  return new Map(await Promise.all(faces));
}

const sorted = (text: string) => [...new Set(text)].sort().join('');

function latinOf({ source, unicodeRange }: NonNullable<WebFont['forPrint']>, text: string): Promise<Uint8Array> {
  return cut(source, within(unicodeRange, text + ALWAYS));
}

async function cut(source: string, characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  const font = readFileSync(require.resolve(source));
  return subsetFont(font, characters, { targetFormat: 'sfnt', keepFeatures: FEATURES, noHinting: true });
}

/** The characters of a text within a `unicode-range`; the browser uses the font for no others. */
function within(unicodeRange: string, text: string): string {
  const spans = unicodeRange.split(',').map((span) => {
    const [first = 0, last = first] = span
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return { first, last };
  });
  const isWithin = (code: number) => spans.some(({ first, last }) => code >= first && code <= last);
  return [...text].filter((character) => isWithin(character.codePointAt(0) ?? 0)).join('');
}

/**
 * Writes the fonts, subset to the characters of the interface, into the folder the style sheets refer to. `root`: the
 * folder of the project. Unchanged files are not rewritten, so that a watching server reloads nothing.
 */
export async function writeFonts(root: string): Promise<void> {
  const folder = join(root, FONTS_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await subsetWebFonts(publishedText(root, []), publishedWords(root, []))) {
    const file = join(folder, name);
    if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
  }
}

/** Folders and files with texts of the pages, below the folder of the project, and their file extensions. */
const SOURCES: readonly (readonly [path: string, endings: RegExp])[] = [
  ['data/basemap/basemap.topojson.json', /\.json$/],
  ['index.html', /\.html$/],
];

/**
 * Every character of the pages, once and sorted, so that equal texts give equal fonts. `article`: the files of the
 * article shown; other articles are ignored, and so are the languages of the interface that it has no page in.
 */
export function publishedText(
  root: string,
  article: Iterable<Uint8Array>,
  languages: readonly Language[] = INTERFACE_LANGUAGES,
): string {
  return [...new Set(allText(root, article, languages))].sort().join('');
}

/** Every Arabic word of the pages, once. */
export function publishedWords(
  root: string,
  article: Iterable<Uint8Array>,
  languages: readonly Language[] = INTERFACE_LANGUAGES,
): readonly string[] {
  return [...new Set(allText(root, article, languages).match(/[\p{Script=Arabic}\p{M}\u0640\u200c\u200d]+/gu))].sort();
}

function allText(root: string, article: Iterable<Uint8Array>, languages: readonly Language[]): string {
  const spoken = [...new Set(languages.map(interfaceLanguage))];
  const messages = spoken.map((language) => [`src/core/i18n/${language}`, /\.[jt]s$/] as const);
  const files = [...SOURCES, ...messages].flatMap(([path, endings]) =>
    filesBelow(join(root, path)).filter((file) => endings.test(file)),
  );
  const texts = [
    ...[...article].map((bytes) => new TextDecoder().decode(bytes)),
    ...files.map((file) => readFileSync(file, 'utf8')),
  ];
  return texts.join('\n');
}
