import { Blob, Buffer as TextBuffer, Direction, Face, Font, GlyphClass, shape } from 'harfbuzzjs';
import { addComposites, type Composite, tableOf, type Tables, writeTables } from './glyph-tables.ts';

export function charactersOf(tables: Tables): Map<number, number> {
  const face = new Face(new Blob(writeTables(tables)), 0);
  const font = new Font(face);
  return new Map([...face.collectUnicodes()].map((code) => [code, font.nominalGlyph(code) ?? 0]));
}

export function marksOf(face: Face, count: number): readonly number[] {
  return Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => {
    return face.getGlyphClass(glyph) === GlyphClass.MARK;
  });
}

/** Collects glyphs to add to a font, each name once. */
export function addedTo(tables: Tables) {
  const first = tableOf(tables, 'maxp').readUInt16BE(4);
  const glyphs = new Map<string, { readonly number: number; readonly composite: Composite }>();
  return {
    glyph: (name: string, composite: Composite): number => {
      const entry = glyphs.get(name) ?? { number: first + glyphs.size, composite };
      glyphs.set(name, entry);
      return entry.number;
    },
    write: () => {
      addComposites(
        tables,
        [...glyphs.values()].map(({ composite }) => composite),
      );
    },
  };
}

export function setWord(font: Font, word: string) {
  const text = new TextBuffer();
  text.addText(word);
  text.guessSegmentProperties();
  text.setDirection(Direction.RTL);
  shape(font, text);
  return text.getGlyphInfosAndPositions();
}
