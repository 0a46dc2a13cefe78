import type { Language, Passage, Text } from '../core/article/article.ts';
import { directionOf, interfaceLanguage } from '../core/text/languages.ts';
import { textIn, UNTRANSLATED, type ViewContext } from '../core/i18n/view-context.ts';
import type { MessageParts } from '../core/i18n/messages/core.ts';
import type { Quote } from '../core/article/quote.ts';
import { quoteAttributes } from '../core/i18n/quote-attributes.ts';

type ArticleTextProps = { readonly reading: Pick<ViewContext, 'language'>; readonly text: Text };

/**
 * A text of the article, or of its editors. Where the interface stands in for a language it is not written in, the text says
 * which language it is in, so that it is read aloud and laid out as such; a default label is in that of the interface too.
 */
export function ArticleText({ reading, text }: ArticleTextProps) {
  const { language } = reading;
  if (interfaceLanguage(language) === language || text[language] === undefined) return <>{textIn(reading, text)}</>;
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {textIn(reading, text)}
    </bdi>
  );
}

type RichTextProps = {
  readonly parts: MessageParts;
  /** The language of printed words: a screen reader would else spell them out in the wrong voice. */
  readonly printedIn?: Language;
};

/** A sentence in parts: `<strong>` for the weight, `<bdi>` for words out of the data. */
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

type CautionProps = { readonly reading: ViewContext; readonly passage: Passage; readonly class: string };

/** What an editor says of a passage. It stands wherever its quotation does. */
export function Caution({ reading, passage: { note }, class: className }: CautionProps) {
  return note ? (
    <p class={className}>
      <strong>{reading.words.caution}:</strong> <ArticleText reading={reading} text={note} />
    </p>
  ) : null;
}
