/** Braces are written by name: BibTeX counts even those behind a backslash, and one too many loses the rest of the file. */
const SPECIAL: Readonly<Record<string, string>> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // Two in a row would run together into a dash or a quotation mark.
  '-': '{-}',
  "'": "{'}",
  '`': '{`}',
};

/** A text as the value of a BibTeX field, without the braces around it. BibTeX knows no lines: a break becomes a blank. */
export function bibtexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/--+|''+|``+|[{}\\~^&%$#_]/g, (found) => Array.from(found, (sign) => SPECIAL[sign] ?? sign).join(''));
}
