import type { ArticleIndex } from '../../core/article/article-index.ts';
import type { VisiblePassage } from '../../core/state/visible.ts';
import type { LineGeometry } from './timeline-axis.tsx';
import { OUTSIDE_OPACITY } from './time-mark.tsx';
import type { TimeBar, TimelineLayout } from './timeline-layout.ts';

type Props = {
  readonly index: ArticleIndex;
  readonly id: string;
  readonly layout: TimelineLayout;
  readonly geometry: LineGeometry;
  readonly shown: ReadonlyMap<string, VisiblePassage>;
};

/** A line from each day up to its glyph; lower glyphs are drawn above higher ones. */
export function TimeSticks({ index, layout, geometry, shown }: Omit<Props, 'id'>) {
  const { x, glyphY, base } = geometry;
  const days = layout.spans.filter(({ kind }) => kind === 'day').sort((a, b) => b.lane - a.lane);
  return (
    <g aria-hidden="true">
      {days.map(({ passage: id, at, lane, isApproximate }) => {
        const passage = shown.get(id);
        return (
          passage && (
            <line
              key={id}
              class="timeline-stick"
              data-topic={index.topicOf(passage.passage).colour}
              data-approximate={isApproximate || undefined}
              data-selected={passage.isSelected || undefined}
              opacity={passage.matches ? 1 : OUTSIDE_OPACITY}
              x1={x(at)}
              x2={x(at)}
              y1={glyphY(lane)}
              y2={base}
            />
          )
        );
      })}
    </g>
  );
}

/** Bars for dates longer than a day. An open side fades out, away from the known end. */
export function TimeBars({ id, layout, geometry, shown }: Omit<Props, 'index'>) {
  const { left, width, barY, barHeight, x } = geometry;
  return (
    <g aria-hidden="true">
      {layout.bars.map((bar, position) => {
        const passages = layout.spans.filter((span) => span.bar === position).map(({ passage }) => shown.get(passage));
        const isOpen = bar.kind === 'open-start' || bar.kind === 'open-end';
        const fade = `${id}-fade-${position}`;
        const [known, faded] = knownFirst(bar);
        return (
          <g
            key={fade}
            data-topic={bar.colour}
            data-approximate={bar.isApproximate || undefined}
            data-selected={passages.some((each) => each?.isSelected) || undefined}
            opacity={passages.some((each) => each?.matches) ? 1 : OUTSIDE_OPACITY}
          >
            {isOpen && (
              <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={x(known)} x2={x(faded)} y1="0" y2="0">
                <stop class="timeline-fade" offset="0" stop-opacity="0.9" />
                <stop class="timeline-fade" offset="0.3333" stop-opacity="0.55" />
                <stop class="timeline-fade" offset="1" stop-opacity="0" />
              </linearGradient>
            )}
            <rect
              class={isOpen ? 'timeline-fading' : 'timeline-bar'}
              x={left(bar)}
              y={barY(bar.row)}
              width={width(bar)}
              height={barHeight}
              rx={barHeight / 2}
              fill={isOpen ? `url(#${fade})` : undefined}
            />
          </g>
        );
      })}
    </g>
  );
}

function knownFirst({ kind, from, to }: TimeBar): readonly [number, number] {
  return kind === 'open-start' ? [to, from] : [from, to];
}
