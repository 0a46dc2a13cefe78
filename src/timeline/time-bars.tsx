import type { VisiblePassage } from '../view-state/visible.ts';
import type { LineGeometry } from './line-geometry.ts';
import type { TimeBar, TimelineLayout } from './timeline-layout.ts';

type Props = {
  readonly id: string;
  readonly layout: TimelineLayout;
  readonly geometry: LineGeometry;
  readonly shown: ReadonlyMap<string, VisiblePassage>;
};

/** Dates longer than a day. A side that is open fades out, from the end that is known. */
export function TimeBars({ id, layout, geometry, shown }: Props) {
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
            data-family={bar.family}
            data-approximate={bar.isApproximate || undefined}
            data-selected={passages.some((each) => each?.isSelected) || undefined}
            opacity={passages.some((each) => each?.matches) ? 1 : 0.25}
          >
            {isOpen && (
              <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={x(known)} x2={x(faded)} y1="0" y2="0">
                <stop class="timeline-fade" offset="0" stop-opacity="0.9" />
                <stop class="timeline-fade" offset="0.3333" stop-opacity="0.55" />
                <stop class="timeline-fade" offset="1" stop-opacity="0" />
              </linearGradient>
            )}
            <rect
              class={isOpen ? 'timeline-bar timeline-bar-open' : 'timeline-bar'}
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
