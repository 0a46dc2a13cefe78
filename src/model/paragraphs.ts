const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;
/** Unicode white space, the no-break space included: editors leave one before a paragraph and no reader sees it. */
const EDGE_SPACE = /^[\p{White_Space}\ufeff]+|[\p{White_Space}\ufeff]+$/gu;

/** The numbered paragraphs of a text: its non-blank lines, bared of white space at both ends and otherwise as printed. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(LINE_END)
    .map((line) => line.replace(EDGE_SPACE, ''))
    .filter((line) => line !== '');
}
