import { attributionOf, plainText } from '../cards/attribution-line.ts';
import { quotationOf } from '../cards/quoted.ts';
import { type Reading, textIn } from '../cards/reading.ts';
import type { Language, Text } from '../model/article.ts';
import { otherQuoteIn } from '../model/quote.ts';

export const HIT_KINDS = ['place', 'voice', 'passage'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** `name` is in the language of the reader; `name-ckb` in that one. `other-quote`: what stands beside the quotation read first. */
export type Field = 'quote' | 'other-quote' | 'attribution' | 'name' | `name-${Language}`;

/** A text a thing is searched by. `place`: of a passage, which of its places bears this name. */
export type SearchedText = { readonly field: Field; readonly text: string; readonly place?: string };

/** A place, voice or passage, with everything it may be found by. */
export type Searched = { readonly kind: HitKind; readonly id: string; readonly texts: readonly SearchedText[] };

/** Whatever can be found, in the order it is listed: places, voices, passages as printed. */
export function searchedTexts(reading: Reading): readonly Searched[] {
  const { index, language } = reading;
  const { places, voices, passages } = index.article;
  const names = (name: Text, place?: string): readonly SearchedText[] => {
    const of = place === undefined ? {} : { place };
    return [
      { field: 'name', text: textIn(reading, name), ...of },
      ...Object.entries(name)
        .filter(([other]) => other !== language)
        .map(([other, text]): SearchedText => ({ field: `name-${other}`, text, ...of })),
    ];
  };
  const namesByPlace = new Map(places.map(({ id, name }) => [id, names(name, id)]));
  return [
    ...places.map(({ id, name }): Searched => ({ kind: 'place', id, texts: names(name) })),
    ...voices.map(({ id, name }): Searched => ({ kind: 'voice', id, texts: names(name) })),
    ...passages.map((passage): Searched => {
      const named = [...new Set(passage.places.map(({ place }) => place))];
      const other = otherQuoteIn(index.article, language, passage);
      return {
        kind: 'passage',
        id: passage.id,
        texts: [
          { field: 'quote', text: quotationOf(reading, passage).text },
          ...(other ? [{ field: 'other-quote', text: other.text } as const] : []),
          { field: 'attribution', text: plainText(attributionOf(reading, passage)) },
          ...named.flatMap((place) => namesByPlace.get(place) ?? []),
        ],
      };
    }),
  ];
}
