import type { ArticleIndex } from '../../core/article/article-index.ts';
import { type Article, type Passage, type Standing, STANDINGS, type Voice } from '../../core/article/article.ts';
import { restsOn } from '../../core/article/attribution.ts';
import { mainUnnamedSource, passagesByVoice } from '../../core/article/sources-heard.ts';
import { markedPlaces } from '../../core/article/place-summary.ts';

/** Raised hands counted for each answer. */
export type Tally<Option extends string> = Readonly<Partial<Record<Option, number>>>;

/** Upper limit of a count, larger than any class. */
export const MOST_HANDS = 99;

/** The tally with the count of one answer replaced: rounded, and limited to 0–99. */
export function countedAs<Option extends string>(tally: Tally<Option>, option: Option, hands: number): Tally<Option> {
  const counted = Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.round(hands))) : 0;
  return { ...tally, [option]: counted };
}

export function handsFor<Option extends string>(tally: Tally<Option>, option: Option): number {
  return tally[option] ?? 0;
}

/**
 * The answers with the most hands: none if there are no hands, several if they are equal. In the order of `options`.
 */
export function leadersOf<Option extends string>(tally: Tally<Option>, options: readonly Option[]): readonly Option[] {
  const most = Math.max(0, ...options.map((option) => handsFor(tally, option)));
  return most === 0 ? [] : options.filter((option) => handsFor(tally, option) === most);
}

/** Whether this answer alone has the most hands: a tie is no decision. */
export function isSettledOn<Option extends string>(
  tally: Tally<Option>,
  options: readonly Option[],
  option: Option,
): boolean {
  const [leader, second] = leadersOf(tally, options);
  return leader === option && second === undefined;
}

/** The tallies of a class for one passage. */
export type ClassAnswer = { readonly kind: Tally<string>; readonly standing: Tally<Standing> };

export const NO_ANSWER: ClassAnswer = { kind: {}, standing: {} };

/** Which of the two questions are asked of each passage. */
export type QuestionsAsked = { readonly voice: boolean; readonly standing: boolean };

export const QUESTION_CHOICES = ['both', 'voice', 'standing'] as const;
export type QuestionChoice = (typeof QUESTION_CHOICES)[number];

export function questionsAsked(chosen: QuestionChoice): QuestionsAsked {
  return { voice: chosen !== 'standing', standing: chosen !== 'voice' };
}

/** Share of an article that rests on one voice. */
export type VoiceShare = {
  readonly voice: Voice;
  readonly passages: number;
  /** Places that no other voice speaks of. */
  readonly onlyPlaces: number;
};

/** The share of each voice, the one with the most passages first. */
export function sharesByVoice(index: ArticleIndex): readonly VoiceShare[] {
  const only = markedPlaces(index).map(({ voices }) => (voices.length === 1 ? voices[0] : undefined));
  return passagesByVoice(index).map(({ voice, passages }) => ({
    voice,
    passages: passages.length,
    onlyPlaces: only.filter((each) => each === voice).length,
  }));
}

/** The unnamed person with the most passages, and their share; undefined where an article has none. */
export function unnamedShare(index: ArticleIndex): VoiceShare | undefined {
  const main = mainUnnamedSource(index);
  return main && sharesByVoice(index).find(({ voice }) => voice === main.voice);
}

/** The correct answers for a passage: the kind of its nearest speaker, and its standing. */
export function correctAnswer(
  index: ArticleIndex,
  passage: Passage,
): { readonly kind: string; readonly standing: Standing } {
  const [nearest = restsOn(index, passage).id] = passage.voices;
  return { kind: index.voice(nearest).kind, standing: passage.standing };
}

/**
 * Whether the class found the kind of speaker. `alsoRight`: further answers the lesson accepts. For a pull quote that
 * leaves its speaker out, the outlet that printed it is also right.
 */
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

/** Whether the class found the standing. */
export function knowsStanding(
  { standing }: Passage,
  tally: Tally<Standing>,
  alsoRight: readonly Standing[] = [],
): boolean {
  return [standing, ...alsoRight].some((each) => isSettledOn(tally, STANDINGS, each));
}

/** Ids of the kinds of source of an article’s voices, in its order. */
export function voiceKindsHeard({ voiceKinds, voices }: Article): readonly string[] {
  return voiceKinds.map(({ id }) => id).filter((id) => voices.some(({ kind }) => kind === id));
}
