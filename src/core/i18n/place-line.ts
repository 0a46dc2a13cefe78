import type { Voice } from '../article/article.ts';
import type { PlaceSummary } from '../article/place-summary.ts';
import type { MessageParts } from './messages/core.ts';
import { type ViewContext, textIn } from './view-context.ts';

function namingOf(voice: Voice) {
  if (voice.named || voice.count === 'institution') return 'named';
  return voice.count === 'several' ? 'several-unnamed' : 'unnamed';
}

/** The number of passages and of voices. A single voice is named, or said to be unnamed. */
export function passagesAndVoices(context: ViewContext, { passages, voices }: PlaceSummary): MessageParts {
  const { messages } = context;
  const [voice, second] = voices;
  return voice && !second
    ? messages.passagesFrom(passages.length, messages.oneVoice(namingOf(voice), textIn(context, voice.name)))
    : messages.passagesFromVoices(passages.length, voices.length);
}

/** The sentence on precision, or the caution for reference places and linked places. */
export function precisionLineOf(
  { messages }: Pick<ViewContext, 'messages'>,
  { place, isReference }: PlaceSummary,
): string {
  if (isReference) return messages.referenceOnly;
  return place.default === 'hidden' ? messages.linkedOnly : messages.precisionSentence(place.kind, place.uncertaintyKm);
}
