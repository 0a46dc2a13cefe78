import { isDay } from '../model/edtf.ts';
import type { TimeRange } from '../view-state/filters.ts';
import { dayAfter, dayBefore, stepAfter, stepBefore } from './time-steps.ts';
import type { TimelineLayout } from './timeline-layout.ts';

type RangedLine = Pick<TimelineLayout, 'domain' | 'steps'>;
export type RangeEnd = 'from' | 'to';

/** The boundaries a range lies between, `from` below `to`: an open side stands at the end of the line. */
export function handlesOf(
  { steps }: RangedLine,
  time: TimeRange | undefined,
): { readonly from: number; readonly to: number } {
  const from = time?.from === undefined ? 0 : stepBefore(steps, time.from);
  const to = time?.to === undefined ? steps.count : stepAfter(steps, time.to);
  return from < to ? { from, to } : { from: to - 1, to };
}

/** Where a handle comes to rest: it stops one step short of the other. */
export function allowedStep(line: RangedLine, time: TimeRange | undefined, side: RangeEnd, asked: number): number {
  const { from, to } = handlesOf(line, time);
  return side === 'from' ? Math.min(Math.max(asked, 0), to - 1) : Math.max(Math.min(asked, line.steps.count), from + 1);
}

/** The range after a handle has come to `step`; the other side stays as exact as it was. */
export function withHandle(
  line: RangedLine,
  time: TimeRange | undefined,
  side: RangeEnd,
  step: number,
): TimeRange | undefined {
  const day = side === 'from' ? dayAfter(line.steps, step) : dayBefore(line.steps, step);
  return narrowed(line, { ...time, [side]: day });
}

/**
 * The range after a day was written into a field; the other side follows where it would lie beyond.
 * `undefined` for what is not yet, or not, a day of the line: fields report every figure while a year is being written.
 */
export function withDay(
  line: RangedLine,
  time: TimeRange | undefined,
  side: RangeEnd,
  day: string,
): { readonly range: TimeRange | undefined } | undefined {
  const { from, to } = line.domain;
  if (!isDay(day) || day < from || day > to) return undefined;
  const held = { from: time?.from ?? from, to: time?.to ?? to };
  if (side === 'from') return { range: narrowed(line, { from: day, to: held.to < day ? day : held.to }) };
  return { range: narrowed(line, { from: held.from > day ? day : held.from, to: day }) };
}

/** A side that reaches the end of the line holds nothing back; neither does a range without sides. */
function narrowed({ domain }: RangedLine, { from, to }: TimeRange): TimeRange | undefined {
  const first = from !== undefined && from > domain.from ? from : undefined;
  const last = to !== undefined && to < domain.to ? to : undefined;
  if (first === undefined && last === undefined) return undefined;
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}
