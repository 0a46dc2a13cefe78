/** A range of a text in UTF-16 code units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

export type HighlightSegment = { readonly text: string; readonly isMarked: boolean };

/**
 * Splits a text where highlights begin and end; joined, the segments are the text. Ranges may overlap or lie outside. A
 * cut between a letter and its combining marks, or inside a surrogate pair, is moved outwards.
 */
export function highlightSegments(text: string, ranges: readonly TextRange[]): readonly HighlightSegment[] {
  const parts: HighlightSegment[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of mergedRanges(text, ranges)) {
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return parts;
}

function mergedRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const inside = ranges
    .map(({ start, end }) => ({ start: within(text, start), end: within(text, end) }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start: moved(text, start, -1), end: moved(text, end, 1) }))
    .sort((a, b) => a.start - b.start);
  const joined: TextRange[] = [];
  for (const range of inside) {
    const last = joined[joined.length - 1];
    if (last && range.start <= last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
    else joined.push(range);
  }
  return joined;
}

function within(text: string, offset: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
}

function moved(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (at > 0 && at < text.length && isInsideCharacter(text, at)) at += step;
  return at;
}

/** Combining marks, joiners, tatweel and the second half of a surrogate pair belong to the character before them. */
function isInsideCharacter(text: string, at: number): boolean {
  if (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))) return true;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /^[\p{M}\u200c\u200d\u0640]$/u.test(next) || text.charAt(at - 1) === '\u200d';
}
