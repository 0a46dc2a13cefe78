import { dayCount, firstOfMonth, isoDay, monthCount } from '../../core/article/day-count.ts';

/**
 * The boundaries a range can be set to: 0 is before the first unit, `count` after the last. `from` is an ISO day, the
 * first of a month where the unit is one.
 */
export type TimeSteps = { readonly unit: 'day' | 'month'; readonly from: string; readonly count: number };

/**
 * The boundary before the unit that contains the day. Days outside are clamped to the nearest unit: 0 … `count` − 1.
 */
export function stepBefore(steps: TimeSteps, day: string): number {
  return Math.min(Math.max(unitOf(steps, day), 0), steps.count - 1);
}

/** The boundary after the unit that contains the day: 1 … `count`. */
export function stepAfter(steps: TimeSteps, day: string): number {
  return Math.min(Math.max(unitOf(steps, day) + 1, 1), steps.count);
}

/** The first ISO day after a boundary, 0 … `count` − 1. */
export function dayAfter(steps: TimeSteps, step: number): string {
  return isoDay(boundary(steps, step));
}

/** The last ISO day before a boundary, 1 … `count`. */
export function dayBefore(steps: TimeSteps, step: number): string {
  return isoDay(boundary(steps, step) - 1);
}

function unitOf({ unit, from }: TimeSteps, day: string): number {
  return unit === 'day' ? dayCount(day) - dayCount(from) : monthCount(day) - monthCount(from);
}

function boundary({ unit, from }: TimeSteps, step: number): number {
  return unit === 'day' ? dayCount(from) + step : firstOfMonth(monthCount(from) + step);
}
