import type { Passage, Voice } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { chainOf, isOutlet, restsOn } from './attribution.ts';

/**
 * The sources quoted in passages, including those only relayed by others, and whether the outlet also reports in its
 * own words.
 */
export function sourcesHeard(
  index: ArticleIndex,
  passages: readonly Passage[],
): { readonly sources: readonly Voice[]; readonly isOutletHeard: boolean } {
  const quoted = [...new Set(passages.flatMap((passage) => chainOf(index, passage)))];
  const isOwn = ({ voices }: Passage) => voices.every((id) => isOutlet(index, index.voice(id)));
  return { sources: quoted.filter((voice) => !isOutlet(index, voice)), isOutletHeard: passages.some(isOwn) };
}

/** Every source the passages depend on, with its passages, the source of the most passages first. */
export function passagesByVoice(
  index: ArticleIndex,
): readonly { readonly voice: Voice; readonly passages: readonly Passage[] }[] {
  const byVoice = new Map<Voice, Passage[]>();
  for (const passage of index.article.passages) {
    const voice = restsOn(index, passage);
    const ofVoice = byVoice.get(voice);
    if (ofVoice) ofVoice.push(passage);
    else byVoice.set(voice, [passage]);
  }
  return [...byVoice]
    .map(([voice, passages]) => ({ voice, passages }))
    .sort((a, b) => b.passages.length - a.passages.length);
}

/** The unnamed person the most passages depend on, with those passages; undefined where no unnamed person has two. */
export function mainUnnamedSource(index: ArticleIndex) {
  const unnamed = passagesByVoice(index).find(({ voice }) => !voice.named && voice.count === 'one');
  return unnamed && unnamed.passages.length > 1 ? unnamed : undefined;
}
