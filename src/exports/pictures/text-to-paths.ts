import { type ComponentChildren, isValidElement } from 'preact';
import { type Attributes, type ShortIds, shortNumber, svgElement } from './svg-markup.ts';

/** How words look where they stand. `start` is where a line begins: its right end from right to left. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** What `currentColor` means here. */
  readonly colour: string;
};

type LineSetting = {
  readonly attributes: Attributes;
  readonly look: TextStyle;
  readonly lettering: TextShaper;
  readonly outlines: ShortIds;
  readonly ids: ShortIds;
};

/** A line of words as outlines: each letter is drawn once in a picture, and used wherever it stands. */
export function writeLine(
  words: ComponentChildren,
  { attributes, look, lettering, outlines, ids }: LineSetting,
): string {
  const line = lettering.setLine(spansOfChildren(words, look.face), look.direction);
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
  // The halo of a letter may not cover the one before it: first all halos, then all letters.
  const id = ids.of(`line ${ids.all().length}`);
  const around = { fill: stroke, stroke, 'stroke-width': Math.round(Number(halo) / scale), 'stroke-linejoin': 'round' };
  return svgElement(
    'g',
    { transform: at },
    svgElement('g', around, svgElement('g', { id }, ...letters)),
    svgElement('use', { 'xlink:href': `#${id}`, ...paint }),
  );
}

/** How much of a line lies to the left of where it is anchored. */
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
