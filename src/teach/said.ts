import type { Standing, VoiceKind } from '../model/article.ts';
import type { Tally } from './tally.ts';

/** What a class said of one passage. */
export type Said = { readonly kind: Tally<VoiceKind>; readonly standing: Tally<Standing> };

export const UNSAID: Said = { kind: {}, standing: {} };
