import type { Cell } from './mentions.ts';

/**
 * What a spreadsheet would run as a formula, after blanks and invisible signs it may pass over. A file opened with another
 * separator than it was written with is cut at commas, semicolons, tabs and line ends, within quotation marks too: each
 * of them may begin a cell. Apostrophes before it are those of cells guarded already.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;
const CUT = /[,;\t\r\n]/;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'كانون الثاني|شباط|[آأا]ذار|نيسان|[أا]يار|حزيران|تموز|[آأا]ب|[أا]يلول|تشرين (?:الأول|الثاني)|كانون الأول|' +
  'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر';

/** What stands between the parts of a date. */
const BETWEEN = String.raw`\s\-/.،,`;

/**
 * What a spreadsheet would take for a day, a time or a number of another value: 2018-10 becomes 1 October, 19 December
 * one of this year, 1e5 a hundred thousand, 007 seven. A whole day such as 2019-01-22 stays the day it is.
 */
const VALUE = new RegExp(
  `^'*\\s*(?!\\d{4}-\\d\\d-\\d\\d$)(?:` +
    [
      String.raw`\p{Nd}+(?:\s*[-/.:]\s*\p{Nd}+){1,2}`,
      String.raw`(?:\p{Nd}{1,4}[${BETWEEN}]+){0,3}(?:\p{Nd}{1,4})?(?:${MONTHS})[${BETWEEN}]*(?:\p{Nd}{1,4}[${BETWEEN}]+){0,2}(?:\p{Nd}{1,4})?`,
      String.raw`\d+(?:\.\d+)?e[+-]?\d+`,
      String.raw`0\d+`,
      String.raw`\d{16,}`,
    ].join('|') +
    String.raw`)\s*(?:[ap]m)?$`,
  'iu',
);
/** Letters alone are no date, and no longer text is one either. */
const isValue = (text: string) => text.length <= 60 && /\p{Nd}/u.test(text) && VALUE.test(text);

const isFormula = (rest: string) => FORMULA.test(rest);
const isGuarded = (rest: string, at: number) => isFormula(rest) || (at === 0 && isValue(rest));

/**
 * A cell of a CSV file. Texts always stand in quotation marks and are guarded by an apostrophe where a spreadsheet would
 * run them, or take them for another value; numbers are ours and stand bare, minus sign included. A missing value is empty.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return `"${guarded(value).replaceAll('"', '""')}"`;
}

/** The text a guarded cell stood for, for whoever reads our files by program. */
export function unguarded(cell: string): string {
  let text = cell;
  // From the end, so that what follows has been restored when a guard is asked for.
  for (const at of [...beginnings(cell)].reverse()) {
    const rest = text.slice(at + 1);
    if (text[at] === "'" && isGuarded(rest, at)) text = text.slice(0, at) + rest;
  }
  return text;
}

function guarded(text: string): string {
  let cell = text;
  for (const at of [...beginnings(text)].reverse()) {
    if (isGuarded(text.slice(at), at)) cell = `${cell.slice(0, at)}'${cell.slice(at)}`;
  }
  return cell;
}

/** Where a cell may begin in a text: at its start, and after whatever a spreadsheet may cut at. */
function beginnings(text: string): readonly number[] {
  const cuts = Array.from({ length: text.length }, (_, at) => at + 1).filter((at) => CUT.test(text[at - 1] ?? ''));
  return [0, ...cuts];
}
