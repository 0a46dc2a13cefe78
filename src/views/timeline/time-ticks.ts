import type { ScaleTime } from 'd3-scale';
import { firstOfMonth, isoDay, monthCount, startOf } from '../../core/article/day-count.ts';
import type { TimeDomain } from './time-domain.ts';

export type TimeTick = {
  readonly day: string;
  /** 1–12; undefined where the line is too long for months. */
  readonly month?: number;
  /** Set for January, and for the first tick where the line has no January. */
  readonly year?: number;
  readonly fraction: number;
  /** The middle of the month, or of the part of it on the line: position of its label. */
  readonly nameAt: number;
  /** The width in px from which there is room for the label, one of `WIDTHS`; undefined where none has it. */
  readonly namedFrom?: number;
};

/** Container widths in px at which more labels fit; the style sheet has the same figures. */
export const WIDTHS = [0, 300, 360, 480, 600, 720, 800, 880, 960, 1200] as const;

/** In px: the longest month names at 12 px. */
const NAME_WIDTH = 68;
/** Fewest days of a month on the line for a label. */
const LEAST_NAMED = 15;
const DAYS_PER_MONTH = 30.4;
const YEAR_TICKS = 6;
/** Months between labels: January alone, half years, quarters, every month. */
const STRIDES = [12, 6, 3, 1] as const;

/** The first of the widths that is at least `px`; undefined if none is. */
export function widthFor(px: number): number | undefined {
  return WIDTHS.find((width) => width >= px);
}

export function ticksOf(domain: TimeDomain, scale: ScaleTime<number, number>): readonly TimeTick[] {
  if (domain.unit === 'month') {
    const dates = scale.ticks(YEAR_TICKS).filter((date) => date < startOf(domain.end));
    return dates.map((date) => {
      const day = date.toISOString().slice(0, 10);
      return { day, year: Number(day.slice(0, 4)), fraction: scale(date), nameAt: scale(date), namedFrom: 0 };
    });
  }
  const firsts = firstDaysOfMonths(domain);
  const hasJanuary = firsts.some((count) => monthOf(count) === 1);
  return firsts.map((count, position) => {
    const month = monthOf(count);
    const isYearWritten = month === 1 || (!hasJanuary && position === 0);
    const end = Math.min(firstOfMonth(monthCount(isoDay(count)) + 1), domain.end);
    const namedFrom = isYearWritten ? 0 : roomForName(month, domain);
    // The label of a month that has only begun would run into that of the month before.
    const isNamed = end - count >= LEAST_NAMED || firsts.length === 1;
    return {
      day: isoDay(count),
      month,
      ...(isYearWritten && { year: Number(isoDay(count).slice(0, 4)) }),
      fraction: scale(startOf(count)),
      nameAt: (scale(startOf(count)) + scale(startOf(end))) / 2,
      ...(namedFrom !== undefined && isNamed && { namedFrom }),
    };
  });
}

/** The label of a month with a larger stride is shown at narrower widths. */
function roomForName(month: number, { start, end }: TimeDomain): number | undefined {
  const stride = STRIDES.find((every) => (month - 1) % every === 0) ?? 1;
  return widthFor((NAME_WIDTH * (end - start)) / (stride * DAYS_PER_MONTH));
}

/** First days of the months in days since 1970-01-01; the first day of the line where no month begins on it. */
function firstDaysOfMonths({ start, end }: TimeDomain): readonly number[] {
  const [first, last] = [start, end - 1].map((count) => monthCount(isoDay(count))) as [number, number];
  const months = Array.from({ length: last - first + 1 }, (_, passed) => firstOfMonth(first + passed));
  const within = months.filter((count) => count >= start);
  return within.length > 0 ? within : [start];
}

function monthOf(count: number): number {
  return Number(isoDay(count).slice(5, 7));
}
