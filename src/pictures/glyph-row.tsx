import type { VNode } from 'preact';
import { type TextShaper, plainSpan, textWidth } from './lettering.ts';

/** A glyph of 16 units, what it means, and the colour of both. */
export type Badge = { readonly glyph: VNode; readonly word: string; readonly colour: string };

type GlyphRowProps = {
  readonly badges: readonly Badge[];
  /** Where the row begins: its right end from right to left. */
  readonly x: number;
  /** The middle of the row. */
  readonly y: number;
  readonly size: number;
  readonly isRtl: boolean;
  readonly lettering: TextShaper;
};

const stepOf = (lettering: TextShaper, word: string, size: number) =>
  size * 1.5 + textWidth(lettering, plainSpan(word), size) + size * 1.4;

/** As few rows as hold the badges in their order, each at most `width` wide where one badge alone is not wider. */
export function rowsOf(
  badges: readonly Badge[],
  width: number,
  size: number,
  lettering: TextShaper,
): readonly (readonly Badge[])[] {
  const rows: Badge[][] = [];
  let left = 0;
  for (const badge of badges) {
    const step = stepOf(lettering, badge.word, size);
    // The room after the last word of a row may lie outside.
    const row = step - size * 1.4 <= left ? rows.at(-1) : undefined;
    if (row) row.push(badge);
    else rows.push([badge]);
    left = (row ? left : width) - step;
  }
  return rows;
}

/** Glyphs and their words in one row: never a glyph alone. */
export function GlyphRow({ badges, x, y, size, isRtl, lettering }: GlyphRowProps) {
  const way = isRtl ? -1 : 1;
  let at = x;
  return (
    <>
      {badges.map(({ glyph, word, colour }, index) => {
        const start = at;
        at += way * stepOf(lettering, word, size);
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
