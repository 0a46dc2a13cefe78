import type { Quote } from '../model/quote.ts';
import { quoteAttributes } from './quoted.ts';

type QuoteLineProps = {
  readonly quote: Quote;
  /** A class besides. */
  readonly class?: string;
};

/** Words of the article in their own language and direction; a translation is told from words in print by its face. */
export function QuoteLine({ quote, class: besides }: QuoteLineProps) {
  const classes = ['quote', quote.isTranslation && 'quote-translated', besides].filter(Boolean).join(' ');
  return (
    <p class={classes} {...quoteAttributes(quote)}>
      {quote.text}
    </p>
  );
}
