/** A run of letters, in code points, `end` exclusive. */
export type WordSpan = { readonly start: number; readonly end: number };

const IN_A_WORD = /^[\p{L}\p{M}\p{N}_]$/u;

export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && IN_A_WORD.test(character);
}

/** The words of a text: maximal runs of letters, marks, digits and underscores. The same in every engine, as `Intl.Segmenter` is not. */
export function wordsOf(text: string): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  let start = -1;
  let offset = 0;
  for (const character of text) {
    const inside = isWordCharacter(character);
    if (inside && start === -1) start = offset;
    if (!inside && start !== -1) {
      spans.push({ start, end: offset });
      start = -1;
    }
    offset += 1;
  }
  if (start !== -1) spans.push({ start, end: offset });
  return spans;
}
