import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FullViewContext } from '../cards/reading.ts';
import type { TimeRange } from '../view-state/filters.ts';
import { formatDate } from '../words/format.ts';
import { handlesOf, allowedStep, type RangeEnd, withHandle } from './chosen-range.ts';
import { throttleToAnimationFrame } from './once-a-frame.ts';
import { dayAfter, dayBefore } from './time-steps.ts';
import type { TimelineLayout } from './timeline-layout.ts';

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
