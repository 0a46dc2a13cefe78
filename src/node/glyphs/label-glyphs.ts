import type { GlyphFiles } from '../../map/live/article-glyphs.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FacedScript, faceFile, INTERFACE_SCRIPTS, scriptsOf } from '../fonts/script-fonts.ts';
import { create, type Font, type Glyph } from 'fontkit';
import { distanceField, flattenPath } from './distance-field.ts';
import { glyphPbf, type LabelGlyph } from './glyph-pbf.ts';
import { LETTER_OF_ISOLATED, MAP_CHARACTERS } from './map-characters.ts';
import type { Article } from '../../core/article/article.ts';

const require = createRequire(import.meta.url);

/** The names a map style gives its `text-font`, and the weight of IBM Plex Sans behind each. */
export const FONT_STACKS = { 'plex-400': 400, 'plex-600': 600 } as const;

type FontStack = keyof typeof FONT_STACKS;

/**
 * The letters of map labels from the page's own face: no glyph server, no other font on the map.
 * Path below the page (`glyphs/plex-400/0-255.pbf`) to the bytes of the file. `characters`: code points of each stack,
 * where not all that a map label may be written in are wanted; `scripts`: those of the names.
 */
export function labelGlyphFiles(
  characters: Readonly<Partial<Record<FontStack, readonly number[]>>> = {},
  scripts: readonly FacedScript[] = INTERFACE_SCRIPTS,
): ReadonlyMap<string, Uint8Array> {
  const files = (Object.keys(FONT_STACKS) as FontStack[]).flatMap((stack) => {
    const faces = scripts.map((script) => readFileSync(require.resolve(faceFile(script, 'plex', FONT_STACKS[stack]))));
    return [...glyphRanges(stack, faces, characters[stack])].map(
      ([name, bytes]) => [`glyphs/${stack}/${name}`, bytes] as const,
    );
  });
  return new Map(files);
}

/** The size MapLibre's glyph files are drawn at, in pixels to the em. */
const SIZE = 24;

/** File name (`0-255.pbf`) to its bytes, for one font stack put together from the files of one face. */
function glyphRanges(
  stack: string,
  files: readonly Uint8Array[],
  characters: readonly number[] = MAP_CHARACTERS,
): ReadonlyMap<string, Uint8Array> {
  const fonts = files.map((file) => create(file));
  const ranges = new Map<string, LabelGlyph[]>();
  for (const codePoint of [...characters].sort((a, b) => a - b)) {
    const first = codePoint - (codePoint % 256);
    const range = `${first}-${first + 255}`;
    const glyph = labelGlyph(fonts, codePoint);
    // A range is written even when the face has none of its glyphs: a missing file is a warning and a wrong font.
    ranges.set(range, [...(ranges.get(range) ?? []), ...(glyph ? [glyph] : [])]);
  }
  return new Map([...ranges].map(([range, glyphs]) => [`${range}.pbf`, glyphPbf(stack, range, glyphs)]));
}

function labelGlyph(fonts: readonly Font[], codePoint: number): LabelGlyph | null {
  const found = find(fonts, codePoint) ?? find(fonts, LETTER_OF_ISOLATED.get(codePoint));
  if (!found) return null;
  const { glyph, unitsPerEm } = found;
  const scale = SIZE / unitsPerEm;
  const advance = Math.round(glyph.advanceWidth * scale);
  // Glyph files know whole pixels only. Rounding the advance alone would part joined letters or push them into each
  // other; stretching the glyph by that fraction keeps every stroke meeting the next one at its edge.
  const stretch = glyph.advanceWidth > 0 ? advance / (glyph.advanceWidth * scale) : 1;
  return { codePoint, advance, field: distanceField(flattenPath(glyph.path.commands, scale * stretch, scale)) };
}

function find(fonts: readonly Font[], codePoint = -1): { glyph: Glyph; unitsPerEm: number } | null {
  const font = fonts.find((each) => codePoint >= 0 && each.hasGlyphForCodePoint(codePoint));
  return font ? { glyph: font.glyphForCodePoint(codePoint), unitsPerEm: font.unitsPerEm } : null;
}

/** The letters of the names that the map writes along the lines of an article: in semibold those of roads. */
export async function articleGlyphs(article: Article): Promise<GlyphFiles | undefined> {
  const names = article.places.filter(({ kind }) => kind === 'road').flatMap(({ name }) => Object.values(name));
  if (names.length === 0) return undefined;
  const shaped = await shapeArabic();
  // Of each letter only the forms that its neighbours give it: the letters come with the data of the article, before its map.
  const asked = new Set(names.flatMap((name) => [...shaped(name)]).map((letter) => letter.codePointAt(0) ?? 0));
  const characters = MAP_CHARACTERS.filter((codePoint) => asked.has(codePoint));
  return inBase64(labelGlyphFiles({ 'plex-400': [], 'plex-600': characters }, scriptsOf(article)));
}

/** The same of scripts that the interface does not have: maps that may fetch nothing bring no letters of those. */
export async function foreignGlyphs(article: Article): Promise<GlyphFiles | undefined> {
  return scriptsOf(article).length === INTERFACE_SCRIPTS.length ? undefined : articleGlyphs(article);
}

/** The map library’s own way to choose the form of a letter, of its sources: a copy of its tables would agree with itself. */
async function shapeArabic(): Promise<(text: string) => string> {
  const library = dirname(require.resolve('maplibre-gl/package.json'));
  const source = pathToFileURL(join(library, 'src/symbol/arabic_shaping.ts')).href;
  const { applyArabicShaping } = (await import(/* @vite-ignore */ source)) as {
    readonly applyArabicShaping: (text: string) => string;
  };
  return applyArabicShaping;
}

function inBase64(files: ReadonlyMap<string, Uint8Array>): GlyphFiles {
  const entries = [...files].map(([path, bytes]) => [
    path.replace(/^glyphs\//, ''),
    Buffer.from(bytes).toString('base64'),
  ]);
  return Object.fromEntries(entries) as GlyphFiles;
}
