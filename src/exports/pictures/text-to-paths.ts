import { type ComponentChildren, isValidElement } from 'preact';
import { type Attributes, type ShortIds, shortNumber, svgElement } from './svg-markup.ts';

/** The style of a text. `start` is where a line begins: its right end in right-to-left text. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** The value of `currentColor`. */
  readonly colour: string;
};

type LineSetting = {
  readonly attributes: Attributes;
  readonly look: TextStyle;
  readonly lettering: TextShaper;
  readonly outlines: ShortIds;
  readonly ids: ShortIds;
};

/** A line of text as outlines: each glyph is defined once in a picture, and reused. */
export function writeLine(
  children: ComponentChildren,
  { attributes, look, lettering, outlines, ids }: LineSetting,
): string {
  const line = lettering.setLine(spansOfChildren(children, look.face), look.direction);
  if (line.letters.length === 0) return '';
  const { x = 0, y = 0, stroke, 'stroke-width': halo, transform, ...paint } = attributes;
  const scale = look.size / 1000;
  const left = Number(x) - shareLeftOfAnchor(look) * line.width * scale;
  const size = `scale(${shortNumber(scale, 4)} ${shortNumber(-scale, 4)})`;
  const at = `${transform ?? ''}translate(${shortNumber(left)} ${shortNumber(Number(y))})${size}`;
  const letters = line.letters.map((letter) =>
    svgElement('use', {
      'xlink:href': `#${outlines.of(letter.outline)}`,
      x: letter.x === 0 ? undefined : Math.round(letter.x),
      y: letter.y === 0 ? undefined : Math.round(letter.y),
    }),
  );
  if (stroke === undefined) return svgElement('g', { ...paint, transform: at }, ...letters);
  // All halos are drawn before all glyphs, or a halo would cover the glyph before it.
  const id = ids.of(`line ${ids.all().length}`);
  const around = { fill: stroke, stroke, 'stroke-width': Math.round(Number(halo) / scale), 'stroke-linejoin': 'round' };
  return svgElement(
    'g',
    { transform: at },
    svgElement('g', around, svgElement('g', { id }, ...letters)),
    svgElement('use', { 'xlink:href': `#${id}`, ...paint }),
  );
}

/** The share of a line to the left of its anchor. */
function shareLeftOfAnchor({ anchor, direction }: TextStyle): number {
  if (anchor === 'middle') return 0.5;
  return (anchor === 'end') === (direction === 'rtl') ? 0 : 1;
}

function spansOfChildren(words: ComponentChildren, face: Face): readonly Span[] {
  if (Array.isArray(words)) return words.flatMap((part) => spansOfChildren(part as ComponentChildren, face));
  if (typeof words === 'string' || typeof words === 'number') return [{ text: String(words), face }];
  if (!isValidElement(words)) return [];
  const { children, class: part } = words.props as { children?: ComponentChildren; class?: string };
  return spansOfChildren(children, FACE_OF_CLASS[part ?? ''] ?? face);
}

const FACE_OF_CLASS: Readonly<Record<string, Face>> = { strong: 'strong', headline: 'naskh' };

/** The fonts of a picture by use: text and labels, the same in bold, headlines and quotations. */
export type Face = 'sans' | 'strong' | 'naskh';

/** Text of one font in a line. */
export type Span = { readonly text: string; readonly face: Face };

/** A positioned glyph: thousandths of the text size, from the left end of the line, upwards. */
export type ShapedGlyph = { readonly outline: string; readonly x: number; readonly y: number };

/** A shaped line in visual order, from left to right. `width` in thousandths of the text size. */
export type ShapedLine = { readonly letters: readonly ShapedGlyph[]; readonly width: number };

/** Shapes text: Arabic letters are joined, and each run is placed by its direction (bidi). */
export type TextShaper = {
  readonly setLine: (spans: readonly Span[], direction: 'ltr' | 'rtl' | 'auto') => ShapedLine;
  /** The path data (`d`) of a glyph’s `outline`, in thousandths of the text size, y up. */
  readonly outlineOf: (outline: string) => string;
};

/** The width of a text in pixels at a text size. */
export function textWidth(lettering: TextShaper, spans: readonly Span[], size: number): number {
  return (lettering.setLine(spans, 'auto').width * size) / 1000;
}

/** A text in one font. */
export function plainSpan(text: string, face: Face = 'sans'): readonly Span[] {
  return [{ text, face }];
}
