import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { toOneGlyphPerLetter } from './one-glyph-per-letter.ts';
import { WEB_FONTS, type WebFont } from './web-fonts.ts';

const require = createRequire(import.meta.url);

/** Below the project's root, not committed; the style sheet reaches it as `@fonts`. */
export const FONTS_FOLDER = '.cache/fonts';

/**
 * Kept whatever is published, so that no word typed tomorrow falls into another face in its middle. Numerals are words of
 * their own: those of the Arabic alphabet come with the article that prints them.
 */
const ALWAYS = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, at) => String.fromCodePoint(0x20 + at)),
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', // the Arabic alphabet
  'پچژڤکگھۆیەڕڵێ', // what Persian and Kurdish names add
  '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640', // vowel signs, tatweel
  '«»،؛؟…–—¶±‹›“”‘’·×°\u00A0\u200C\u200D\u200E\u200F',
].join('');

/**
 * The OpenType features to keep: joining forms, ligatures and marks for Arabic, kerning for Latin, and numerals of one width,
 * the only others that a style sheet asks for. Without the joining forms every letter would stand alone.
 */
const FEATURES = 'init medi fina isol liga rlig calt ccmp mark mkmk kern tnum'.split(' ');

/** Each letter of the alphabet in each of its forms, for the words of tomorrow. */
const FORMS = [...ALWAYS].flatMap((letter) => {
  return /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter)
    ? [letter, `${letter}ب`, `ب${letter}`, `ب${letter}ب`]
    : [];
});

/**
 * File name to the bytes of each face, cut to the given text. Hinting goes: it was a quarter of the weight, and no system
 * of the last ten years grids letters by it at these sizes. Those for print draw each letter of the given words by one
 * glyph, so that printed pages keep their letters.
 */
export async function subsetWebFonts(text: string, words: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = WEB_FONTS.map(async (face) => {
    const letters = await cut(face.source, within(face.unicodeRange, text + ALWAYS));
    const whole = face.forPrint
      ? toOneGlyphPerLetter(letters, [...words, ...FORMS], await latinOf(face.forPrint, text))
      : letters;
    return [`${face.name}.woff2`, await convert(Buffer.from(whole), 'woff2')] as const;
  });
  return new Map(await Promise.all(faces));
}

function latinOf({ source, unicodeRange }: NonNullable<WebFont['forPrint']>, text: string): Promise<Uint8Array> {
  return cut(source, within(unicodeRange, text + ALWAYS));
}

function cut(source: string, letters: string): Promise<Uint8Array> {
  const whole = readFileSync(require.resolve(source));
  return subsetFont(whole, letters, { targetFormat: 'sfnt', keepFeatures: FEATURES, noHinting: true });
}

/** The characters of a text that a `unicode-range` covers: the browser asks the face for no others. */
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
 * Cuts the fonts to the letters of the interface, into the folder from which the style sheets take them. `root`: the folder of
 * the project. Files that are as they were are left alone, so that a server that watches them reloads nothing.
 */
export async function writeFonts(root: string): Promise<void> {
  const folder = join(root, FONTS_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await subsetWebFonts(publishedText(root, []), publishedWords(root, []))) {
    const file = join(folder, name);
    if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
  }
}

/** Folders and files below the project's root whose words reach the page, and the endings that hold them. */
const SOURCES: readonly (readonly [path: string, endings: RegExp])[] = [
  ['data/basemap/basemap.topojson.json', /\.json$/],
  ['src/core/i18n', /\.tsx?$/],
  ['index.html', /\.html$/],
];

/**
 * Every character the pages show, once each and in order, so that equal texts give equal fonts. `article`: the files of the
 * article they show; an article that lies beside it changes nothing.
 */
export function publishedText(root: string, article: Iterable<Uint8Array>): string {
  return [...new Set(allText(root, article))].sort().join('');
}

/** Every word in Arabic letters the pages show, once each. */
export function publishedWords(root: string, article: Iterable<Uint8Array>): readonly string[] {
  return [...new Set(allText(root, article).match(/[\p{Script=Arabic}\p{M}\u0640\u200c\u200d]+/gu))].sort();
}

function allText(root: string, article: Iterable<Uint8Array>): string {
  const files = SOURCES.flatMap(([path, endings]) => filesBelow(join(root, path)).filter((file) => endings.test(file)));
  const texts = [
    ...[...article].map((bytes) => new TextDecoder().decode(bytes)),
    ...files.map((file) => readFileSync(file, 'utf8')),
  ];
  return texts.join('\n');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
