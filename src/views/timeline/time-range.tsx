import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import type { TimeRange } from '../../core/state/filters.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { dayAfter, dayBefore, stepAfter, stepBefore } from './time-steps.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import { isDay } from '../../core/article/edtf.ts';

type RangeHandlesProps = {
  readonly context: FullViewContext;
  readonly layout: TimelineLayout;
  readonly time: TimeRange | undefined;
  readonly onTime: (range: TimeRange | undefined) => void;
};

/** Two native range inputs on the line, for keyboard and touch. Neither can pass the other. */
export function RangeHandles({ context, layout, time, onTime }: RangeHandlesProps) {
  const { messages } = context;
  const { steps } = layout;
  const handles = handlesOf(layout, time);
  const give = useAnimationFrameThrottle(onTime);
  const slide = (side: RangeEnd, input: HTMLInputElement) => {
    const step = allowedStep(layout, time, side, input.valueAsNumber);
    // Where the other handle stops it, the state does not change and nothing is rendered: reset the input by hand.
    if (step !== input.valueAsNumber) input.value = String(step);
    give(withHandle(layout, time, side, step));
  };
  const days: Readonly<Record<RangeEnd, string>> = {
    from: time?.from ?? dayAfter(steps, handles.from),
    to: time?.to ?? dayBefore(steps, handles.to),
  };
  return (
    <div class="timeline-range" role="group" aria-label={messages.period}>
      {(['from', 'to'] as const).map((side) => (
        <input
          key={side}
          type="range"
          class="timeline-handle"
          min={0}
          max={steps.count}
          step={1}
          value={handles[side]}
          // With both handles at the newest end only the first can move, so it has to be on top.
          data-raised={(side === 'from' && handles.from > steps.count / 2) || undefined}
          aria-label={side === 'from' ? messages.periodFrom : messages.periodTo}
          aria-valuetext={formatDate(days[side], messages.formats)}
          onInput={(event) => slide(side, event.currentTarget)}
        />
      ))}
    </div>
  );
}

function useAnimationFrameThrottle(onTime: RangeHandlesProps['onTime']) {
  const latest = useRef(onTime);
  latest.current = onTime;
  const frames = useMemo(() => throttleToAnimationFrame((range: TimeRange | undefined) => latest.current(range)), []);
  useEffect(() => frames.stop, [frames]);
  return frames.give;
}

type RangedLine = Pick<TimelineLayout, 'domain' | 'steps'>;
type RangeEnd = 'from' | 'to';

/** The boundaries of a range, `from` below `to`: an open side is at the end of the line. */
export function handlesOf(
  { steps }: RangedLine,
  time: TimeRange | undefined,
): { readonly from: number; readonly to: number } {
  const from = time?.from === undefined ? 0 : stepBefore(steps, time.from);
  const to = time?.to === undefined ? steps.count : stepAfter(steps, time.to);
  return from < to ? { from, to } : { from: to - 1, to };
}

/** The step a handle is limited to: one step short of the other. */
export function allowedStep(line: RangedLine, time: TimeRange | undefined, side: RangeEnd, requested: number): number {
  const { from, to } = handlesOf(line, time);
  return side === 'from'
    ? Math.min(Math.max(requested, 0), to - 1)
    : Math.max(Math.min(requested, line.steps.count), from + 1);
}

/** The range after a handle was moved to `step`; the other side keeps its exact day. */
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
 * The range after a day was typed into a field; the other side follows where it would be beyond. `undefined` for what
 * is not yet a day, or not one of the line: date inputs fire for every digit of a year.
 */
export function withDay(
  line: RangedLine,
  time: TimeRange | undefined,
  side: RangeEnd,
  day: string,
): { readonly range: TimeRange | undefined } | undefined {
  const { from, to } = line.domain;
  if (!isDay(day) || day < from || day > to) return undefined;
  const current = { from: time?.from ?? from, to: time?.to ?? to };
  if (side === 'from') return { range: narrowed(line, { from: day, to: current.to < day ? day : current.to }) };
  return { range: narrowed(line, { from: current.from > day ? day : current.from, to: day }) };
}

/** A side at the end of the line is open; a range with two open sides is no filter. */
function narrowed({ domain }: RangedLine, { from, to }: TimeRange): TimeRange | undefined {
  const first = from !== undefined && from > domain.from ? from : undefined;
  const last = to !== undefined && to < domain.to ? to : undefined;
  if (first === undefined && last === undefined) return undefined;
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

type DateFieldsProps = {
  readonly id: string;
  readonly context: FullViewContext;
  readonly layout: TimelineLayout;
  readonly time: TimeRange | undefined;
  readonly onTime: (range: TimeRange | undefined) => void;
};

/** The same range as two date inputs. */
export function DateFields({ id, context: { messages }, layout, time, onTime }: DateFieldsProps) {
  const { from, to } = layout.domain;
  const days: Readonly<Record<RangeEnd, string>> = { from: time?.from ?? from, to: time?.to ?? to };
  return (
    <div class="timeline-fields">
      {(['from', 'to'] as const).map((side) => (
        <p class="timeline-field" key={side}>
          <label for={`${id}-${side}`}>{side === 'from' ? messages.periodFrom : messages.periodTo}</label>
          <input
            id={`${id}-${side}`}
            type="date"
            min={from}
            max={to}
            value={days[side]}
            onInput={(event) => {
              const change = withDay(layout, time, side, event.currentTarget.value);
              if (change) onTime(change.range);
            }}
            // An incomplete date is reset to the one in force.
            onBlur={(event) => {
              if (event.currentTarget.value !== days[side]) event.currentTarget.value = days[side];
            }}
          />
        </p>
      ))}
    </div>
  );
}

type AnimationFrames = {
  readonly request: (callback: () => void) => number;
  readonly cancel: (handle: number) => void;
};

const PAGE_FRAMES: AnimationFrames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** Passes on the last value of each animation frame. `stop` drops the pending one. */
export function throttleToAnimationFrame<Value>(
  pass: (value: Value) => void,
  frames: AnimationFrames = PAGE_FRAMES,
): { readonly give: (value: Value) => void; readonly stop: () => void } {
  let pending: { value: Value; readonly frame: number } | undefined;
  const flush = () => {
    const latest = pending;
    pending = undefined;
    if (latest) pass(latest.value);
  };
  return {
    give: (value) => {
      if (pending) pending.value = value;
      else pending = { value, frame: frames.request(flush) };
    },
    stop: () => {
      if (pending) frames.cancel(pending.frame);
      pending = undefined;
    },
  };
}
