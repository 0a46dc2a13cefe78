import { create, type Font, type Glyph } from 'fontkit';
import { distanceField } from './distance-field.ts';
import { flattenPath } from './flatten-path.ts';
import { glyphPbf, type LabelGlyph } from './glyph-pbf.ts';
import { LETTER_OF_ISOLATED, MAP_CHARACTERS } from './map-characters.ts';

/** The size MapLibre's glyph files are drawn at, in pixels to the em. */
const SIZE = 24;

/** File name (`0-255.pbf`) to its bytes, for one font stack put together from the files of one face. */
export function glyphRanges(
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
