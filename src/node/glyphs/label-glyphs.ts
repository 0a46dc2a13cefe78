import { type BasemapFile, languagesOf } from '../../map/basemap/basemap.ts';
import type { GlyphFiles } from '../../map/live/map-data.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { subsetOf } from '../fonts/added-fonts.ts';
import { madeOnce } from '../fonts/made-fonts.ts';
import { addedScripts, faceFile, unicodeRangeOf } from '../fonts/script-fonts.ts';
import { create, type Font, type Glyph } from 'fontkit';
import { distanceField, flattenPath } from './distance-field.ts';
import { glyphPbf, type LabelGlyph } from './glyph-pbf.ts';
import { arabicShaping } from './arabic-shaping.ts';
import { charactersOf, LETTER_OF_ISOLATED, MAP_CHARACTERS } from './map-characters.ts';
import type { Article } from '../../core/article/article.ts';

const require = createRequire(import.meta.url);

/** The font names in a map style’s `text-font`, and the weight of IBM Plex Sans for each. */
export const FONT_STACKS = { 'plex-400': 400, 'plex-600': 600 } as const;

type FontStack = keyof typeof FONT_STACKS;

/**
 * The glyphs of map labels, from the page’s own font, so that no glyph server is needed. Maps a path below the page
 * (`glyphs/plex-400/0-255.pbf`) to the bytes of the file. `characters`: the code points of each font stack, by default
 * all that a label may contain.
 */
export function labelGlyphFiles(
  characters: Readonly<Partial<Record<FontStack, readonly number[]>>> = {},
): ReadonlyMap<string, Uint8Array> {
  const files = (Object.keys(FONT_STACKS) as FontStack[]).flatMap((stack) => {
    return [...glyphRanges(stack, characters[stack])].map(
      ([name, bytes]) => [`glyphs/${stack}/${name}`, bytes] as const,
    );
  });
  return new Map(files);
}

/** Font size of MapLibre’s glyph files, in pixels per em. */
const SIZE = 24;

/** The fonts of a font stack, opened once. */
const opened = new Map<FontStack, readonly Font[]>();

function fontsOf(stack: FontStack): readonly Font[] {
  const open = () =>
    (['Arab', 'Latn'] as const).map((script) =>
      create(readFileSync(require.resolve(faceFile(script, 'plex', FONT_STACKS[stack])))),
    );
  const fonts = opened.get(stack) ?? open();
  opened.set(stack, fonts);
  return fonts;
}

/** Glyphs by font stack and code point: the labels of all maps have most letters in common. */
const drawn = new Map<string, LabelGlyph | null>();

/** The glyph files of one font stack, by name (`0-255.pbf`). */
function glyphRanges(
  stack: FontStack,
  characters: readonly number[] = MAP_CHARACTERS,
): ReadonlyMap<string, Uint8Array> {
  const ranges = new Map<string, LabelGlyph[]>();
  for (const codePoint of [...characters].sort((a, b) => a - b)) {
    const first = codePoint - (codePoint % 256);
    const range = `${first}-${first + 255}`;
    const key = `${stack} ${codePoint}`;
    const glyph = drawn.has(key) ? drawn.get(key) : labelGlyph(fontsOf(stack), codePoint);
    drawn.set(key, glyph ?? null);
    // A range is written even without glyphs: where a file is missing, MapLibre warns and uses another font.
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
  // Glyph files have advance widths in whole pixels. Rounding them alone would tear joined Arabic letters apart or make
  // them overlap; so the glyph is stretched by the same factor, and strokes still meet at its edges.
  const stretch = glyph.advanceWidth > 0 ? advance / (glyph.advanceWidth * scale) : 1;
  return { codePoint, advance, field: distanceField(flattenPath(glyph.path.commands, scale * stretch, scale)) };
}

function find(fonts: readonly Font[], codePoint = -1): { glyph: Glyph; unitsPerEm: number } | null {
  const font = fonts.find((each) => codePoint >= 0 && each.hasGlyphForCodePoint(codePoint));
  return font ? { glyph: font.glyphForCodePoint(codePoint), unitsPerEm: font.unitsPerEm } : null;
}

/**
 * The glyphs of all labels on the live map of an article: those of its base map, and in semibold those of its roads and of
 * the countries the base map is about.
 */
export async function mapGlyphs(basemap: BasemapFile, article: Article): Promise<GlyphFiles> {
  const roads = article.places.filter(({ kind }) => kind === 'road').flatMap(({ name }) => Object.values(name));
  const shaped = roads.length > 0 ? (await arabicShaping()).applyArabicShaping : (text: string) => text;
  // Only the contextual forms that occur.
  const ofRoads = [...new Set(roads.flatMap((name) => [...shaped(name)]).map((letter) => letter.codePointAt(0) ?? 0))];
  const languages = languagesOf(basemap.metadata);
  const ofBase = charactersOf(labelTexts(basemap.objects, languages));
  const countries = labelTexts(focusLabels(basemap), languages);
  const semibold = new Set([...ofRoads, ...(countries.length > 0 ? charactersOf(countries) : [])]);
  const wanted = { 'plex-400': ofBase, 'plex-600': [...semibold] };
  const glyphs = await madeOnce(`glyphs ${JSON.stringify(wanted)}`, () =>
    Promise.resolve(Buffer.from(JSON.stringify(inBase64(labelGlyphFiles(wanted))))),
  );
  const fonts = await Promise.all([
    ...labelFonts('plex-400', labelTexts(basemap.objects, languages).join('')),
    ...labelFonts('plex-600', [...countries, ...roads].join('')),
  ]);
  const ranges = JSON.parse(Buffer.from(glyphs).toString('utf8')) as GlyphFiles;
  return { ...ranges, ...inBase64(new Map(fonts)) };
}

/**
 * Fonts for labels in other scripts than Arabic and Latin, as `plex-400/U+0400-052F.woff2`: MapLibre draws these from fonts,
 * because many of their letters change with their neighbours. Subset to the letters of `text`.
 */
function labelFonts(stack: FontStack, text: string): readonly Promise<readonly [string, Uint8Array]>[] {
  return addedScripts(text).map(async (script) => {
    const bytes = await subsetOf(faceFile(script, 'plex', FONT_STACKS[stack]), text, script);
    return [`glyphs/${stack}/${unicodeRangeOf(script).replaceAll(' ', '')}.woff2`, bytes] as const;
  });
}

/** The labels of the countries a base map is about, where it has them; the style writes them in semibold. */
function focusLabels({ objects }: BasemapFile): readonly unknown[] {
  const labels = objects['country-labels'];
  if (labels?.type !== 'GeometryCollection') return [];
  return labels.geometries.map(({ properties }) => properties).filter((each) => each && 'of' in each);
}

/** All texts in these languages, at any depth. */
function labelTexts(value: unknown, languages: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    languages.includes(key) && typeof each === 'string' ? [each] : labelTexts(each, languages),
  );
}

function inBase64(files: ReadonlyMap<string, Uint8Array>): GlyphFiles {
  const entries = [...files].map(([path, bytes]) => [
    path.replace(/^glyphs\//, ''),
    Buffer.from(bytes).toString('base64'),
  ]);
  return Object.fromEntries(entries) as GlyphFiles;
}
