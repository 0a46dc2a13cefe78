import type { VNode } from 'preact';
import { type Lettering, plain, widthOf } from './lettering.ts';

/** A glyph of 16 units, what it means, and the colour of both. */
export type Badge = { readonly glyph: VNode; readonly word: string; readonly colour: string };

type Props = {
  readonly badges: readonly Badge[];
  /** Where the row begins: its right end from right to left. */
  readonly x: number;
  /** The middle of the row. */
  readonly y: number;
  readonly size: number;
  readonly isRtl: boolean;
  readonly lettering: Lettering;
};

/** Glyphs and their words in one row: never a glyph alone. */
export function GlyphRow({ badges, x, y, size, isRtl, lettering }: Props) {
  const way = isRtl ? -1 : 1;
  let at = x;
  return (
    <>
      {badges.map(({ glyph, word, colour }, index) => {
        const start = at;
        at += way * (size * 1.5 + widthOf(lettering, plain(word), size) + size * 1.4);
        const left = isRtl ? start - size : start;
        return (
          <g key={index} data-ink={colour}>
            <g transform={`translate(${left} ${y - size / 2}) scale(${size / 16})`}>{glyph}</g>
            <text
              x={start + way * size * 1.4}
              y={y + size * 0.34}
              font-size={size}
              direction={isRtl ? 'rtl' : 'ltr'}
              fill={colour}
            >
              {word}
            </text>
          </g>
        );
      })}
    </>
  );
}
