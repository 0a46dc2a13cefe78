import type { FullViewContext } from '../cards/reading.ts';
import { SourceShapes } from '../icons/source-icon.tsx';
import { sourceTypeOf } from '../model/attribution.ts';
import type { VisiblePassage } from '../view-state/visible.ts';
import { GLYPH, type LineGeometry, PITCH } from './line-geometry.ts';
import { markName, printedTime } from './mark-name.ts';
import { passageLink } from './passage-link.ts';
import type { TimeSpan } from './timeline-layout.ts';

type Props = {
  readonly reading: FullViewContext;
  readonly span: TimeSpan;
  readonly shown: VisiblePassage;
  readonly geometry: LineGeometry;
  readonly onSelect: (id: string) => void;
};

/** What is outside the filters is faded, never removed, and can still be read. */
export const OUTSIDE_OPACITY = 0.3;

/** One dated passage. A link, so that it leads somewhere before any script runs. */
export function TimeMark({ reading, span, shown: { passage, isSelected, matches }, geometry, onSelect }: Props) {
  const { x, glyphY, forward } = geometry;
  const y = glyphY(span.lane);
  const half = GLYPH / 2;
  return (
    <g role="listitem">
      <a
        {...passageLink(passage.id, onSelect)}
        class="timeline-mark"
        aria-label={markName(reading, passage)}
        aria-current={isSelected ? 'true' : undefined}
        data-topic={reading.index.topicOf(passage).colour}
      >
        {/* A view of its own, so that pixels can be counted from a share of the width. */}
        <svg x={x(span.at)} overflow="visible">
          <circle class="timeline-ground" cy={y} r={half} />
          <g opacity={matches ? 1 : OUTSIDE_OPACITY}>
            <rect class="timeline-target" x={-PITCH / 2} y={y - PITCH / 2} width={PITCH} height={PITCH} rx="6" />
            <svg
              class="timeline-glyph icon-line"
              x={-half}
              y={y - half}
              width={GLYPH}
              height={GLYPH}
              viewBox="0 0 16 16"
            >
              <SourceShapes source={sourceTypeOf(reading.index, passage)} />
            </svg>
            {span.wordsFrom !== undefined && (
              <text
                class="timeline-words"
                data-from={span.wordsFrom}
                x={-forward * (half + 6)}
                y={y + 4}
                text-anchor="end"
              >
                {printedTime(reading, passage)}
              </text>
            )}
          </g>
        </svg>
      </a>
    </g>
  );
}

/** Where fingers are wide: a larger ground for each mark, under all of them, so that a glyph itself is never missed. */
export function TimeTouchTarget({ span, geometry, onSelect }: Pick<Props, 'span' | 'geometry' | 'onSelect'>) {
  const y = geometry.glyphY(span.lane);
  return (
    <svg x={geometry.x(span.at)} overflow="visible">
      <rect class="timeline-reach" x="-22" y={y - 22} width="44" height="44" onClick={() => onSelect(span.passage)} />
    </svg>
  );
}
