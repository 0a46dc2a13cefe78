import type { Passage, Place } from '../../core/article/article.ts';
import { languageOf } from '../../core/article/article-languages.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { type FullViewContext, translated } from '../../core/i18n/view-context.ts';
import { ArticleText, QuoteLine, RichText } from '../../browser/article-text.tsx';
import { useState } from 'preact/hooks';
import { otherQuoteIn } from '../../core/article/quote.ts';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';

type PassageFactsProps = { readonly context: FullViewContext; readonly passage: Passage; readonly place?: Place };

/** Place, date and paragraph: each quoted from the article first, then as it was interpreted. */
export function PassageFacts({ context, passage, place }: PassageFactsProps) {
  const { messages } = context;
  const mention = passage.places.find((named) => named.place === place?.id);
  return (
    <dl class="facts">
      {mention && (
        <>
          <dt>{messages.where}</dt>
          <dd>
            <RichText
              printedIn={languageOf(context.index.article)}
              parts={messages.saidOf(
                mention.words,
                messages.relation[mention.relation],
                translated(context, mention.translation),
              )}
            />
          </dd>
        </>
      )}
      {place && passage.unmapped && (
        <>
          <dt>{messages.notOnMap}</dt>
          <dd>
            <ArticleText context={context} text={passage.unmapped} />
          </dd>
        </>
      )}
      <dt>{messages.when}</dt>
      <dd>
        {passage.when ? (
          <>
            <RichText
              printedIn={languageOf(context.index.article)}
              parts={messages.datedAs(
                passage.when.words,
                formatEdtf(passage.when.edtf, messages),
                translated(context, passage.when.translation),
              )}
            />
            {passage.when.note && (
              <span class="fact-note">
                <ArticleText context={context} text={passage.when.note} />
              </span>
            )}
          </>
        ) : (
          messages.undated
        )}
      </dd>
      <dt>{messages.inPrint}</dt>
      <dd>
        {messages.paragraph(passage.paragraph)} · {messages.form[passage.form]}
      </dd>
    </dl>
  );
}

type QuotationProps = { readonly context: FullViewContext; readonly passage: Passage };

/**
 * The quotation. Readers of the article’s language see it as printed; others see our translation, labelled as ours, and
 * the original in a `<details>`.
 */
export function Quotation({ context, passage }: QuotationProps) {
  const { messages, index, language } = context;
  const [isOtherShown, showOther] = useState(false);
  const quote = quotationOf(context, passage);
  const other = otherQuoteIn(index.article, language, passage);
  const shown = quote.isTranslation ? messages.hideOriginal : messages.hideTranslation;
  return (
    <blockquote class="quotation">
      <QuoteLine quote={quote} />
      {other && (
        <p class="translation-note">
          {(quote.isTranslation || isOtherShown) && <span>{messages.ourTranslation} · </span>}
          <button type="button" class="link" aria-expanded={isOtherShown} onClick={() => showOther(!isOtherShown)}>
            {isOtherShown
              ? shown
              : quote.isTranslation
                ? messages.original(other.lang)
                : messages.translationShown(other.lang)}
          </button>
        </p>
      )}
      {other && isOtherShown && <QuoteLine quote={other} />}
    </blockquote>
  );
}
