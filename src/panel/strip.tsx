import { useMemo } from 'preact/hooks';
import { textIn, type ViewContext } from '../cards/reading.ts';
import { SourceShapes } from '../icons/source-icon.tsx';
import { isOnMap } from '../model/article-index.ts';
import { sourceTypeOf } from '../model/attribution.ts';
import { mainUnnamedSource } from '../model/sources-heard.ts';
import { isRightToLeft } from '../model/languages.ts';
import type { Visible } from '../view-state/visible.ts';
import { StandingTally } from './standing-tally.tsx';
import { ArticleText } from '../cards/article-text.tsx';

type PassageStripProps = { readonly reading: ViewContext; readonly shown: Visible };

/** Glyph cells a line, at most; lines are made even. */
const PER_LINE = 24;
/** In units of a glyph, which is 16 wide: how wide a cell is, how high a line, and where in its cell the glyph begins. */
const CELL = 23;
const LINE_HEIGHT = 45;
const INSET = { x: 3.5, y: 5 };
/** Ten lines; of more glyphs nobody sees the order. */
const MOST_GLYPHS = 10 * PER_LINE;

/**
 * Every passage as a glyph in printed order; the ones that rest on one unnamed person under a bracket.
 * A picture with a text alternative: the list below is the control.
 */
export function PassageStrip({ reading, shown }: PassageStripProps) {
  const { words, index, language } = reading;
  const { passages } = index.article;
  const source = useMemo(() => mainUnnamedSource(index), [index]);
  const resting = new Set(source?.passages);
  const lines = Math.max(1, Math.ceil(passages.length / PER_LINE));
  const perLine = Math.ceil(passages.length / lines);
  const width = perLine * CELL;
  // Reading order: the first passage stands at the right in Arabic.
  const cellAt = (column: number) => (isRightToLeft(language) ? width - (column + 1) * CELL : column * CELL);
  const inHand = new Set(shown.card?.place?.passages);
  const sentence = source && words.restOnOne(source.passages.length, textIn(reading, source.voice.name));
  if (passages.length > MOST_GLYPHS) return <StandingTally reading={reading} sentence={sentence} />;
  const label = [words.stripLabel, words.passages(passages.length), sentence].filter(Boolean).join('. ');
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${width} ${lines * LINE_HEIGHT - 8}`} role="img" aria-label={label}>
        {shown.passages.map(({ passage, isSelected, matches }, position) => {
          const x = cellAt(position % perLine);
          const y = Math.floor(position / perLine) * LINE_HEIGHT;
          const previous = position % perLine === 0 ? undefined : passages[position - 1];
          const next = (position + 1) % perLine === 0 ? undefined : passages[position + 1];
          return (
            <g
              key={passage.id}
              class="icon-line"
              transform={`translate(${x + INSET.x} ${y + INSET.y})`}
              data-topic={index.topicOf(passage).colour}
              opacity={matches ? undefined : 0.25}
            >
              {inHand.has(passage) && <rect class="strip-mark" x={-INSET.x} y={-INSET.y} width={CELL} height="27" />}
              {isSelected && (
                <rect class="strip-selected" x={1 - INSET.x} y={-INSET.y} width={CELL - 2} height="27" rx="4" />
              )}
              <SourceShapes source={sourceTypeOf(index, passage)} />
              {!isOnMap(index, passage) && <path class="strip-unplaced" d="M3 25h10" />}
              {resting.has(passage) && (
                <path
                  class="strip-bracket"
                  d={bracket(
                    previous !== undefined && resting.has(previous),
                    next !== undefined && resting.has(next),
                    isRightToLeft(language),
                  )}
                />
              )}
            </g>
          );
        })}
      </svg>
      {sentence && (
        <figcaption>
          {sentence}
          {source?.voice.note && (
            <span class="tally-note">
              <ArticleText reading={reading} text={source.voice.note} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** One cell of the bracket: its line, closed at the ends of a run. */
function bracket(continuesBefore: boolean, continuesAfter: boolean, isRtl: boolean): string {
  const [top, bottom] = [26, 31];
  const opensLeft = isRtl ? !continuesAfter : !continuesBefore;
  const opensRight = isRtl ? !continuesBefore : !continuesAfter;
  const left = opensLeft ? `M-.5 ${top}V${bottom}` : `M${-INSET.x} ${bottom}`;
  const end = CELL - INSET.x;
  return `${left}H${opensRight ? `${end - 3}V${top}` : end}`;
}
