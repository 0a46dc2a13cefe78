// Our own parser of EDTF level 1 (ISO 8601-2), dates only: the `edtf` package is many times the size of our whole data
// model and every reader would load it. It is the oracle in our tests, which also list where and why this parser is
// stricter.

/** The days a date can fall on, both inclusive, as ISO days; a missing bound is open or unknown. */
export type DayRange = { readonly from?: string; readonly to?: string };

const DATE = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;
const SEASON = /^-?\d{4}-2[1-4]$/;
const LONG_YEAR = /^Y(-?)([1-9]\d{4,8})$/;
const ISO_DAY = /^([+-]?\d+)-(\d\d)-(\d\d)$/;

/** The bounds of a date in EDTF level 1, or `undefined` where the text is none. */
export function parseEdtf(text: string): DayRange | undefined {
  // Split into three parts at most: more are refused anyway, and long input is not split whole.
  const sides = text.split('/', 3);
  if (sides.length === 1) return parseDate(text);
  const [start, end] = sides.map(parseIntervalSide);
  if (sides.length > 2 || start === undefined || end === undefined) return undefined;
  if (start.from === undefined && end.to === undefined) return undefined; // `../..` has no bounds
  if (start.from !== undefined && end.to !== undefined && compareDays(start.from, end.to) > 0) return undefined;
  return { ...(start.from !== undefined && { from: start.from }), ...(end.to !== undefined && { to: end.to }) };
}

/**
 * Whether a date, or a bound of an interval, can only fall after `day`. `2019-01` does not lie after 2019-01-22, since
 * it may mean the first of the month.
 */
export function liesAfter(edtf: string, day: string): boolean {
  return edtf
    .split('/')
    .map((side) => parseIntervalSide(side) ?? parseDate(side))
    .some((side) => side?.from !== undefined && compareDays(side.from, day) > 0);
}

/** Negative, zero or positive, as `a` is before, on or after `b`. ISO days outside 0000–9999 do not sort as text. */
export function compareDays(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  const differing = first.findIndex((part, index) => part !== second[index]);
  return differing === -1 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}

/** Whether a text is one day of the calendar, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseDate(text) !== undefined;
}

/** Level 1 allows neither unspecified digits nor seasons nor years beyond four digits inside an interval. */
function parseIntervalSide(text: string): DayRange | undefined {
  if (text === '' || text === '..') return {};
  return text.includes('X') || SEASON.test(text) || LONG_YEAR.test(text) ? undefined : parseDate(text);
}

function parseDate(text: string): DayRange | undefined {
  const long = LONG_YEAR.exec(text);
  if (long) return yearsRange(Number(`${long[1]}${long[2]}`), Number(`${long[1]}${long[2]}`));
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, sign, digits = '', month, day, qualifier] = match;
  if (qualifier !== undefined && text.includes('X')) return undefined;
  if (digits.includes('X') && month !== undefined) return undefined;
  if (sign === '-' && digits.startsWith('00') && Number(digits.replaceAll('X', '0')) === 0) return undefined;
  const years = [digits.replaceAll('X', '0'), digits.replaceAll('X', '9')].map((year) => Number(`${sign}${year}`));
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return yearsRange(first, last);
  if (/^2[1-4]$/.test(month)) {
    // EDTF seasons name no hemisphere: spring begins in March in the north and in September in the south, and a winter
    // may end in the next year. Only the year is certain, so it gives both bounds.
    return day === undefined && qualifier === undefined ? yearsRange(first, last) : undefined;
  }
  return daysRange(first, Number(month), day);
}

function yearsRange(first: number, last: number): DayRange {
  return { from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) };
}

function daysRange(year: number, month: number, day: string | undefined): DayRange | undefined {
  // Also refuses the NaN of a month `XX` followed by a day.
  if (!(month >= 1 && month <= 12)) return undefined;
  const lastDay = daysIn(year, month);
  if (day === undefined || day === 'XX') return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDay) };
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return { from: isoDay(year, month, Number(day)), to: isoDay(year, month, Number(day)) };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An ISO 8601 day; years outside 0000 to 9999 have a sign and six digits, as in ECMAScript. */
function isoDay(year: number, month: number, day: number): string {
  const short = year >= 0 && year <= 9999;
  const digits = String(Math.abs(year)).padStart(short ? 4 : 6, '0');
  const sign = short ? '' : year < 0 ? '-' : '+';
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function partsOf(day: string): readonly number[] {
  return (ISO_DAY.exec(day) ?? []).slice(1).map(Number);
}
