import { type ComponentChildren, isValidElement } from 'preact';
import type { Face, Lettering, Span } from './lettering.ts';
import type { Numbered } from './numbered.ts';
import { type Attributes, short, tag } from './svg-tag.ts';

/** How words look where they stand. `start` is where a line begins: its right end from right to left. */
export type Look = {
  readonly face: Face;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl' | 'auto';
  /** What `currentColor` means here. */
  readonly colour: string;
};

type Setting = {
  readonly attributes: Attributes;
  readonly look: Look;
  readonly lettering: Lettering;
  readonly outlines: Numbered;
  readonly ids: Numbered;
};

/** A line of words as outlines: each letter is drawn once in a picture, and used wherever it stands. */
export function writeLine(words: ComponentChildren, { attributes, look, lettering, outlines, ids }: Setting): string {
  const line = lettering.setLine(spansOf(words, look.face), look.direction);
  if (line.letters.length === 0) return '';
  const { x = 0, y = 0, stroke, 'stroke-width': halo, transform, ...paint } = attributes;
  const scale = look.size / 1000;
  const left = Number(x) - leftOf(look) * line.width * scale;
  const size = `scale(${short(scale, 4)} ${short(-scale, 4)})`;
  const at = `${transform ?? ''}translate(${short(left)} ${short(Number(y))})${size}`;
  const letters = line.letters.map((letter) =>
    tag('use', {
      'xlink:href': `#${outlines.of(letter.outline)}`,
      x: letter.x === 0 ? undefined : Math.round(letter.x),
      y: letter.y === 0 ? undefined : Math.round(letter.y),
    }),
  );
  if (stroke === undefined) return tag('g', { ...paint, transform: at }, ...letters);
  // The halo of a letter may not cover the one before it: first all halos, then all letters.
  const id = ids.of(`line ${ids.all().length}`);
  const around = { fill: stroke, stroke, 'stroke-width': Math.round(Number(halo) / scale), 'stroke-linejoin': 'round' };
  return tag(
    'g',
    { transform: at },
    tag('g', around, tag('g', { id }, ...letters)),
    tag('use', { 'xlink:href': `#${id}`, ...paint }),
  );
}

/** How much of a line lies to the left of where it is anchored. */
function leftOf({ anchor, direction }: Look): number {
  if (anchor === 'middle') return 0.5;
  return (anchor === 'end') === (direction === 'rtl') ? 0 : 1;
}

function spansOf(words: ComponentChildren, face: Face): readonly Span[] {
  if (Array.isArray(words)) return words.flatMap((part) => spansOf(part as ComponentChildren, face));
  if (typeof words === 'string' || typeof words === 'number') return [{ text: String(words), face }];
  if (!isValidElement(words)) return [];
  const { children, class: part } = words.props as { children?: ComponentChildren; class?: string };
  return spansOf(children, FACES[part ?? ''] ?? face);
}

const FACES: Readonly<Record<string, Face>> = { strong: 'strong', headline: 'naskh' };
