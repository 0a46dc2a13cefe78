import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from '../../views/cards/badges.tsx';
import { Caution, QuoteLine, RichText } from '../../browser/article-text.tsx';
import type { ScenePassage } from '../../core/article/scene.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { type LessonContext, passageOf, printedWordsShown, wordsShown } from './lesson-context.ts';

type AttributedQuoteProps = {
  readonly reading: LessonContext;
  readonly shown: ScenePassage;
  readonly withOriginal?: boolean;
};

/** The attribution, shown before the quotation. */
export function Attribution({ reading, shown }: Pick<AttributedQuoteProps, 'reading' | 'shown'>) {
  return (
    <p class="attribution">
      <RichText parts={attributionOf(reading, passageOf(reading, shown))} />:
    </p>
  );
}

/** Paragraph and date of the passage, shown after the quotation. */
export function PrintedNote({ reading, shown }: Pick<AttributedQuoteProps, 'reading' | 'shown'>) {
  const { words, language } = reading;
  const { paragraph, when } = passageOf(reading, shown);
  return (
    <p class="said-note">
      {words.paragraph(paragraph)} ·{' '}
      {when ? <bdi>{formatEdtf(when.edtf, language, words)}</bdi> : reading.teach.undated}
    </p>
  );
}

/** A passage in a lesson: attribution, quotation, standing and paragraph. */
export function AttributedQuote({ reading, shown, withOriginal }: AttributedQuoteProps) {
  return (
    <>
      <Attribution reading={reading} shown={shown} />
      <ExcerptQuote reading={reading} shown={shown} withOriginal={withOriginal} />
      <Badges reading={reading} passage={passageOf(reading, shown)} />
      <PrintedNote reading={reading} shown={shown} />
      <Caution reading={reading} passage={passageOf(reading, shown)} class="teach-caution" />
    </>
  );
}

type ExcerptQuoteProps = {
  readonly reading: LessonContext;
  readonly shown: ScenePassage;
  /** Whether a translation is followed by the original in a `<details>`. */
  readonly withOriginal?: boolean;
};

/** The quotation of a passage. Our translation is labelled as ours, with the original in a `<details>`. */
export function ExcerptQuote({ reading, shown, withOriginal = true }: ExcerptQuoteProps) {
  const { words } = reading;
  const quote = wordsShown(reading, shown);
  if (!quote.isTranslation)
    return (
      <blockquote class="said">
        <QuoteLine quote={quote} />
      </blockquote>
    );
  return (
    <blockquote class="said">
      <QuoteLine quote={quote} />
      {withOriginal ? (
        <details class="said-original">
          <summary>
            {words.ourTranslation} · {words.original}
          </summary>
          <QuoteLine quote={printedWordsShown(reading, shown)} />
        </details>
      ) : (
        <p class="said-note">{words.ourTranslation}</p>
      )}
    </blockquote>
  );
}
