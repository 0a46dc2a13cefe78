import type { Standing } from '../model/article.ts';
import type { Tally } from './tally.ts';

/** What a class said of one passage. */
export type Said = { readonly kind: Tally<string>; readonly standing: Tally<Standing> };

export const UNSAID: Said = { kind: {}, standing: {} };

/** Which of the two questions are asked of a passage. */
export type Asks = { readonly voice: boolean; readonly standing: boolean };

export const ASKS = ['both', 'voice', 'standing'] as const;
export type AsksChosen = (typeof ASKS)[number];

export function asksOf(chosen: AsksChosen): Asks {
  return { voice: chosen !== 'standing', standing: chosen !== 'voice' };
}
