import type { Passage, Text, Voice } from '../article/article.ts';
import { chainOf, isOutlet } from '../article/attribution.ts';
import type { MessageParts } from './messages/core.ts';
import { type ViewContext, textIn } from './view-context.ts';

function voiceInWords(context: ViewContext, voice: Voice, through: Text | undefined): MessageParts {
  const { messages } = context;
  const unnamed = voice.named ? undefined : voice.count === 'several' ? messages.unnamed.several : messages.unnamed.one;
  const attribution = messages.attribution(textIn(context, voice.name), unnamed, through && textIn(context, through));
  if (!isOutlet(context.index, voice)) return attribution;
  return attribution.map((part) => (typeof part !== 'string' && 'strong' in part ? { name: part.strong } : part));
}

/**
 * The attribution, shown before the quotation: the whole chain, nearest speaker first. A pull quote names the outlet
 * that printed it and the voice whose words it repeats.
 */
export function attributionOf(context: ViewContext, passage: Passage): MessageParts {
  const chain = chainOf(context.index, passage);
  const [outlet] = chain.slice(-1);
  const isPullQuote = passage.repeats !== undefined && outlet && isOutlet(context.index, outlet) && chain.length > 1;
  const speakers = isPullQuote ? chain.slice(0, -1) : chain;
  const attribution = speakers
    .map((voice, position) => {
      // The medium of this statement is that of the last speaker in the chain.
      const isLast = position === speakers.length - 1;
      return voiceInWords(context, voice, (isLast ? passage.through : undefined) ?? voice.through);
    })
    .reduceRight((later, nearer) => context.messages.relayedBy(nearer, later));
  return isPullQuote ? context.messages.repeatedByOutlet(textIn(context, outlet.name), attribution) : attribution;
}

/** A message as plain text, for citations and accessible names. */
export function plainMessage(parts: MessageParts): string {
  return parts.map((part) => (typeof part === 'string' ? part : Object.values(part).join(''))).join('');
}
