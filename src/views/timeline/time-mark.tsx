import { type FullViewContext, isShownInTranslation, translated } from '../../core/i18n/view-context.ts';
import { SourceShapes } from '../../map/symbols/passage-icons.tsx';
import { attributionIn, sourceTypeOf } from '../../core/article/attribution.ts';
import type { VisiblePassage } from '../../core/state/visible.ts';
import { GLYPH, type LineGeometry, PITCH } from './timeline-axis.tsx';
import type { TimelineLayout, TimeSpan } from './timeline-layout.ts';
import { attributionOf, plainMessage } from '../../core/i18n/attribution-line.ts';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';
import type { Passage } from '../../core/article/article.ts';
import type { TimeRange } from '../../core/state/filters.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { writePairs } from '../../core/state/fragment.ts';

type Props = {
  readonly context: FullViewContext;
  readonly span: TimeSpan;
  readonly shown: VisiblePassage;
  readonly geometry: LineGeometry;
  readonly onSelect: (id: string) => void;
};

/** Opacity of passages outside the filters: they are dimmed, never removed, and still readable. */
export const OUTSIDE_OPACITY = 0.3;

/** The symbol of a dated passage. A link, so that it works before any script runs. */
export function TimeMark({ context, span, shown: { passage, isSelected, matches }, geometry, onSelect }: Props) {
  const { x, glyphY, forward } = geometry;
  const y = glyphY(span.lane);
  const half = GLYPH / 2;
  return (
    <g role="listitem">
      <a
        {...passageLink(passage.id, onSelect)}
        class="timeline-mark"
        aria-label={markName(context, passage)}
        aria-current={isSelected ? 'true' : undefined}
        data-topic={context.index.topicOf(passage).colour}
      >
        {/* A nested `<svg>`, so that pixels can be counted from a percentage of the width. */}
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
              <SourceShapes source={sourceTypeOf(context.index, passage)} />
            </svg>
            {span.wordsFrom !== undefined && (
              <text
                class="timeline-words"
                data-from={span.wordsFrom}
                x={-forward * (half + 6)}
                y={y + 4}
                text-anchor="end"
              >
                {printedTime(context, passage)}
              </text>
            )}
          </g>
        </svg>
      </a>
    </g>
  );
}

/** For touch: a larger target for each symbol, below all symbols, so that a glyph itself is always hit first. */
export function TimeTouchTarget({ span, geometry, onSelect }: Pick<Props, 'span' | 'geometry' | 'onSelect'>) {
  const y = geometry.glyphY(span.lane);
  return (
    <svg x={geometry.x(span.at)} overflow="visible">
      <rect class="timeline-reach" x="-22" y={y - 22} width="44" height="44" onClick={() => onSelect(span.passage)} />
    </svg>
  );
}

const OPENING_LENGTH = 32;

/** The accessible name of a symbol: date, printed date, attribution, standing, and the beginning of the quotation. */
export function markName(context: FullViewContext, passage: Passage): string {
  const { messages } = context;
  const statement = messages.saidBy(
    plainMessage(attributionOf(context, passage)),
    messages.whoAndHow(attributionIn(context.index, passage)),
    openingOf(quotationOf(context, passage).text),
  );
  if (!passage.when) return messages.undatedMark(messages.paragraph(passage.paragraph), statement);
  return messages.datedMark(formatEdtf(passage.when.edtf, messages), printedTime(context, passage), statement);
}

/** The date as printed, or our translation of it for readers of another language. */
function printedTime(context: FullViewContext, { when }: Passage): string | undefined {
  if (!when) return undefined;
  const words = isShownInTranslation(context) ? translated(context, when.translation) : when.words;
  return words && context.messages.printedTime(words);
}

/** The range shown, with both ends in words, also where one is not chosen. */
export function periodInWords(
  context: FullViewContext,
  { domain }: TimelineLayout,
  time: TimeRange | undefined,
): string {
  const { messages } = context;
  const [from, to] = [time?.from ?? domain.from, time?.to ?? domain.to].map((day) => formatDate(day, messages.formats));
  return messages.periodOf(from ?? '', to ?? '');
}

/** The first words of the quotation, whole ones, short enough for an accessible name. */
function openingOf(quote: string): string {
  if (quote.length <= OPENING_LENGTH) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', OPENING_LENGTH))} …`;
}

/** The link to a passage without script; with script, `onSelect` opens the passage in the page. */
export function passageLink(id: string, onSelect: (id: string) => void) {
  return {
    href: writePairs([['passage', id]]),
    'data-timed': id,
    onClick: (event: MouseEvent) => {
      // With a modifier key the browser opens the link itself, in a new tab or window.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onSelect(id);
    },
  };
}
