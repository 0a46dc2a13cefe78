import type { Standing } from '../model/article.ts';
import type { Tally } from './tally.ts';

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
