/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

export type HighlightSegment = { readonly text: string; readonly isMarked: boolean };

/**
 * A text cut where marks begin and end; joined, the parts are the text. Stretches may overlap or lie outside. A cut that
 * would part a letter from its signs, or a surrogate pair, is moved outwards.
 */
export function highlightSegments(text: string, stretches: readonly TextRange[]): readonly HighlightSegment[] {
  const parts: HighlightSegment[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of mergedRanges(text, stretches)) {
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return parts;
}

function mergedRanges(text: string, stretches: readonly TextRange[]): readonly TextRange[] {
  const inside = stretches
    .map(({ start, end }) => ({ start: within(text, start), end: within(text, end) }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start: moved(text, start, -1), end: moved(text, end, 1) }))
    .sort((a, b) => a.start - b.start);
  const joined: TextRange[] = [];
  for (const stretch of inside) {
    const last = joined[joined.length - 1];
    if (last && stretch.start <= last.end)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) });
    else joined.push(stretch);
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

/** Marks, joiners and the second half of a pair belong to what stands before them. */
function isInsideCharacter(text: string, at: number): boolean {
  if (/[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))) return true;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /^[\p{M}\u200c\u200d\u0640]$/u.test(next) || text.charAt(at - 1) === '\u200d';
}
