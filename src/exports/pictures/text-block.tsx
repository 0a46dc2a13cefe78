import type { VNode } from 'preact';
import { withoutIsolates } from '../../core/i18n/format.ts';
import type { MessageParts } from '../../core/i18n/messages/core.ts';
import { type Face, type TextShaper, plainSpan, type Span, textWidth } from './text-to-paths.ts';

/** A line of text, each span in its font. */
export type TextLine = readonly Span[];

/** A block: lines one below the other. Lengths in pixels. */
export type Block = {
  readonly lines: readonly TextLine[];
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** The space above. */
  readonly before: number;
  readonly fill: string;
  readonly isRtl: boolean;
  /** Drawn instead of text, from the top left corner of the block. */
  readonly drawing?: { readonly node: (width: number) => VNode; readonly height: number };
};

export function heightOf({ lines, leading, before, drawing }: Block): number {
  return before + (drawing?.height ?? lines.length * leading);
}

export function heightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

/** The parts of a message as spans; emphasis becomes bold. */
export function spansOf(parts: MessageParts): TextLine {
  return parts.map((part) =>
    typeof part === 'string'
      ? { text: part, face: 'sans' }
      : { text: Object.values(part).join(''), face: 'strong' in part || 'name' in part ? 'strong' : 'sans' },
  );
}

/** The width of lines in pixels and their text size. `isEven`: lines of about the same length, as in a headline. */
type LineRoom = { readonly width: number; readonly size: number; readonly isEven?: boolean };

/** Breaks text into lines no wider than their room; each character keeps its font. */
export function breakIntoLines(
  words: TextLine,
  { width, size, isEven = false }: LineRoom,
  lettering: TextShaper,
): readonly TextLine[] {
  const letters = words.flatMap(({ text, face }) => [...withoutIsolates(text)].map((letter) => ({ letter, face })));
  const tidy = letters.filter(({ letter }, at) => !/\s/.test(letter) || !/\s/.test(letters[at - 1]?.letter ?? ' '));
  const whole = tidy.map(({ letter }) => (/[^\S\u00a0]/.test(letter) ? ' ' : letter)).join('');
  const widest = words.some(({ face }) => face === 'strong') ? 'strong' : (words[0]?.face ?? 'sans');
  const broken = isEven ? balancedLines : filledLines;
  const lines = broken(whole, width, (text) => textWidth(lettering, plainSpan(text, widest), size));
  let from = 0;
  return lines.map((line) => {
    const length = [...line].length;
    const part = tidy.slice(from, from + length);
    // Includes the space at which the line was broken.
    from += length + 1;
    return part.reduce<readonly Span[]>((spans, { letter, face }) => {
      const last = spans.at(-1);
      const text = /\s/.test(letter) ? ' ' : letter;
      if (last?.face !== face) return [...spans, { text, face }];
      return [...spans.slice(0, -1), { text: last.text + text, face }];
    }, []);
  });
}

type StackProps = { readonly blocks: readonly Block[]; readonly x0: number; readonly x1: number; readonly y: number };

/** Blocks one below the other. Each line starts at the side where its language begins. */
export function BlockStack({ blocks, x0, x1, y }: StackProps) {
  let top = y;
  return (
    <>
      {blocks.map((block, index) => {
        const start = top + block.before;
        top += heightOf(block);
        return block.drawing ? (
          <g key={index} transform={`translate(${x0} ${start})`}>
            {block.drawing.node(x1 - x0)}
          </g>
        ) : (
          <Lines key={index} block={block} x={block.isRtl ? x1 : x0} y={start} />
        );
      })}
    </>
  );
}

function Lines({ block, x, y }: { readonly block: Block; readonly x: number; readonly y: number }) {
  const { lines, size, leading, fill, isRtl } = block;
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={index}
          x={x}
          // The baseline: letters are centred a little above the middle of their line.
          y={y + index * leading + leading / 2 + size * 0.34}
          font-size={size}
          direction={isRtl ? 'rtl' : 'ltr'}
          text-anchor="start"
          fill={fill}
        >
          {line.map(({ text, face }, at) => (
            <tspan key={at} class={CLASSES[face]}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}

const CLASSES: Readonly<Record<Face, string | undefined>> = { sans: undefined, strong: 'strong', naskh: 'headline' };

/** A block with a drawing instead of text: a hairline, a row of glyphs. */
export function drawnBlock(before: number, height: number, node: (width: number) => VNode): Block {
  return { lines: [], size: 0, leading: 0, before, fill: 'none', isRtl: false, drawing: { node, height } };
}

export function hairline(before: number, colour: string): Block {
  return drawnBlock(before, 1, (width) => <rect width={width} height="1" fill={colour} />);
}

type MeasureWidth = (text: string) => number;

/** Breaks a text into lines no wider than `width`, between words, as evenly as `text-wrap: balance` does. */
export function balancedLines(text: string, width: number, measure: MeasureWidth): readonly string[] {
  const words = text.split(/[^\S\u00a0]+/).filter(Boolean);
  const fewest = greedyLines(words, width, measure);
  // The narrowest width that needs no further line leaves no single word on the last line.
  for (let most = width * 0.5; most < width; most += width * 0.02) {
    const lines = greedyLines(words, most, measure);
    if (lines.length === fewest.length && lines.every((line) => measure(line) <= width)) return lines;
  }
  return fewest;
}

/** Fills lines as far as possible; balances them only if the last would be shorter than a quarter of the width. */
function filledLines(text: string, width: number, measure: MeasureWidth): readonly string[] {
  const lines = greedyLines(text.split(/[^\S\u00a0]+/).filter(Boolean), width, measure);
  const last = lines.at(-1) ?? '';
  return lines.length > 1 && measure(last) < width / 4 ? balancedLines(text, width, measure) : lines;
}

function greedyLines(words: readonly string[], most: number, measure: MeasureWidth): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
