import { useMemo } from 'preact/hooks';
import { textIn, type Reading } from '../cards/reading.ts';
import { SourceGlyph } from '../icons/source-icon.tsx';
import { isOnMap } from '../model/article-index.ts';
import { sourceTypeOf } from '../model/attribution.ts';
import { mainUnnamedSource } from '../model/sources-heard.ts';
import { familyOf } from '../model/place-summary.ts';
import type { Visible } from '../view-state/visible.ts';
import { StandingTally } from './standing-tally.tsx';

type Props = { readonly reading: Reading; readonly shown: Visible };

/** Glyph cells a line, at most; lines are made even. */
const PER_LINE = 24;
const CELL = 17.2;
const GLYPH = 12;
const LINE_HEIGHT = 34;
/** Ten lines; of more glyphs nobody sees the order. */
const MOST_GLYPHS = 10 * PER_LINE;

/**
 * Every passage as a glyph in printed order; the ones that rest on one unnamed person under a bracket.
 * A picture with a text alternative: the list below is the control.
 */
export function Strip({ reading, shown }: Props) {
  const { words, index, language } = reading;
  const { passages } = index.article;
  const source = useMemo(() => mainUnnamedSource(index), [index]);
  const resting = new Set(source?.passages);
  const lines = Math.max(1, Math.ceil(passages.length / PER_LINE));
  const perLine = Math.ceil(passages.length / lines);
  const width = perLine * CELL;
  // Reading order: the first passage stands at the right in Arabic.
  const cellAt = (column: number) => (language === 'ar' ? width - (column + 1) * CELL : column * CELL);
  const inHand = new Set(shown.card?.place?.passages);
  const sentence = source && words.restOnOne(source.passages.length, textIn(reading, source.voice.name));
  if (passages.length > MOST_GLYPHS) return <StandingTally reading={reading} sentence={sentence} />;
  const label = [words.stripLabel, words.passages(passages.length), sentence].filter(Boolean).join('. ');
  return (
    <figure class="strip">
      <svg viewBox={`0 0 ${width} ${lines * LINE_HEIGHT - 6}`} role="img" aria-label={label}>
        {shown.passages.map(({ passage, isSelected, matches }, position) => {
          const x = cellAt(position % perLine);
          const y = Math.floor(position / perLine) * LINE_HEIGHT;
          const previous = position % perLine === 0 ? undefined : passages[position - 1];
          const next = (position + 1) % perLine === 0 ? undefined : passages[position + 1];
          return (
            <g
              key={passage.id}
              transform={`translate(${Number(x.toFixed(1))} ${y})`}
              data-family={familyOf(passage)}
              opacity={matches ? undefined : 0.25}
            >
              {inHand.has(passage) && <rect class="strip-mark" width={CELL} height="20" />}
              {isSelected && <rect class="strip-selected" x="1" width={CELL - 2} height="20" rx="3" />}
              <svg class="strip-glyph" x="2.6" y="4" width={GLYPH} height={GLYPH} viewBox="0 0 16 16">
                <SourceGlyph source={sourceTypeOf(index, passage)} />
              </svg>
              {!isOnMap(index, passage) && <path class="strip-unplaced" d={`M${CELL / 2 - 4} 22.5h8`} />}
              {resting.has(passage) && (
                <path
                  class="strip-bracket"
                  d={bracket(
                    previous !== undefined && resting.has(previous),
                    next !== undefined && resting.has(next),
                    language === 'ar',
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
          {source?.voice.note && <span class="tally-note">{textIn(reading, source.voice.note)}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** One cell of the bracket: its line, closed at the ends of a run. */
function bracket(continuesBefore: boolean, continuesAfter: boolean, isRtl: boolean): string {
  const [top, bottom] = [23, 27];
  const opensLeft = isRtl ? !continuesAfter : !continuesBefore;
  const opensRight = isRtl ? !continuesBefore : !continuesAfter;
  const left = opensLeft ? `M2 ${top}V${bottom}` : `M0 ${bottom}`;
  return `${left}H${opensRight ? CELL - 2 : CELL}${opensRight ? `V${top}` : ''}`;
}
