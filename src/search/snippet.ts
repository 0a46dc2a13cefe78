import type { TextRange } from '../words/marked-parts.ts';

/** Part of a text in whole words, the ranges in it, and on which sides more was printed. */
export type Snippet = {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/** In UTF-16 code units: enough before the hit to read on from, and two lines or so in all. */
const BEFORE = 40;
const IN_ALL = 150;

/** The words around the first range; from the beginning where there is none. Cut at spaces only. */
export function snippetOf(text: string, ranges: readonly TextRange[]): Snippet {
  const first = ranges.length === 0 ? { start: 0, end: 0 } : ranges.reduce((a, b) => (b.start < a.start ? b : a));
  const start = first.start <= BEFORE ? 0 : wordStartBefore(text, first.start - BEFORE);
  const end = wordEndAfter(text, Math.max(start + IN_ALL, first.end));
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start, end: range.end - start })),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
  };
}

function wordStartBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function wordEndAfter(text: string, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at < text.length && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}
