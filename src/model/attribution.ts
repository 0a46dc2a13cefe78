import type { Passage, Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';

/** The chain of attribution, nearest speaker first. */
export function chainOf(index: ArticleIndex, passage: Passage): readonly Voice[] {
  return passage.voices.map(index.voice);
}

/**
 * The voice a passage stands or falls with: the last in the chain that is not the outlet printing it.
 * What colleagues told a source rests on the source, and a pull quote of it still rests on the source.
 */
export function restsOn(index: ArticleIndex, passage: Passage): Voice {
  const chain = chainOf(index, passage);
  const last = [...chain].reverse().find((voice) => voice.kind !== 'outlet') ?? chain[0];
  if (!last) throw new Error(`${passage.id}: a passage without a voice`);
  return last;
}

/** The distinct voices passages rest on, in order of appearance: one source stays one, however often it speaks. */
export function voicesBehind(index: ArticleIndex, passages: readonly Passage[]): readonly Voice[] {
  return [...new Set(passages.map((passage) => restsOn(index, passage)))];
}

/** How many sources are heard in passages, also those only passed on by others; and whether the outlet speaks itself. */
export function sourcesHeard(
  index: ArticleIndex,
  passages: readonly Passage[],
): { readonly sources: readonly Voice[]; readonly isOutletHeard: boolean } {
  const heard = [...new Set(passages.flatMap((passage) => chainOf(index, passage)))];
  const isOwn = ({ voices }: Passage) => voices.every((id) => index.voice(id).kind === 'outlet');
  return { sources: heard.filter(({ kind }) => kind !== 'outlet'), isOutletHeard: passages.some(isOwn) };
}

/** Every voice passages rest on, with those passages, the voice with the most first. */
export function passagesByVoice(
  index: ArticleIndex,
): readonly { readonly voice: Voice; readonly passages: readonly Passage[] }[] {
  const byVoice = new Map<Voice, Passage[]>();
  for (const passage of index.article.passages) {
    const voice = restsOn(index, passage);
    const held = byVoice.get(voice);
    if (held) held.push(passage);
    else byVoice.set(voice, [passage]);
  }
  return [...byVoice]
    .map(([voice, passages]) => ({ voice, passages }))
    .sort((a, b) => b.passages.length - a.passages.length);
}

/** The single unnamed person the most passages rest on, with those passages; undefined where no two do. */
export function mainUnnamedSource(index: ArticleIndex) {
  const unnamed = passagesByVoice(index).find(({ voice }) => !voice.named && voice.count === 'one');
  return unnamed && unnamed.passages.length > 1 ? unnamed : undefined;
}
