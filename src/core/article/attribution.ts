import type { Passage, SourceType, Standing, Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';

/** The chain of attribution, nearest speaker first. */
export function chainOf(index: ArticleIndex, passage: Passage): readonly Voice[] {
  return passage.voices.map(index.voice);
}

/** The type of source and the standing of a statement: two fields, since neither follows from the other. */
export type Attribution = { readonly source: SourceType; readonly standing: Standing };

export function attributionIn(index: ArticleIndex, passage: Passage): Attribution {
  return { source: sourceTypeOf(index, passage), standing: passage.standing };
}

/** The type of source of the nearest speaker. */
export function sourceTypeOf(index: ArticleIndex, passage: Passage): SourceType {
  const [speaker] = chainOf(index, passage);
  if (!speaker) throw new Error(`${passage.id}: a passage without a voice`);
  const { role } = index.kindOf(speaker);
  if (role === 'outlet') return 'outlet';
  if (!speaker.named) return 'unnamed';
  return role === 'institution' ? 'institution' : 'named';
}

/** Whether a voice is the outlet that published the article. */
export function isOutlet(index: ArticleIndex, voice: Voice): boolean {
  return index.kindOf(voice).role === 'outlet';
}

/**
 * The source a passage depends on: the last voice of the chain that is not the publishing outlet. Hearsay depends on
 * the source who passes it on, and so does a pull quote of it.
 */
export function restsOn(index: ArticleIndex, passage: Passage): Voice {
  const chain = chainOf(index, passage);
  const last = [...chain].reverse().find((voice) => !isOutlet(index, voice)) ?? chain[0];
  if (!last) throw new Error(`${passage.id}: a passage without a voice`);
  return last;
}

/** The distinct sources passages depend on, in order of appearance: a source quoted several times counts once. */
export function voicesBehind(index: ArticleIndex, passages: readonly Passage[]): readonly Voice[] {
  return [...new Set(passages.map((passage) => restsOn(index, passage)))];
}
