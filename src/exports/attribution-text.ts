import type { Language, Passage, Text, Voice } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { chainOf, isOutlet, sourceTypeOf } from '../core/article/attribution.ts';
import { quoteIn } from '../core/article/quote.ts';
import { inLanguage } from '../core/article/article-languages.ts';
import { EXPORT_MESSAGES } from './export-messages.ts';
import { inInterface } from '../core/text/languages.ts';

/** Who says it: the whole chain, nearest speaker first, in the words the page uses. */
export function attributionText(index: ArticleIndex, passage: Passage, language: Language): string {
  const words = inInterface(EXPORT_MESSAGES, language);
  const chain = chainOf(index, passage);
  const outlet = chain[chain.length - 1];
  const isPullQuote = passage.repeats !== undefined && outlet && isOutlet(index, outlet) && chain.length > 1;
  const speakers = isPullQuote ? chain.slice(0, -1) : chain;
  const said = speakers
    .map((voice, position) => {
      const medium = (position === speakers.length - 1 ? passage.through : undefined) ?? voice.through;
      return voiceText(voice, medium, language, isPullQuote || position > 0);
    })
    .join(words.relayedBy);
  return isPullQuote ? `${inLanguage(outlet.name, language)}${words.repeatedByOutlet}${said}` : said;
}

function voiceText(voice: Voice, medium: Text | undefined, language: Language, isInSentence: boolean): string {
  const words = inInterface(EXPORT_MESSAGES, language);
  const unnamed = voice.named ? '' : voice.count === 'several' ? words.unnamed.several : words.unnamed.one;
  const name = inLanguage(voice.name, language);
  const shown = isInSentence ? words.inSentence(name) : name;
  return `${shown}${unnamed}${medium ? `${words.comma}${inLanguage(medium, language)}` : ''}`;
}

/**
 * A whole line for a reader: attribution before the words, then how they are said, then the editor's caution.
 * An accusation is never without its caution: whatever leaves the map leaves with it.
 */
export function passageLine(index: ArticleIndex, passage: Passage, language: Language): string {
  const words = inInterface(EXPORT_MESSAGES, language);
  const { text, isTranslation } = quoteIn(index.article, language, passage);
  const quote = isTranslation ? `${words.inQuotes(text)} [${words.ourTranslation}]` : words.inQuotes(text);
  return `${attributionText(index, passage, language)}: ${quote} ${standingLine(index, passage, language)}`;
}

/** `Unnamed source, allegation`: what the nearest speaker is, and how it is said. */
export function whoAndHow(index: ArticleIndex, passage: Passage, language: Language): string {
  const words = inInterface(EXPORT_MESSAGES, language);
  const how = words.standing[passage.standing].toLowerCase();
  return `${words.sourceType[sourceTypeOf(index, passage)]}${words.comma}${how}`;
}

/** `(Unnamed source, allegation) Caution: …`: who and how, and the editor's caution where there is one. */
export function standingLine(index: ArticleIndex, passage: Passage, language: Language): string {
  const words = inInterface(EXPORT_MESSAGES, language);
  const note = passage.note ? ` ${words.caution}: ${inLanguage(passage.note, language)}` : '';
  return `(${whoAndHow(index, passage, language)})${note}`;
}
