import type { Passage, Text, Voice } from '../article/article.ts';
import { chainOf, isOutlet } from '../article/attribution.ts';
import type { MessageParts } from './messages/core.ts';
import { type ViewContext, textIn } from './view-context.ts';

function voiceInWords(reading: ViewContext, voice: Voice, through: Text | undefined): MessageParts {
  const { words } = reading;
  const unnamed = voice.named ? undefined : voice.count === 'several' ? words.unnamed.several : words.unnamed.one;
  const said = words.attribution(textIn(reading, voice.name), unnamed, through && textIn(reading, through));
  if (!isOutlet(reading.index, voice)) return said;
  return said.map((part) => (typeof part !== 'string' && 'strong' in part ? { name: part.strong } : part));
}

/**
 * Who says it, before what is said: the whole chain, nearest speaker first.
 * A pull quote names the outlet that printed it and the voice whose words it repeats.
 */
export function attributionOf(reading: ViewContext, passage: Passage): MessageParts {
  const chain = chainOf(reading.index, passage);
  const [outlet] = chain.slice(-1);
  const isPullQuote = passage.repeats !== undefined && outlet && isOutlet(reading.index, outlet) && chain.length > 1;
  const speakers = isPullQuote ? chain.slice(0, -1) : chain;
  const said = speakers
    .map((voice, position) => {
      // The medium of this one statement is that of whoever spoke last in the chain.
      const isLast = position === speakers.length - 1;
      return voiceInWords(reading, voice, (isLast ? passage.through : undefined) ?? voice.through);
    })
    .reduceRight((later, nearer) => reading.words.relayedBy(nearer, later));
  return isPullQuote ? reading.words.repeatedByOutlet(textIn(reading, outlet.name), said) : said;
}

/** The same as plain text, for citations and accessible names. */
export function plainMessage(parts: MessageParts): string {
  return parts.map((part) => (typeof part === 'string' ? part : Object.values(part).join(''))).join('');
}
