/** The faces of a picture, by their use: words and names, the same with weight, headlines and quotations. */
export type Face = 'sans' | 'strong' | 'naskh';

/** Words of one face in a line. */
export type Span = { readonly text: string; readonly face: Face };

/** A letter in its place: thousandths of the size of the text, from the left end of the line, up. */
export type ShapedGlyph = { readonly outline: string; readonly x: number; readonly y: number };

/** A line as the eye meets it, from left to right. `width` in thousandths of the size. */
export type ShapedLine = { readonly letters: readonly ShapedGlyph[]; readonly width: number };

/** Turns words into shapes: joined as Arabic joins them, and each run where its direction puts it. */
export type TextShaper = {
  readonly setLine: (spans: readonly Span[], direction: 'ltr' | 'rtl' | 'auto') => ShapedLine;
  /** What a letter’s `outline` stands for: the `d` of a path in thousandths, y up. */
  readonly outlineOf: (outline: string) => string;
};

/** Width of words in pixels at a size. */
export function textWidth(lettering: TextShaper, spans: readonly Span[], size: number): number {
  return (lettering.setLine(spans, 'auto').width * size) / 1000;
}

/** A run of words in one face. */
export function plainSpan(text: string, face: Face = 'sans'): readonly Span[] {
  return [{ text, face }];
}
