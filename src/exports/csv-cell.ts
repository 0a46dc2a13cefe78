import type { Cell } from './mentions.ts';

/** What a spreadsheet would take for a formula, after blanks and invisible signs it may pass over. */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * A cell of a CSV file. Texts always stand in quotation marks and are guarded by an apostrophe where a spreadsheet would
 * run them; numbers are ours and stand bare, minus sign included. A missing value is empty.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** The text a guarded cell stood for, for whoever reads our files by program. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
