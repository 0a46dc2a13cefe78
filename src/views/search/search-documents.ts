import { attributionOf, plainMessage } from '../../core/i18n/attribution-line.ts';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';
import { type ViewContext, textIn } from '../../core/i18n/view-context.ts';
import type { Language, Text } from '../../core/article/article.ts';
import { otherQuoteIn } from '../../core/article/quote.ts';

export const HIT_KINDS = ['place', 'voice', 'passage'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/**
 * `name` is in the language of the reader, `name-ckb` in Sorani. `other-quote`: the quotation in the language shown
 * second.
 */
export type SearchFieldName = 'quote' | 'other-quote' | 'attribution' | 'name' | `name-${Language}`;

/** A searchable text. `place`: in a passage, the id of the place that has this name. */
export type SearchField = { readonly field: SearchFieldName; readonly text: string; readonly place?: string };

/** A place, voice or passage with all texts it is searched by. */
export type SearchDocument = { readonly kind: HitKind; readonly id: string; readonly texts: readonly SearchField[] };

/** All searchable documents, in the order of the results: places, voices, passages as printed. */
export function searchDocuments(context: ViewContext): readonly SearchDocument[] {
  const { index, language } = context;
  const { places, voices, passages } = index.article;
  const names = (name: Text, place?: string): readonly SearchField[] => {
    const of = place === undefined ? {} : { place };
    return [
      { field: 'name', text: textIn(context, name), ...of },
      ...Object.entries(name)
        .filter(([other]) => other !== language)
        .map(([other, text]): SearchField => ({ field: `name-${other}`, text, ...of })),
    ];
  };
  const namesByPlace = new Map(places.map(({ id, name }) => [id, names(name, id)]));
  return [
    ...places.map(({ id, name }): SearchDocument => ({ kind: 'place', id, texts: names(name) })),
    ...voices.map(({ id, name }): SearchDocument => ({ kind: 'voice', id, texts: names(name) })),
    ...passages.map((passage): SearchDocument => {
      const named = [...new Set(passage.places.map(({ place }) => place))];
      const other = otherQuoteIn(index.article, language, passage);
      return {
        kind: 'passage',
        id: passage.id,
        texts: [
          { field: 'quote', text: quotationOf(context, passage).text },
          ...(other ? [{ field: 'other-quote', text: other.text } as const] : []),
          { field: 'attribution', text: plainMessage(attributionOf(context, passage)) },
          ...named.flatMap((place) => namesByPlace.get(place) ?? []),
        ],
      };
    }),
  ];
}
