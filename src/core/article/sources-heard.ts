import type { Passage, Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { chainOf, isOutlet, restsOn } from './attribution.ts';

/** How many sources are heard in passages, also those only passed on by others; and whether the outlet speaks itself. */
export function sourcesHeard(
  index: ArticleIndex,
  passages: readonly Passage[],
): { readonly sources: readonly Voice[]; readonly isOutletHeard: boolean } {
  const heard = [...new Set(passages.flatMap((passage) => chainOf(index, passage)))];
  const isOwn = ({ voices }: Passage) => voices.every((id) => isOutlet(index, index.voice(id)));
  return { sources: heard.filter((voice) => !isOutlet(index, voice)), isOutletHeard: passages.some(isOwn) };
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
