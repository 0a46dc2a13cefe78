import type { ArticleIndex } from '../../core/article/article-index.ts';
import { type Article, type Passage, type Standing, STANDINGS, type Voice } from '../../core/article/article.ts';
import { restsOn } from '../../core/article/attribution.ts';
import { mainUnnamedSource, passagesByVoice } from '../../core/article/sources-heard.ts';
import { markedPlaces } from '../../core/article/place-summary.ts';

/** Hands counted for each answer. */
export type Tally<Option extends string> = Readonly<Partial<Record<Option, number>>>;

/** More than any class has hands. */
export const MOST_HANDS = 99;

/** The tally with so many hands for one answer: a whole number from 0 to 99, whatever is asked for. */
export function countedAs<Option extends string>(tally: Tally<Option>, option: Option, hands: number): Tally<Option> {
  const counted = Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.round(hands))) : 0;
  return { ...tally, [option]: counted };
}

export function handsFor<Option extends string>(tally: Tally<Option>, option: Option): number {
  return tally[option] ?? 0;
}

/** The answers most hands went up for: none where none did, several where they are even. In the order of `options`. */
export function leadersOf<Option extends string>(tally: Tally<Option>, options: readonly Option[]): readonly Option[] {
  const most = Math.max(0, ...options.map((option) => handsFor(tally, option)));
  return most === 0 ? [] : options.filter((option) => handsFor(tally, option) === most);
}

/** Whether an answer won, and won alone: half a class is no decision. */
export function isSettledOn<Option extends string>(
  tally: Tally<Option>,
  options: readonly Option[],
  option: Option,
): boolean {
  const [leader, second] = leadersOf(tally, options);
  return leader === option && second === undefined;
}

/** What a class said of one passage. */
export type ClassAnswer = { readonly kind: Tally<string>; readonly standing: Tally<Standing> };

export const NO_ANSWER: ClassAnswer = { kind: {}, standing: {} };

/** Which of the two questions are asked of a passage. */
export type QuestionsAsked = { readonly voice: boolean; readonly standing: boolean };

export const QUESTION_CHOICES = ['both', 'voice', 'standing'] as const;
export type QuestionChoice = (typeof QUESTION_CHOICES)[number];

export function questionsAsked(chosen: QuestionChoice): QuestionsAsked {
  return { voice: chosen !== 'standing', standing: chosen !== 'voice' };
}

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
export function correctAnswer(
  index: ArticleIndex,
  passage: Passage,
): { readonly kind: string; readonly standing: Standing } {
  const [nearest = restsOn(index, passage).id] = passage.voices;
  return { kind: index.voice(nearest).kind, standing: passage.standing };
}

/** Whether a class found who speaks. `alsoRight`: what the lesson says can be defended too. A pull quote leaves its speaker out: the outlet that printed it so is right too. */
export function knowsVoice(
  index: ArticleIndex,
  passage: Passage,
  kind: Tally<string>,
  alsoRight: readonly string[] = [],
): boolean {
  const outlets = index.article.voiceKinds.filter(({ role }) => role === 'outlet').map(({ id }) => id);
  const right: readonly string[] = [
    correctAnswer(index, passage).kind,
    ...(passage.repeats === undefined ? [] : outlets),
    ...alsoRight,
  ];
  return right.some((each) => isSettledOn(kind, voiceKindsHeard(index.article), each));
}

/** Whether a class found how it is said. */
export function knowsStanding(
  { standing }: Passage,
  said: Tally<Standing>,
  alsoRight: readonly Standing[] = [],
): boolean {
  return [standing, ...alsoRight].some((each) => isSettledOn(said, STANDINGS, each));
}

/** Ids of the kinds of source that are heard in an article, in its order. */
export function voiceKindsHeard({ voiceKinds, voices }: Article): readonly string[] {
  return voiceKinds.map(({ id }) => id).filter((id) => voices.some(({ kind }) => kind === id));
}
