import type { FullViewContext } from '../cards/reading.ts';
import { formatDate } from '../words/format.ts';
import type { LineGeometry } from './line-geometry.ts';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = {
  readonly reading: FullViewContext;
  readonly layout: TimelineLayout;
  readonly geometry: LineGeometry;
  /** The chosen range, in fractions of the line. */
  readonly chosen: { readonly from: number; readonly to: number };
};

/** The line, its months, what is chosen of it, and the day of publication. */
export function Axis({ reading, layout, geometry, chosen }: Props) {
  const { words, language } = reading;
  const { base, x } = geometry;
  return (
    <g class="timeline-axis">
      <line class="timeline-base" x1="0%" x2="100%" y1={base} y2={base} />
      {layout.ticks.map(({ day, month, year, fraction, nameAt, namedFrom }) => (
        <g key={day} aria-hidden="true">
          <line
            class="timeline-tick"
            x1={x(fraction)}
            x2={x(fraction)}
            y1={base}
            y2={base + (year === undefined ? 6 : 12)}
          />
          {month !== undefined && namedFrom !== undefined && (
            <text class="timeline-month" data-from={namedFrom} x={x(nameAt)} y={base + 20} text-anchor="middle">
              {words.monthName(month)}
            </text>
          )}
          {year !== undefined && (
            <text
              class="timeline-year"
              data-under-month={month !== undefined || undefined}
              x={x(nameAt)}
              y={base + (month === undefined ? 22 : 34)}
              text-anchor="middle"
            >
              {year}
            </text>
          )}
        </g>
      ))}
      <line class="timeline-chosen" x1={x(chosen.from)} x2={x(chosen.to)} y1={base} y2={base} />
      <Publication
        layout={layout}
        geometry={geometry}
        word={words.publication}
        label={words.publishedOn(formatDate(layout.published.day, language))}
      />
    </g>
  );
}

type PublicationProps = Pick<Props, 'layout' | 'geometry'> & { readonly word: string; readonly label: string };

function Publication({ layout: { published }, geometry, word, label }: PublicationProps) {
  const { x, base, glyphY, forward } = geometry;
  const { fraction, lane, isOutside } = published;
  const top = glyphY(lane);
  // Beyond the end of the line, or else on the side where there is more of it.
  const isAfter = isOutside || fraction < 0.5;
  return (
    <g class="timeline-publication" role="img" aria-label={label}>
      <line x1={x(fraction)} x2={x(fraction)} y1={top - 8} y2={base + 6} />
      <text
        class="timeline-words"
        aria-hidden="true"
        x={x(fraction)}
        dx={(isAfter ? 6 : -6) * forward}
        y={top + 4}
        text-anchor={isAfter ? 'start' : 'end'}
      >
        {word}
      </text>
    </g>
  );
}
