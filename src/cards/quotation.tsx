import { useState } from 'preact/hooks';
import type { Passage } from '../model/article.ts';
import { otherQuoteIn } from '../model/quote.ts';
import { QuoteLine } from './quote-line.tsx';
import { quotationOf } from './quoted.ts';
import { type FullViewContext } from './reading.ts';

type QuotationProps = { readonly reading: FullViewContext; readonly passage: Passage };

/**
 * The words in print. Who reads the article’s language sees them first; who does not sees our translation,
 * marked as ours, with the original one press away.
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
