import type { Passage } from '../model/article.ts';
import { isRightToLeft } from '../model/languages.ts';
import { formatDate } from '../words/format.ts';
import { sceneDates } from './scene-dates.ts';
import type { TalkContext } from './telling.ts';

type DatesLineProps = { readonly telling: TalkContext; readonly passage: Passage };

const LINE_WIDTH = 600;

/** Where the passage in hand stands among the dates of the article. The words beside it say the same. */
export function DatesLine({ telling: { reading, words }, passage }: DatesLineProps) {
  const line = sceneDates(reading.index);
  const held = line?.dates.find(({ id }) => id === passage.id);
  if (!line || !held) return null;
  const { language } = reading;
  const x = (at: number) => (isRightToLeft(language) ? LINE_WIDTH * (1 - at) : LINE_WIDTH * at);
  const [from, to] = [x(held.from), x(held.to)];
  const fade = `fade-${passage.id}`;
  return (
    <p class="scene-dates">
      <span>
        {words.earliest} {formatDate(line.first, language)}
      </span>
      <svg viewBox={`-8 0 ${LINE_WIDTH + 16} 24`} role="img" aria-label={words.datesLabel(line.dates.length)}>
        <path class="dates-line" d={`M0 12H${LINE_WIDTH}`} />
        {line.dates.map((date) => (
          <path key={date.id} class="dates-tick" d={`M${x(date.isOpen ? date.to : date.from)} 6V18`} />
        ))}
        <path class="dates-published" d={`M${x(line.published)} 1V23`} />
        {held.isOpen || held.to - held.from > 0.02 ? (
          <>
            {held.isOpen && (
              <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1="0" y2="0">
                <stop offset="0" class="dates-fade-out" />
                <stop offset="1" class="dates-fade-in" />
              </linearGradient>
            )}
            <path class="dates-span" stroke={held.isOpen ? `url(#${fade})` : 'var(--topic)'} d={`M${from} 12H${to}`} />
          </>
        ) : (
          <circle class="dates-held" cx={(from + to) / 2} cy="12" r="7" />
        )}
      </svg>
      <span>
        {words.published} {formatDate(reading.index.article.published, language)}
      </span>
    </p>
  );
}
