import type { Passage, Place } from '../../core/article/article.ts';
import { languageOf } from '../../core/article/article-languages.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { type FullViewContext, translated } from '../../core/i18n/view-context.ts';
import { ArticleText, QuoteLine, RichText } from '../../browser/article-text.tsx';
import { useState } from 'preact/hooks';
import { otherQuoteIn } from '../../core/article/quote.ts';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';

type PassageFactsProps = { readonly reading: FullViewContext; readonly passage: Passage; readonly place?: Place };

/** Place, date and paragraph: each quoted from the article first, then as it was interpreted. */
export function PassageFacts({ reading, passage, place }: PassageFactsProps) {
  const { words } = reading;
  const mention = passage.places.find((named) => named.place === place?.id);
  return (
    <dl class="facts">
      {mention && (
        <>
          <dt>{words.where}</dt>
          <dd>
            <RichText
              printedIn={languageOf(reading.index.article)}
              parts={words.saidOf(
                mention.words,
                words.relation[mention.relation],
                translated(reading, mention.translation),
              )}
            />
          </dd>
        </>
      )}
      {place && passage.unmapped && (
        <>
          <dt>{words.notOnMap}</dt>
          <dd>
            <ArticleText reading={reading} text={passage.unmapped} />
          </dd>
        </>
      )}
      <dt>{words.when}</dt>
      <dd>
        {passage.when ? (
          <>
            <RichText
              printedIn={languageOf(reading.index.article)}
              parts={words.datedAs(
                passage.when.words,
                formatEdtf(passage.when.edtf, reading.language, words),
                translated(reading, passage.when.translation),
              )}
            />
            {passage.when.note && (
              <span class="fact-note">
                <ArticleText reading={reading} text={passage.when.note} />
              </span>
            )}
          </>
        ) : (
          words.undated
        )}
      </dd>
      <dt>{words.inPrint}</dt>
      <dd>
        {words.paragraph(passage.paragraph)} · {words.form[passage.form]}
      </dd>
    </dl>
  );
}

type QuotationProps = { readonly reading: FullViewContext; readonly passage: Passage };

/**
 * The quotation. Readers of the article’s language see it as printed; others see our translation, labelled as ours, and
 * the original in a `<details>`.
 */
export function Quotation({ reading, passage }: QuotationProps) {
  const { words, index, language } = reading;
  const [isOtherShown, showOther] = useState(false);
  const quote = quotationOf(reading, passage);
  const other = otherQuoteIn(index.article, language, passage);
  const shown = quote.isTranslation ? words.hideOriginal : words.hideTranslation;
  const hidden = quote.isTranslation ? words.original : words.translationShown;
  return (
    <blockquote class="quotation">
      <QuoteLine quote={quote} />
      {other && (
        <p class="translation-note">
          {(quote.isTranslation || isOtherShown) && <span>{words.ourTranslation} · </span>}
          <button type="button" class="link" aria-expanded={isOtherShown} onClick={() => showOther(!isOtherShown)}>
            {isOtherShown ? shown : hidden}
          </button>
        </p>
      )}
      {other && isOtherShown && <QuoteLine quote={other} />}
    </blockquote>
  );
}
