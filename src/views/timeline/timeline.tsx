import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { TimeRange } from '../../core/state/filters.ts';
import type { Visible } from '../../core/state/visible.ts';
import { pageDirection } from '../../core/text/languages.ts';
import { Axis, lineGeometry } from './timeline-axis.tsx';
import { DateFields, handlesOf, RangeHandles } from './time-range.tsx';
import { Disclosure, UndatedShelf } from './undated-shelf.tsx';
import { periodInWords, TimeMark, TimeTouchTarget } from './time-mark.tsx';
import { TimeBars, TimeSticks } from './time-bars.tsx';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = {
  /** Prefix of all ids in this component. */
  readonly id?: string;
  readonly context: FullViewContext;
  readonly layout: TimelineLayout;
  readonly shown: Visible['passages'];
  readonly time?: TimeRange;
  /** Whether passages without a date are shown. */
  readonly undated: boolean;
  readonly onTime: (range: TimeRange | undefined) => void;
  readonly onUndated: (included: boolean) => void;
  readonly onSelect: (passageId: string) => void;
  /** In a prerendered page, content that opens only by script is left out, to save bytes. */
  readonly isWritten?: boolean;
};

/** The timeline of the events as printed; passages without a date are listed below it. */
export function Timeline(props: Props) {
  const { id = 'timeline', context, layout, shown, time, undated, onTime, onUndated, onSelect } = props;
  const { messages } = context;
  const [isUnfolded, unfold] = useState(false);
  const byId = useMemo(() => new Map(shown.map((each) => [each.passage.id, each])), [shown]);
  const ofShelf = layout.undated.flatMap((passage) => byId.get(passage) ?? []);
  const period = periodInWords(context, layout, time);
  const shelf = ofShelf.length === 0 ? 'none' : undated ? 'with' : 'without';
  return (
    <section
      class="timeline"
      id={id}
      dir={pageDirection(context.language)}
      aria-labelledby={`${id}-head`}
      data-unfolded={isUnfolded || undefined}
    >
      <h2 class="timeline-head" id={`${id}-head`}>
        {messages.timeline}
      </h2>
      <button
        type="button"
        class="timeline-unfold icon-button"
        aria-label={isUnfolded ? messages.closeTimeline : messages.openTimeline}
        aria-expanded={isUnfolded}
        aria-controls={`${id}-tools`}
        onClick={() => unfold(!isUnfolded)}
      >
        <ControlIcon name="chevron" />
      </button>
      <div class="timeline-tools" id={`${id}-tools`}>
        <p class="timeline-period">{period}</p>
        <Disclosure className="timeline-dates" label={messages.chooseDates}>
          <DateFields id={id} context={context} layout={layout} time={time} onTime={onTime} />
        </Disclosure>
        <button
          type="button"
          class="timeline-whole link"
          aria-disabled={time === undefined}
          onClick={() => time && onTime(undefined)}
        >
          {messages.wholePeriod}
        </button>
        {ofShelf.length > 0 && (
          <UndatedShelf
            context={context}
            undated={ofShelf}
            isIncluded={undated}
            onInclude={onUndated}
            onSelect={onSelect}
            isWritten={props.isWritten ?? false}
          />
        )}
      </div>
      <div class="timeline-line" data-tall={layout.lanes > 5 || undefined}>
        <div class="timeline-canvas">
          <Picture id={id} context={context} layout={layout} shown={byId} time={time} onSelect={onSelect} />
          <RangeHandles context={context} layout={layout} time={time} onTime={onTime} />
        </div>
      </div>
      <p class="visually-hidden" role="status">
        {useSettled(messages.timeShown(period, shelf, ofShelf.length))}
      </p>
    </section>
  );
}

type PictureProps = Pick<Props, 'context' | 'layout' | 'time' | 'onSelect'> & {
  readonly id: string;
  readonly shown: ReadonlyMap<string, Visible['passages'][number]>;
};

function Picture({ id, context, layout, shown, time, onSelect }: PictureProps) {
  const geometry = useMemo(() => lineGeometry(layout, context.language), [layout, context.language]);
  const { from, to } = handlesOf(layout, time);
  const chosen = { from: from / layout.steps.count, to: to / layout.steps.count };
  return (
    <svg class="timeline-picture" width="100%" height={geometry.height}>
      <g aria-hidden="true">
        {layout.spans.map((span) => (
          <TimeTouchTarget key={span.passage} span={span} geometry={geometry} onSelect={onSelect} />
        ))}
      </g>
      <TimeBars id={id} layout={layout} geometry={geometry} shown={shown} />
      <TimeSticks index={context.index} layout={layout} geometry={geometry} shown={shown} />
      <Axis context={context} layout={layout} geometry={geometry} chosen={chosen} />
      <g role="list" aria-label={context.messages.timelineMarks}>
        {layout.spans.map((span) => {
          const passage = shown.get(span.passage);
          return (
            passage && (
              <TimeMark
                key={span.passage}
                context={context}
                span={span}
                shown={passage}
                geometry={geometry}
                onSelect={onSelect}
              />
            )
          );
        })}
      </g>
    </svg>
  );
}

/** The range once it has stopped changing: a screen reader would announce every day of a drag. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
