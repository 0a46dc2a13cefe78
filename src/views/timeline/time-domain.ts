import { compareDays, type DayRange } from '../../core/article/edtf.ts';
import { dayCount, FIRST_DAY, firstOfMonth, isoDay, LAST_DAY, monthCount } from '../../core/article/day-count.ts';

/** Half-open range in days since 1970-01-01: `end` is the day after the last. */
export type TimeDomain = {
  readonly start: number;
  readonly end: number;
  /** Days over which a bar with an open side fades out: a drawing length, not a date. */
  readonly fade: number;
  readonly unit: 'day' | 'month';
};

/** Of a line of one year, about four and a half months. */
const FADE_SHARE = 0.35;
const LEAST_FADE = 31;
const LEAST_DAYS = 30;
/** Lines longer than this, about three years, have steps of months. */
const MOST_DAYS_BY_DAY = 1097;

/**
 * The sides of a date that a line can draw. Years outside 0001–9999 make that side open: the bar fades out towards it.
 */
export function drawableRange({ from, to }: DayRange): DayRange {
  const isEarly = from === undefined || compareDays(from, FIRST_DAY) < 0;
  const isLate = to === undefined || compareDays(to, LAST_DAY) > 0;
  if (isEarly && isLate) return { from: FIRST_DAY, to: LAST_DAY };
  if (isEarly) return { to: compareDays(to ?? FIRST_DAY, FIRST_DAY) < 0 ? FIRST_DAY : to };
  if (isLate) return { from: compareDays(from, LAST_DAY) > 0 ? LAST_DAY : from };
  return { from, to };
}

/** From the first to the last day named, publication included, with room for bars that fade out. */
export function domainOf(ranges: readonly DayRange[], published: string): TimeDomain {
  const firstNamed = Math.min(...ranges.map(({ from, to }) => dayCount(from ?? to ?? published)), dayCount(published));
  const lastNamed = Math.max(...ranges.map(({ from, to }) => dayCount(to ?? from ?? published)), dayCount(published));
  const fade = Math.max(LEAST_FADE, Math.round((lastNamed + 1 - firstNamed) * FADE_SHARE));
  const fadingBack = ranges.flatMap(({ from, to }) => (from === undefined && to ? dayCount(to) + 1 - fade : []));
  const fadingOn = ranges.flatMap(({ from, to }) => (to === undefined && from ? dayCount(from) + fade : []));
  const end = Math.min(Math.max(lastNamed + 1, ...fadingOn), dayCount(LAST_DAY) + 1);
  const start = Math.max(Math.min(firstNamed, end - LEAST_DAYS, ...fadingBack), dayCount(FIRST_DAY));
  if (end - start <= MOST_DAYS_BY_DAY) return { start, end, fade, unit: 'day' };
  // Whole months, so that every step of the range is a whole one.
  const months = { start: monthCount(isoDay(start)), end: monthCount(isoDay(end - 1)) + 1 };
  return { start: firstOfMonth(months.start), end: firstOfMonth(months.end), fade, unit: 'month' };
}
