import type { Article, Passage, Place, Voice } from './article.ts';

/** An article with its records found by id, worked out once. Unknown ids never reach it: the parser refuses them. */
export type ArticleIndex = {
  readonly article: Article;
  readonly voice: (id: string) => Voice;
  readonly passage: (id: string) => Passage | undefined;
  readonly place: (id: string) => Place | undefined;
  /** Passages that name the place, in printed order. */
  readonly passagesOf: (placeId: string) => readonly Passage[];
};

export function indexArticle(article: Article): ArticleIndex {
  const voices = new Map(article.voices.map((voice) => [voice.id, voice]));
  const passages = new Map(article.passages.map((passage) => [passage.id, passage]));
  const places = new Map(article.places.map((place) => [place.id, place]));
  const byPlace = new Map<string, Passage[]>(article.places.map((place) => [place.id, []]));
  for (const passage of article.passages) {
    for (const id of new Set(passage.places.map((mention) => mention.place))) byPlace.get(id)?.push(passage);
  }
  return {
    article,
    voice: (id) => {
      const voice = voices.get(id);
      if (!voice) throw new Error(`${article.id}: no voice “${id}”; a parsed article names only voices it holds`);
      return voice;
    },
    passage: (id) => passages.get(id),
    place: (id) => places.get(id),
    passagesOf: (placeId) => byPlace.get(placeId) ?? [],
  };
}

/** Whether a reader finds the passage on the map as it opens: some place of it is shown without being asked for. */
export function isOnMap(index: ArticleIndex, passage: Passage): boolean {
  return passage.places.some((mention) => index.place(mention.place)?.default === 'shown');
}
