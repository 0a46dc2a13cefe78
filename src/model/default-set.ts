import * as v from 'valibot';
import set from '../../data/defaults/conflict-reporting.json' with { type: 'json' };
import type { Topic, VoiceKind } from './article.ts';
import { deepFreeze } from './deep-freeze.ts';
import { topicsSchema, voiceKindsSchema } from './topics-schema.ts';

/**
 * Topics and kinds of source of an article that brings none of its own. Only what reads the files of an article imports
 * them: a published page has those of its article in its data.
 */
export const DEFAULT_TOPICS: readonly Topic[] = deepFreeze(v.parse(topicsSchema, set.topics));
export const DEFAULT_VOICE_KINDS: readonly VoiceKind[] = deepFreeze(v.parse(voiceKindsSchema, set.voiceKinds));
