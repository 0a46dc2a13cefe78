import type { Article, Passage, Place, Topic, Voice, VoiceKind } from './article.ts';

/** Lookup tables of an article by record id. The parser refuses unknown ids, so every reference in them resolves. */
export type ArticleIndex = {
  readonly article: Article;
  readonly voice: (id: string) => Voice;
  readonly kindOf: (voice: Voice) => VoiceKind;
  /** Looked up by its own id or by that of one of its narrower topics. */
  readonly topic: (id: string) => Topic | undefined;
  /** The first topic of a passage, which gives its colour. */
  readonly topicOf: (passage: Passage) => Topic;
  readonly passage: (id: string) => Passage | undefined;
  readonly place: (id: string) => Place | undefined;
  /** Passages that name the place, in printed order. */
  readonly passagesOf: (placeId: string) => readonly Passage[];
};

export function indexArticle(article: Article): ArticleIndex {
  const voices = new Map(article.voices.map((voice) => [voice.id, voice]));
  const kinds = new Map(article.voiceKinds.map((kind) => [kind.id, kind]));
  const topics = new Map(
    article.topics.flatMap((topic) => [topic, ...(topic.narrower ?? [])].map(({ id }) => [id, topic] as const)),
  );
  const passages = new Map(article.passages.map((passage) => [passage.id, passage]));
  const places = new Map(article.places.map((place) => [place.id, place]));
  const byPlace = new Map<string, Passage[]>(article.places.map((place) => [place.id, []]));
  for (const passage of article.passages) {
    for (const id of new Set(passage.places.map((mention) => mention.place))) byPlace.get(id)?.push(passage);
  }
  const known = <T>(found: T | undefined, what: string): T => {
    if (!found) throw new Error(`${article.id}: no ${what}; a parsed article names only what it holds`);
    return found;
  };
  return {
    article,
    voice: (id) => known(voices.get(id), `voice “${id}”`),
    kindOf: ({ kind }) => known(kinds.get(kind), `kind of source “${kind}”`),
    topic: (id) => topics.get(id),
    topicOf: ({ topics: [first = ''] }) => known(topics.get(first), `topic “${first}”`),
    passage: (id) => passages.get(id),
    place: (id) => places.get(id),
    passagesOf: (placeId) => byPlace.get(placeId) ?? [],
  };
}

/** Whether at least one place of the passage is on the map by default, before readers select anything. */
export function isOnMap(index: ArticleIndex, passage: Passage): boolean {
  return passage.places.some((mention) => index.place(mention.place)?.default === 'shown');
}
