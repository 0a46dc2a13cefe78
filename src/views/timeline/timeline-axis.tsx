import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { formatDate, monthName } from '../../core/i18n/format.ts';
import type { TimelineLayout } from './timeline-layout.ts';
import type { Language } from '../../core/article/article.ts';
import { isRightToLeft } from '../../core/text/languages.ts';

type Props = {
  readonly context: FullViewContext;
  readonly layout: TimelineLayout;
  readonly geometry: LineGeometry;
  /** The selected range, in fractions of the line. */
  readonly chosen: { readonly from: number; readonly to: number };
};

/** The axis with its months, the selected range and the day of publication. */
export function Axis({ context, layout, geometry, chosen }: Props) {
  const { messages } = context;
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
              {monthName(month, messages.formats)}
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
        word={messages.publication}
        label={messages.publishedOn(formatDate(layout.published.day, messages.formats))}
      />
    </g>
  );
}

type PublicationProps = Pick<Props, 'layout' | 'geometry'> & { readonly word: string; readonly label: string };

function Publication({ layout: { published }, geometry, word, label }: PublicationProps) {
  const { x, base, glyphY, forward } = geometry;
  const { fraction, lane, isOutside, afterBreak } = published;
  const top = glyphY(lane);
  // The label is outside the line, or else on the side with more room. Before a break there is no date beside it.
  const isAfter = (isOutside && !afterBreak) || fraction < 0.5;
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
        {afterBreak && (
          <tspan x={x(fraction)} dx={-6 * forward} dy="14">
            {afterBreak}
          </tspan>
        )}
      </text>
      {afterBreak && (
        // Two strokes across the axis, beside the handle at its end.
        <text class="timeline-break" aria-hidden="true" x={x(fraction)} dx={-24 * forward} y={base + 5}>
          ∕∕
        </text>
      )}
    </g>
  );
}

/** Heights in px and the direction of the line; horizontal positions are percentages of its width. */
export type LineGeometry = {
  readonly height: number;
  /** The y of the axis; the style sheet places the handles on it, `BELOW` from the bottom. */
  readonly base: number;
  readonly glyphY: (lane: number) => number;
  readonly barY: (row: number) => number;
  readonly barHeight: number;
  /** +1 where newer is at the right, −1 where it is at the left. */
  readonly forward: 1 | -1;
  /** A fraction of the time as a percentage of the width, from the left. */
  readonly x: (fraction: number) => string;
  readonly left: (extent: { readonly from: number; readonly to: number }) => string;
  readonly width: (extent: { readonly from: number; readonly to: number }) => string;
};

export const GLYPH = 16;
/** In px: the height of a lane, and the least side of a target (WCAG 2.2, 2.5.8). */
export const PITCH = 24;
/** In px: room for month names and years. */
export const BELOW = 38;
const STICK = 14;
const LONE_BAR = 8;
/** In px: height of a bar, from two rows on. */
const BAR = 5;

export function lineGeometry(layout: TimelineLayout, language: Language): LineGeometry {
  const isRtl = isRightToLeft(language);
  const barHeight = layout.rows > 1 ? BAR : LONE_BAR;
  const stick = Math.max(STICK, layout.rows * (barHeight + 2) + 4);
  const lanes = Math.max(layout.lanes, layout.published.lane + 1);
  const base = stick + lanes * PITCH - (PITCH - GLYPH) / 2;
  const share = (fraction: number) => `${Number((fraction * 100).toFixed(3))}%`;
  return {
    height: base + BELOW,
    base,
    glyphY: (lane) => base - stick - GLYPH / 2 - lane * PITCH,
    barY: (row) => base - 3 - (row + 1) * (barHeight + 2) + 2,
    barHeight,
    forward: isRtl ? -1 : 1,
    x: (fraction) => share(isRtl ? 1 - fraction : fraction),
    left: ({ from, to }) => share(isRtl ? 1 - to : from),
    width: ({ from, to }) => share(to - from),
  };
}
