import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import type { TimeRange } from '../../core/state/filters.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { dayAfter, dayBefore, stepAfter, stepBefore } from './time-steps.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import { isDay } from '../../core/article/edtf.ts';

type RangeHandlesProps = {
  readonly reading: FullViewContext;
  readonly layout: TimelineLayout;
  readonly time: TimeRange | undefined;
  readonly onTime: (range: TimeRange | undefined) => void;
};

/** Two native sliders on the line, for keys as for fingers. Neither passes the other. */
export function RangeHandles({ reading, layout, time, onTime }: RangeHandlesProps) {
  const { words, language } = reading;
  const { steps } = layout;
  const handles = handlesOf(layout, time);
  const give = useAnimationFrameThrottle(onTime);
  const slide = (side: RangeEnd, input: HTMLInputElement) => {
    const step = allowedStep(layout, time, side, input.valueAsNumber);
    // Stopped by the other one, nothing changes that would be drawn anew: the handle itself has to be put back.
    if (step !== input.valueAsNumber) input.value = String(step);
    give(withHandle(layout, time, side, step));
  };
  const days: Readonly<Record<RangeEnd, string>> = {
    from: time?.from ?? dayAfter(steps, handles.from),
    to: time?.to ?? dayBefore(steps, handles.to),
  };
  return (
    <div class="timeline-range" role="group" aria-label={words.period}>
      {(['from', 'to'] as const).map((side) => (
        <input
          key={side}
          type="range"
          class="timeline-handle"
          min={0}
          max={steps.count}
          step={1}
          value={handles[side]}
          // Where both lie at the newest end, only the first can still be moved: it has to be on top.
          data-raised={(side === 'from' && handles.from > steps.count / 2) || undefined}
          aria-label={side === 'from' ? words.periodFrom : words.periodTo}
          aria-valuetext={formatDate(days[side], language)}
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

type DateFieldsProps = {
  readonly id: string;
  readonly reading: FullViewContext;
  readonly layout: TimelineLayout;
  readonly time: TimeRange | undefined;
  readonly onTime: (range: TimeRange | undefined) => void;
};

/** The same range to the day, written instead of dragged. */
export function DateFields({ id, reading: { words }, layout, time, onTime }: DateFieldsProps) {
  const { from, to } = layout.domain;
  const days: Readonly<Record<RangeEnd, string>> = { from: time?.from ?? from, to: time?.to ?? to };
  return (
    <div class="timeline-fields">
      {(['from', 'to'] as const).map((side) => (
        <p class="timeline-field" key={side}>
          <label for={`${id}-${side}`}>{side === 'from' ? words.periodFrom : words.periodTo}</label>
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
            // What was left half written goes back to what is shown.
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

/** Passes on the last value given before each frame. `stop` drops what is waiting. */
export function throttleToAnimationFrame<Value>(
  pass: (value: Value) => void,
  frames: AnimationFrames = PAGE_FRAMES,
): { readonly give: (value: Value) => void; readonly stop: () => void } {
  let waiting: { value: Value; readonly frame: number } | undefined;
  const act = () => {
    const held = waiting;
    waiting = undefined;
    if (held) pass(held.value);
  };
  return {
    give: (value) => {
      if (waiting) waiting.value = value;
      else waiting = { value, frame: frames.request(act) };
    },
    stop: () => {
      if (waiting) frames.cancel(waiting.frame);
      waiting = undefined;
    },
  };
}
