import { compareDays, type DayRange } from '../../core/article/edtf.ts';
import { dayCount, FIRST_DAY, firstOfMonth, isoDay, LAST_DAY, monthCount } from '../../core/article/day-count.ts';

/** Half-open range in days since 1970-01-01: `end` is the day after the last. */
export type TimeDomain = {
  readonly start: number;
  readonly end: number;
  /** Days over which a bar with an open side fades out: a drawing length, not a date. */
  readonly fade: number;
  readonly unit: 'day' | 'month';
  /** The day of publication is so much later that the line ends before it, with a break. */
  readonly endsBefore?: true;
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

/** Share of the line without any date, and its days, from which the publication is put behind a break. */
const EMPTY_SHARE = 0.5;
const EMPTY_DAYS = 365;
/** Share of the dated part that follows it before the break. */
const PAST_LAST = 0.08;

/**
 * From the first to the last day named, publication included, with room for bars that fade out. Where the publication is
 * years later, dates would be crowded at one end: the line then ends soon after the last of them.
 */
export function domainOf(ranges: readonly DayRange[], published: string): TimeDomain {
  const publication = dayCount(published);
  const firstNamed = Math.min(...ranges.map(({ from, to }) => dayCount(from ?? to ?? published)), publication);
  const lastDated = Math.max(firstNamed, ...ranges.map(({ from, to }) => dayCount(to ?? from ?? published)));
  const empty = publication - lastDated;
  const endsBefore = ranges.length > 0 && empty > EMPTY_DAYS && empty > EMPTY_SHARE * (publication - firstNamed);
  const pastLast = Math.max(1, Math.round((lastDated - firstNamed) * PAST_LAST));
  const lastNamed = endsBefore ? lastDated + pastLast : Math.max(lastDated, publication);
  const fade = Math.max(LEAST_FADE, Math.round((lastNamed + 1 - firstNamed) * FADE_SHARE));
  const fadingBack = ranges.flatMap(({ from, to }) => (from === undefined && to ? dayCount(to) + 1 - fade : []));
  const fadingOn = ranges.flatMap(({ from, to }) => (to === undefined && from ? dayCount(from) + fade : []));
  const end = Math.min(Math.max(lastNamed + 1, ...fadingOn), dayCount(LAST_DAY) + 1);
  const start = Math.max(Math.min(firstNamed, end - LEAST_DAYS, ...fadingBack), dayCount(FIRST_DAY));
  const broken = endsBefore ? ({ endsBefore } as const) : {};
  if (end - start <= MOST_DAYS_BY_DAY) return { start, end, fade, unit: 'day', ...broken };
  // Whole months, so that every step of the range is a whole one.
  const months = { start: monthCount(isoDay(start)), end: monthCount(isoDay(end - 1)) + 1 };
  return { start: firstOfMonth(months.start), end: firstOfMonth(months.end), fade, unit: 'month', ...broken };
}
