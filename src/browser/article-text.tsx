import type { Language, Passage, Text } from '../core/article/article.ts';
import { directionOf, interfaceLanguage } from '../core/text/languages.ts';
import { textIn, UNTRANSLATED, type ViewContext } from '../core/i18n/view-context.ts';
import type { MessageParts } from '../core/i18n/messages/core.ts';
import type { Quote } from '../core/article/quote.ts';
import { quoteAttributes } from '../core/i18n/quote-attributes.ts';

type ArticleTextProps = { readonly context: Pick<ViewContext, 'language'>; readonly text: Text };

/**
 * A text of the article or of its editors. If the interface falls back to another language, the text is marked with its
 * own language and direction, for screen readers and layout; a default label is in the language of the interface.
 */
export function ArticleText({ context, text }: ArticleTextProps) {
  const { language } = context;
  if (interfaceLanguage(language) === language || text[language] === undefined) return <>{textIn(context, text)}</>;
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {textIn(context, text)}
    </bdi>
  );
}

type RichTextProps = {
  readonly parts: MessageParts;
  /** The language of printed words, so that screen readers pronounce them in the right voice. */
  readonly printedIn?: Language;
};

/** A message in parts: `<strong>` for emphasis, `<bdi>` for text from the data. */
export function RichText({ parts, printedIn }: RichTextProps) {
  return (
    <>
      {parts.map((part, position) => {
        if (typeof part === 'string') return part;
        if ('data' in part) return <bdi key={position}>{part.data}</bdi>;
        if ('printed' in part)
          return (
            <bdi key={position} lang={printedIn} {...UNTRANSLATED}>
              {part.printed}
            </bdi>
          );
        return (
          <strong key={position} {...('name' in part && UNTRANSLATED)}>
            <bdi>{'name' in part ? part.name : part.strong}</bdi>
          </strong>
        );
      })}
    </>
  );
}

type QuoteLineProps = {
  readonly quote: Quote;
  /** An additional class. */
  readonly class?: string;
};

/** A quotation in its own language and direction; a translation is set in another font than printed words. */
export function QuoteLine({ quote, class: additional }: QuoteLineProps) {
  const classes = ['quote', quote.isTranslation && 'quote-translated', additional].filter(Boolean).join(' ');
  return (
    <p class={classes} {...quoteAttributes(quote)}>
      {quote.text}
    </p>
  );
}

type CautionProps = { readonly context: ViewContext; readonly passage: Passage; readonly class: string };

/** The editor’s caution on a passage, shown wherever its quotation is. */
export function Caution({ context, passage: { note }, class: className }: CautionProps) {
  return note ? (
    <p class={className}>
      <strong>
        {context.messages.caution}
        {context.messages.formats.colon}
      </strong>{' '}
      <ArticleText context={context} text={note} />
    </p>
  ) : null;
}
