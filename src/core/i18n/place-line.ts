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
  const { words } = context;
  const [voice, second] = voices;
  return voice && !second
    ? words.passagesFrom(passages.length, words.oneVoice(namingOf(voice), textIn(context, voice.name)))
    : words.passagesFromVoices(passages.length, voices.length);
}

/** The sentence on precision, or the caution for reference places and linked places. */
export function precisionLineOf({ words }: Pick<ViewContext, 'words'>, { place, isReference }: PlaceSummary): string {
  if (isReference) return words.referenceOnly;
  return place.default === 'hidden' ? words.linkedOnly : words.precisionSentence(place.kind, place.uncertaintyKm);
}
