import Pbf from 'pbf';
import type { DistanceField } from './distance-field.ts';

export type LabelGlyph = {
  readonly codePoint: number;
  /** Advance width in pixels, at a font size of 24 px. */
  readonly advance: number;
  /** `null` for a space. */
  readonly field: DistanceField | null;
};

/**
 * Pixels from MapLibre’s top line to our baseline. 26 centres the capitals of IBM Plex Sans, and with them its Arabic,
 * on the point of the label.
 */
const BASELINE = 26;

/**
 * One glyph file in MapLibre’s protobuf format: message `glyphs` { stacks = 1 { name = 1, range = 2, glyphs = 3 } }.
 */
export function glyphPbf(name: string, range: string, glyphs: readonly LabelGlyph[]): Uint8Array {
  const pbf = new Pbf();
  pbf.writeMessage(1, writeStack, { name, range, glyphs });
  return pbf.finish();
}

type Stack = { readonly name: string; readonly range: string; readonly glyphs: readonly LabelGlyph[] };

function writeStack({ name, range, glyphs }: Stack, pbf?: Pbf): void {
  pbf?.writeStringField(1, name);
  pbf?.writeStringField(2, range);
  for (const glyph of glyphs) pbf?.writeMessage(3, writeGlyph, glyph);
}

function writeGlyph({ codePoint, advance, field }: LabelGlyph, pbf?: Pbf): void {
  pbf?.writeVarintField(1, codePoint);
  if (field) pbf?.writeBytesField(2, field.bitmap);
  pbf?.writeVarintField(3, field?.width ?? 0);
  pbf?.writeVarintField(4, field?.height ?? 0);
  pbf?.writeSVarintField(5, field?.left ?? 0);
  pbf?.writeSVarintField(6, field ? field.top - BASELINE : 0);
  pbf?.writeVarintField(7, advance);
}
