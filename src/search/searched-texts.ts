import { attributionOf, plainText } from '../cards/attribution-line.ts';
import { type Reading, textIn } from '../cards/reading.ts';
import { LANGUAGES, type Text } from '../model/article.ts';

export const HIT_KINDS = ['place', 'voice', 'passage'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** `name` is in the language of the reader; `other-name` in the other one; `kurdish-name` as written in Kurdish. */
export type Field = 'quote' | 'translation' | 'attribution' | 'name' | 'other-name' | 'kurdish-name';

/** A text a thing is searched by. `place`: of a passage, which of its places bears this name. */
export type SearchedText = { readonly field: Field; readonly text: string; readonly place?: string };

/** A place, voice or passage, with everything it may be found by. */
export type Searched = { readonly kind: HitKind; readonly id: string; readonly texts: readonly SearchedText[] };

/** Whatever can be found, in the order it is listed: places, voices, passages as printed. */
export function searchedTexts(reading: Reading): readonly Searched[] {
  const { index, language } = reading;
  const { places, voices, passages } = index.article;
  const names = (name: Text & { readonly ckb?: string }, place?: string): readonly SearchedText[] => {
    const of = place === undefined ? {} : { place };
    return [
      { field: 'name', text: textIn(reading, name), ...of },
      ...LANGUAGES.filter((other) => other !== language).map((other): SearchedText => ({
        field: 'other-name',
        text: name[other],
        ...of,
      })),
      ...(name.ckb === undefined ? [] : [{ field: 'kurdish-name', text: name.ckb, ...of } satisfies SearchedText]),
    ];
  };
  const namesByPlace = new Map(places.map(({ id, name }) => [id, names(name, id)]));
  return [
    ...places.map(({ id, name }): Searched => ({ kind: 'place', id, texts: names(name) })),
    ...voices.map(({ id, name }): Searched => ({ kind: 'voice', id, texts: names(name) })),
    ...passages.map((passage): Searched => {
      const named = [...new Set(passage.places.map(({ place }) => place))];
      return {
        kind: 'passage',
        id: passage.id,
        texts: [
          { field: 'quote', text: passage.quote },
          { field: 'translation', text: passage.translation.en },
          { field: 'attribution', text: plainText(attributionOf(reading, passage)) },
          ...named.flatMap((place) => namesByPlace.get(place) ?? []),
        ],
      };
    }),
  ];
}
