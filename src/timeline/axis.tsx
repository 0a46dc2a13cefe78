import type { Reading } from '../cards/reading.ts';
import { formatDate } from '../words/format.ts';
import type { LineGeometry } from './line-geometry.ts';
import type { TimelineLayout } from './timeline-layout.ts';

type Props = {
  readonly reading: Reading;
  readonly layout: TimelineLayout;
  readonly geometry: LineGeometry;
  /** The chosen range, in fractions of the line. */
  readonly chosen: { readonly from: number; readonly to: number };
};

/** Nearer to an end than this, a word would hang out of the line: it turns inwards. */
const EDGE = 0.05;

/** The line, its months, what is chosen of it, and the day of publication. */
export function Axis({ reading, layout, geometry, chosen }: Props) {
  const { words, language } = reading;
  const { base, x } = geometry;
  return (
    <g class="timeline-axis">
      <line class="timeline-base" x1="0%" x2="100%" y1={base} y2={base} />
      {layout.ticks.map(({ day, month, year, fraction, namedFrom }) => (
        <g key={day} aria-hidden="true">
          <line
            class="timeline-tick"
            x1={x(fraction)}
            x2={x(fraction)}
            y1={base}
            y2={base + (year === undefined ? 6 : 12)}
          />
          {month !== undefined && namedFrom !== undefined && (
            <text
              class="timeline-month"
              data-from={namedFrom}
              x={x(fraction)}
              y={base + 20}
              text-anchor={anchorAt(fraction)}
            >
              {words.monthName(month)}
            </text>
          )}
          {year !== undefined && (
            <text
              class="timeline-year"
              x={x(fraction)}
              y={base + (month === undefined ? 22 : 34)}
              text-anchor={anchorAt(fraction)}
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

function Publication({ layout: { published }, geometry: { x, base, glyphY }, word, label }: PublicationProps) {
  const { fraction, lane } = published;
  const isLate = fraction > 0.5;
  const top = glyphY(lane);
  return (
    <g class="timeline-publication" role="img" aria-label={label}>
      <line x1={x(fraction)} x2={x(fraction)} y1={top - 8} y2={base + 6} />
      <svg x={x(fraction)} overflow="visible" aria-hidden="true">
        {/* On the side where there is more of the line. */}
        <text
          class="timeline-words"
          x="0"
          y={top + 4}
          dx={(isLate ? -6 : 6) * (x(0) === '0%' ? 1 : -1)}
          text-anchor={isLate ? 'end' : 'start'}
        >
          {word}
        </text>
      </svg>
    </g>
  );
}

function anchorAt(fraction: number): 'start' | 'middle' | 'end' {
  if (fraction < EDGE) return 'start';
  return fraction > 1 - EDGE ? 'end' : 'middle';
}
