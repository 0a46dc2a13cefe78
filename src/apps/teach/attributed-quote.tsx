import { languageOf } from '../../core/article/article-languages.ts';
import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from '../../views/cards/badges.tsx';
import { Caution, QuoteLine, RichText } from '../../browser/article-text.tsx';
import type { ScenePassage } from '../../core/article/scene.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { type LessonContext, passageOf, printedWordsShown, wordsShown } from './lesson-context.ts';

type AttributedQuoteProps = {
  readonly context: LessonContext;
  readonly shown: ScenePassage;
  readonly withOriginal?: boolean;
};

/** The attribution, shown before the quotation. */
export function Attribution({ context, shown }: Pick<AttributedQuoteProps, 'context' | 'shown'>) {
  return (
    <p class="attribution">
      <RichText parts={attributionOf(context, passageOf(context, shown))} />
      {context.messages.formats.colon}
    </p>
  );
}

/** Paragraph and date of the passage, shown after the quotation. */
export function PrintedNote({ context, shown }: Pick<AttributedQuoteProps, 'context' | 'shown'>) {
  const { messages } = context;
  const { paragraph, when } = passageOf(context, shown);
  return (
    <p class="said-note">
      {messages.paragraph(paragraph)} · {when ? <bdi>{formatEdtf(when.edtf, messages)}</bdi> : context.teach.undated}
    </p>
  );
}

/** A passage in a lesson: attribution, quotation, standing and paragraph. */
export function AttributedQuote({ context, shown, withOriginal }: AttributedQuoteProps) {
  return (
    <>
      <Attribution context={context} shown={shown} />
      <ExcerptQuote context={context} shown={shown} withOriginal={withOriginal} />
      <Badges context={context} passage={passageOf(context, shown)} />
      <PrintedNote context={context} shown={shown} />
      <Caution context={context} passage={passageOf(context, shown)} class="teach-caution" />
    </>
  );
}

type ExcerptQuoteProps = {
  readonly context: LessonContext;
  readonly shown: ScenePassage;
  /** Whether a translation is followed by the original in a `<details>`. */
  readonly withOriginal?: boolean;
};

/** The quotation of a passage. Our translation is labelled as ours, with the original in a `<details>`. */
export function ExcerptQuote({ context, shown, withOriginal = true }: ExcerptQuoteProps) {
  const { messages } = context;
  const quote = wordsShown(context, shown);
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
            {messages.ourTranslation} · {context.teach.original(languageOf(context.index.article))}
          </summary>
          <QuoteLine quote={printedWordsShown(context, shown)} />
        </details>
      ) : (
        <p class="said-note">{messages.ourTranslation}</p>
      )}
    </blockquote>
  );
}
