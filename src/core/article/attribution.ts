import type { Passage, SourceType, Standing, Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';

/** The chain of attribution, nearest speaker first. */
export function chainOf(index: ArticleIndex, passage: Passage): readonly Voice[] {
  return passage.voices.map(index.voice);
}

/** Who says something, and how: two things that are never put into one word. */
export type Attribution = { readonly source: SourceType; readonly standing: Standing };

export function attributionIn(index: ArticleIndex, passage: Passage): Attribution {
  return { source: sourceTypeOf(index, passage), standing: passage.standing };
}

/** The kind of source that the nearest speaker is. */
export function sourceTypeOf(index: ArticleIndex, passage: Passage): SourceType {
  const [speaker] = chainOf(index, passage);
  if (!speaker) throw new Error(`${passage.id}: a passage without a voice`);
  const { role } = index.kindOf(speaker);
  if (role === 'outlet') return 'outlet';
  if (!speaker.named) return 'unnamed';
  return role === 'institution' ? 'institution' : 'named';
}

/** Whether it is the outlet that printed the article. */
export function isOutlet(index: ArticleIndex, voice: Voice): boolean {
  return index.kindOf(voice).role === 'outlet';
}

/**
 * The voice a passage stands or falls with: the last in the chain that is not the outlet printing it.
 * What colleagues told a source rests on the source, and a pull quote of it still rests on the source.
 */
export function restsOn(index: ArticleIndex, passage: Passage): Voice {
  const chain = chainOf(index, passage);
  const last = [...chain].reverse().find((voice) => !isOutlet(index, voice)) ?? chain[0];
  if (!last) throw new Error(`${passage.id}: a passage without a voice`);
  return last;
}

/** The distinct voices passages rest on, in order of appearance: one source stays one, however often it speaks. */
export function voicesBehind(index: ArticleIndex, passages: readonly Passage[]): readonly Voice[] {
  return [...new Set(passages.map((passage) => restsOn(index, passage)))];
}
