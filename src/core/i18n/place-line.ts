import type { Voice } from '../article/article.ts';
import type { PlaceSummary } from '../article/place-summary.ts';
import type { MessageParts } from './messages/core.ts';
import { type ViewContext, textIn } from './view-context.ts';

function namingOf(voice: Voice) {
  if (voice.named || voice.count === 'institution') return 'named';
  return voice.count === 'several' ? 'several-unnamed' : 'unnamed';
}

/** How many passages, and from how many voices: one source is one, and is said to be unnamed. */
export function passagesAndVoices(reading: ViewContext, { passages, voices }: PlaceSummary): MessageParts {
  const { words } = reading;
  const [voice, second] = voices;
  return voice && !second
    ? words.passagesFrom(passages.length, words.oneVoice(namingOf(voice), textIn(reading, voice.name)))
    : words.passagesFromVoices(passages.length, voices.length);
}

/** The sentence on precision, with the caution that goes with a place of its sort. */
export function precisionLineOf({ words }: Pick<ViewContext, 'words'>, { place, isReference }: PlaceSummary): string {
  if (isReference) return words.referenceOnly;
  return place.default === 'hidden' ? words.linkedOnly : words.precisionSentence(place.kind, place.uncertaintyKm);
}
