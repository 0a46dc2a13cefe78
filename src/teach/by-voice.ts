import type { ArticleIndex } from '../model/article-index.ts';
import type { Article, Passage, Standing, Voice, VoiceKind } from '../model/article.ts';
import { STANDINGS, VOICE_KINDS } from '../model/article.ts';
import { restsOn } from '../model/attribution.ts';
import { mainUnnamedSource, passagesByVoice } from '../model/sources-heard.ts';
import { markedPlaces } from '../model/place-summary.ts';
import { isSettledOn, type Tally } from './tally.ts';

/** How much of an article rests on one voice. */
export type VoiceShare = {
  readonly voice: Voice;
  readonly passages: number;
  /** Places of the map nobody else speaks of. */
  readonly onlyPlaces: number;
};

/** The whole article by voice, the voice with the most passages first. */
export function sharesByVoice(index: ArticleIndex): readonly VoiceShare[] {
  const only = markedPlaces(index).map(({ voices }) => (voices.length === 1 ? voices[0] : undefined));
  return passagesByVoice(index).map(({ voice, passages }) => ({
    voice,
    passages: passages.length,
    onlyPlaces: only.filter((each) => each === voice).length,
  }));
}

/** The unnamed person most rests on, and how much; undefined where an article has none. */
export function unnamedShare(index: ArticleIndex): VoiceShare | undefined {
  const main = mainUnnamedSource(index);
  return main && sharesByVoice(index).find(({ voice }) => voice === main.voice);
}

/** What a class is asked of a passage, and the answer: the kind of its nearest speaker, and how it is said. */
export function truthOf(
  index: ArticleIndex,
  passage: Passage,
): { readonly kind: VoiceKind; readonly standing: Standing } {
  const [nearest = restsOn(index, passage).id] = passage.voices;
  return { kind: index.voice(nearest).kind, standing: passage.standing };
}

/** Whether a class found who speaks. `alsoRight`: what the lesson says can be defended too. A pull quote leaves its speaker out: the outlet that printed it so is right too. */
export function knowsVoice(
  index: ArticleIndex,
  passage: Passage,
  kind: Tally<VoiceKind>,
  alsoRight: readonly VoiceKind[] = [],
): boolean {
  const right: readonly VoiceKind[] = [
    truthOf(index, passage).kind,
    ...(passage.repeats === undefined ? [] : (['outlet'] as const)),
    ...alsoRight,
  ];
  return right.some((each) => isSettledOn(kind, kindsIn(index.article), each));
}

/** Whether a class found how it is said. */
export function knowsStanding(
  { standing }: Passage,
  said: Tally<Standing>,
  alsoRight: readonly Standing[] = [],
): boolean {
  return [standing, ...alsoRight].some((each) => isSettledOn(said, STANDINGS, each));
}

/** The kinds of voice an article holds, in one order. */
export function kindsIn({ voices }: Article): readonly VoiceKind[] {
  return VOICE_KINDS.filter((kind) => voices.some((voice) => voice.kind === kind));
}
