import {
  type FullViewContext,
  isShownInTranslation,
  textIn,
  UNTRANSLATED,
  type ViewContext,
} from '../../core/i18n/view-context.ts';
import { isOnMap } from '../../core/article/article-index.ts';
import { languageOf } from '../../core/article/article-languages.ts';
import { interfaceLanguage, isRightToLeft } from '../../core/text/languages.ts';
import { mainUnnamedSource, sourcesHeard } from '../../core/article/sources-heard.ts';
import type { Visible } from '../../core/state/visible.ts';
import { formatDateInFull } from '../../core/i18n/format-full-date.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import { useMemo } from 'preact/hooks';
import { SourceIcon, SourceShapes, StandingIcon } from '../../map/symbols/passage-icons.tsx';
import { sourceTypeOf } from '../../core/article/attribution.ts';
import { SOURCE_TYPES, STANDINGS } from '../../core/article/article.ts';

type Props = { readonly context: FullViewContext; readonly shown: Visible };

/** The title, the publication and its date; then counts, and how many passages rest on which sources. */
export function Masthead({ context, shown }: Props) {
  const { messages, index, language } = context;
  const { article } = index;
  const published = formatDate(article.published, messages.formats);
  const unplaced = article.passages.filter((passage) => !isOnMap(index, passage)).length;
  const repeats = article.passages.filter((passage) => passage.repeats !== undefined).length;
  const { sources, isOutletHeard } = sourcesHeard(index, article.passages);
  return (
    <header class="masthead">
      <p class="masthead-kicker">{messages.kicker(textIn(context, article.outlet))}</p>
      <p class="masthead-source">
        <bdi {...UNTRANSLATED}>
          <ArticleText context={context} text={article.outlet} />
        </bdi>{' '}
        ·{' '}
        <bdi>
          <ArticleText context={context} text={article.byline} />
        </bdi>{' '}
        · <time dateTime={article.published}>{formatDateInFull(article.published, messages.formats)}</time>
      </p>
      <h1 class="headline">
        <ArticleText context={context} text={article.title} />
      </h1>
      <p class="lead">{messages.lead(published)}</p>
      {isShownInTranslation(context) && (
        <p class="lead-note">{messages.articleLanguageNote(languageOf(article), language)}</p>
      )}
      {interfaceLanguage(language) !== language.split('-')[0] && (
        <p class="lead-note">{messages.interfaceNote(language)}</p>
      )}
      <p class="tally">
        <span>
          <strong>{messages.passages(article.passages.length)}</strong>
          {messages.fromVoices(sources.length, isOutletHeard)}
        </span>
        <span>
          {messages.onTheMap(article.passages.length - unplaced)} · {messages.unplaced(unplaced)}
        </span>
      </p>
      <PassageStrip context={context} shown={shown} />
      {repeats > 0 && <p class="tally-note">{messages.repeatsAmong(repeats)}</p>}
    </header>
  );
}

type PassageStripProps = { readonly context: ViewContext; readonly shown: Visible };

/** Most glyphs in a line; the lines are made equally long. */
const PER_LINE = 24;
/** In units of a glyph, which is 16 wide: width of a cell, height of a line, and the inset of the glyph in its cell. */
const CELL = 23;
const LINE_HEIGHT = 45;
const INSET = { x: 3.5, y: 5 };
/** Ten lines: in a longer strip the order cannot be seen. */
const MOST_GLYPHS = 10 * PER_LINE;

/**
 * Every passage as a glyph in printed order, with a bracket under those that rest on one unnamed person. An image with
 * alternative text: the list below has the controls.
 */
export function PassageStrip({ context, shown }: PassageStripProps) {
  const { messages, index, language } = context;
  const { passages } = index.article;
  const source = useMemo(() => mainUnnamedSource(index), [index]);
  const onUnnamedSource = new Set(source?.passages);
  const lines = Math.max(1, Math.ceil(passages.length / PER_LINE));
  const perLine = Math.ceil(passages.length / lines);
  const width = perLine * CELL;
  // In right-to-left languages the first passage is at the right.
  const cellAt = (column: number) => (isRightToLeft(language) ? width - (column + 1) * CELL : column * CELL);
  const passagesOfPlace = new Set(shown.card?.place?.passages);
  const sentence = source && messages.restOnOne(source.passages.length, textIn(context, source.voice.name));
  if (passages.length > MOST_GLYPHS) return <StandingTally context={context} sentence={sentence} />;
  const label = [messages.stripLabel, messages.passages(passages.length), sentence].filter(Boolean).join('. ');
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
              {passagesOfPlace.has(passage) && (
                <rect class="strip-mark" x={-INSET.x} y={-INSET.y} width={CELL} height="27" />
              )}
              {isSelected && (
                <rect class="strip-selected" x={1 - INSET.x} y={-INSET.y} width={CELL - 2} height="27" rx="4" />
              )}
              <SourceShapes source={sourceTypeOf(index, passage)} />
              {!isOnMap(index, passage) && <path class="strip-unplaced" d="M3 25h10" />}
              {onUnnamedSource.has(passage) && (
                <path
                  class="strip-bracket"
                  d={bracket(
                    previous !== undefined && onUnnamedSource.has(previous),
                    next !== undefined && onUnnamedSource.has(next),
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
              <ArticleText context={context} text={source.voice.note} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** One cell of the bracket: its line, with an end where a run begins or ends. */
function bracket(continuesBefore: boolean, continuesAfter: boolean, isRtl: boolean): string {
  const [top, bottom] = [26, 31];
  const opensLeft = isRtl ? !continuesAfter : !continuesBefore;
  const opensRight = isRtl ? !continuesBefore : !continuesAfter;
  const left = opensLeft ? `M-.5 ${top}V${bottom}` : `M${-INSET.x} ${bottom}`;
  const end = CELL - INSET.x;
  return `${left}H${opensRight ? `${end - 3}V${top}` : end}`;
}

type StandingTallyProps = { readonly context: ViewContext; readonly sentence: string | undefined };

/**
 * Replaces the strip where there are too many passages: counts by speaker and by standing, in text, because so many
 * glyphs cannot be told apart.
 */
function StandingTally({ context: { messages, index }, sentence }: StandingTallyProps) {
  const { passages } = index.article;
  const sources = passages.map((passage) => sourceTypeOf(index, passage));
  const rows = [
    ...SOURCE_TYPES.map((source) => ({
      icon: <SourceIcon source={source} />,
      word: messages.sourceType[source],
      count: sources.filter((each) => each === source).length,
    })),
    ...STANDINGS.map((standing) => ({
      icon: <StandingIcon standing={standing} />,
      word: messages.standing[standing],
      count: passages.filter((passage) => passage.standing === standing).length,
    })),
  ];
  return (
    <figure class="strip">
      <ul class="standing-tally">
        {rows.map(
          ({ icon, word, count }) =>
            count > 0 && (
              <li key={word}>
                {icon}
                <span>{word}</span> <strong>{messages.passages(count)}</strong>
              </li>
            ),
        )}
      </ul>
      {sentence && <figcaption>{sentence}</figcaption>}
    </figure>
  );
}
