// Offsets in the data count Unicode code points, as the W3C selectors do, while JavaScript counts UTF-16 code units:
// every offset after an emoji or a letter outside the Basic Multilingual Plane would be off by one.

/** Length in code points. */
export function codePointLength(text: string): number {
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return text.length - pairs;
}

/** The code points from `start` up to `end`, exclusive. Unlike `slice`, takes no negative offsets. */
export function codePointSlice(text: string, start: number, end = Infinity): string {
  let offset = 0;
  let slice = '';
  for (const character of text) {
    if (offset >= end) break;
    if (offset >= start) slice += character;
    offset += 1;
  }
  return slice;
}

/** The offset of the first occurrence of `search` at or after `from`, in code points; -1 where there is none. */
export function codePointIndexOf(text: string, search: string, from = 0): number {
  let unit = codePointSlice(text, 0, from).length;
  if (from > codePointLength(text)) return -1;
  for (;;) {
    unit = text.indexOf(search, unit);
    if (unit === -1) return -1;
    if (!splitsPair(text, unit) && !splitsPair(text, unit + search.length)) {
      return codePointLength(text.slice(0, unit));
    }
    unit += 1;
  }
}

/** Whether a UTF-16 index falls inside a surrogate pair, where no code point begins. */
function splitsPair(text: string, unit: number): boolean {
  return unit > 0 && unit < text.length && (text.codePointAt(unit - 1) ?? 0) > 0xffff;
}

/** The code point offsets of all occurrences of a quotation in a paragraph, overlapping ones included. */
export function occurrencesOf(paragraph: string, quote: string): readonly number[] {
  if (quote === '') return [];
  const offsets: number[] = [];
  let at = codePointIndexOf(paragraph, quote);
  while (at !== -1) {
    offsets.push(at);
    at = codePointIndexOf(paragraph, quote, at + 1);
  }
  return offsets;
}
