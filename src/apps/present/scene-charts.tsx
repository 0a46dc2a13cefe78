import type { Passage } from '../../core/article/article.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { formatDate } from '../../core/i18n/format.ts';
import type { TalkContext } from './open-talk.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import { type DayRange, parseEdtf } from '../../core/article/edtf.ts';
import { dayCount } from '../../core/article/day-count.ts';
import { domainOf } from '../../views/timeline/time-domain.ts';
import type { Figure } from '../../core/article/scene.ts';
import { gapLines, tallyArticle } from '../../core/i18n/article-tally.ts';
import { ArticleText } from '../../browser/article-text.tsx';

/** A dated passage on the axis, from 0 (the first day) to 1 (the last). */
export type SceneDate = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Whether the beginning or the end of the interval is unknown. */
  readonly isOpen: boolean;
};

export type SceneDates = {
  readonly first: string;
  readonly last: string;
  /** Position of the date of publication. */
  readonly published: number;
  readonly dates: readonly SceneDate[];
};

/** The dated passages of an article and its publication, on an axis from the first date to the last. */
export function sceneDates({ article }: ArticleIndex): SceneDates | undefined {
  const dated = article.passages.flatMap((passage) => {
    const range = drawnRange(passage);
    return range ? [{ id: passage.id, range }] : [];
  });
  if (dated.length === 0) return undefined;
  const days = [article.published, ...dated.flatMap(({ range: { from, to } }) => [from ?? to ?? '', to ?? from ?? ''])]
    .filter((day) => day !== '')
    .sort();
  const [first = article.published, last = article.published] = [days[0], days[days.length - 1]];
  const span = Math.max(1, dayCount(last) - dayCount(first));
  // An interval without a known beginning is drawn as long as on the timeline of the map, and fades out.
  const { fade } = domainOf(
    dated.map(({ range }) => range),
    article.published,
  );
  const at = (day: string) => (dayCount(day) - dayCount(first)) / span;
  return {
    first,
    last,
    published: at(article.published),
    dates: dated.map(({ id, range: { from, to } }) => ({
      id,
      from: from === undefined ? Math.max(0, at(to ?? article.published) - fade / span) : at(from),
      to: to === undefined ? 1 : at(to),
      isOpen: from === undefined || to === undefined,
    })),
  };
}

/** The dates of a passage, unless their years have other than four digits, which an axis of days cannot show. */
function drawnRange({ when }: Passage): DayRange | undefined {
  const range = when && parseEdtf(when.edtf);
  const isDrawn = (day: string | undefined) => day === undefined || /^\d{4}-/.test(day);
  return range && isDrawn(range.from) && isDrawn(range.to) ? range : undefined;
}

type DatesLineProps = { readonly talk: TalkContext; readonly passage: Passage };

const LINE_WIDTH = 600;

/** The date of the current passage among the dates of the article. The text beside it says the same. */
export function DatesLine({ talk: { context, messages }, passage }: DatesLineProps) {
  const line = sceneDates(context.index);
  const current = line?.dates.find(({ id }) => id === passage.id);
  if (!line || !current) return null;
  const { language } = context;
  const x = (at: number) => (isRightToLeft(language) ? LINE_WIDTH * (1 - at) : LINE_WIDTH * at);
  const [from, to] = [x(current.from), x(current.to)];
  const fade = `fade-${passage.id}`;
  return (
    <p class="scene-dates">
      <span>
        {messages.earliest} {formatDate(line.first, context.messages.formats)}
      </span>
      <svg viewBox={`-8 0 ${LINE_WIDTH + 16} 24`} role="img" aria-label={messages.datesLabel(line.dates.length)}>
        <path class="dates-line" d={`M0 12H${LINE_WIDTH}`} />
        {line.dates.map((date) => (
          <path key={date.id} class="dates-tick" d={`M${x(date.isOpen ? date.to : date.from)} 6V18`} />
        ))}
        <path class="dates-published" d={`M${x(line.published)} 1V23`} />
        {current.isOpen || current.to - current.from > 0.02 ? (
          <>
            {current.isOpen && (
              <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1="0" y2="0">
                <stop offset="0" class="dates-fade-out" />
                <stop offset="1" class="dates-fade-in" />
              </linearGradient>
            )}
            <path
              class="dates-span"
              stroke={current.isOpen ? `url(#${fade})` : 'var(--topic)'}
              d={`M${from} 12H${to}`}
            />
          </>
        ) : (
          <circle class="dates-held" cx={(from + to) / 2} cy="12" r="7" />
        )}
      </svg>
      <span>
        {messages.published} {formatDate(context.index.article.published, context.messages.formats)}
      </span>
    </p>
  );
}

type FigureProps = { readonly talk: TalkContext };

/** The chart of a scene without a quotation. */
export function SceneFigure({ talk, figure }: FigureProps & { readonly figure: Figure }) {
  return figure === 'voices' ? <VoicesFigure talk={talk} /> : <GapsFigure talk={talk} />;
}

/** Passages per voice as a bar chart, and how many rest on a single unnamed source. */
function VoicesFigure({ talk: { context, messages } }: FigureProps) {
  const { voices, passages, repeats, oneUnnamed } = tallyArticle(context.index);
  return (
    <figure class="figure-voices">
      <ul>
        {voices.map(({ voice, count }) => (
          <li
            key={voice.id}
            data-unnamed={!voice.named || undefined}
            data-one={voice === oneUnnamed?.voice || undefined}
          >
            <span class="figure-name">
              <bdi>
                <ArticleText context={context} text={voice.name} />
              </bdi>
              {!voice.named && (
                <span class="figure-unnamed">
                  {' '}
                  {voice.count === 'several' ? context.messages.unnamed.several : context.messages.unnamed.one}
                </span>
              )}
            </span>
            <span class="figure-count">
              <span aria-hidden="true">{count}</span>
              <span class="visually-hidden">{context.messages.passages(count)}</span>
            </span>
            <svg
              class="figure-bar"
              viewBox={`0 0 ${voices[0]?.count ?? 1} 1`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={count} height="1" />
            </svg>
          </li>
        ))}
      </ul>
      <figcaption>
        {oneUnnamed && <strong>{messages.oneUnnamed(oneUnnamed.count, passages)}</strong>}
        {repeats > 0 && <span> {messages.pullQuotesAmong(repeats)}</span>} <span>{messages.countedFor}</span>
      </figcaption>
    </figure>
  );
}

/** The number of passages, and counts of what the article leaves open. */
function GapsFigure({ talk: { context, messages } }: FigureProps) {
  const tally = tallyArticle(context.index);
  return (
    <figure class="figure-gaps">
      <figcaption>{context.messages.passages(tally.passages)}</figcaption>
      <ul>
        {gapLines(tally, messages).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </figure>
  );
}
