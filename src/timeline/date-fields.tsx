import type { FullViewContext } from '../cards/reading.ts';
import type { TimeRange } from '../view-state/filters.ts';
import { type RangeEnd, withDay } from './chosen-range.ts';
import type { TimelineLayout } from './timeline-layout.ts';

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
