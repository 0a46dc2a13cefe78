import { inQuotes, listSeparator } from '../core/i18n/format.ts';
import type { Language, Passage, Text, Voice } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { chainOf, isOutlet, sourceTypeOf } from '../core/article/attribution.ts';
import { quoteIn } from '../core/article/quote.ts';
import { inLanguage } from '../core/article/article-languages.ts';
import { exportMessages } from './export-messages.ts';

/** The attribution: the whole chain, nearest speaker first, in the words of the page. */
export function attributionText(index: ArticleIndex, passage: Passage, language: Language): string {
  const messages = exportMessages(language);
  const chain = chainOf(index, passage);
  const outlet = chain[chain.length - 1];
  const isPullQuote = passage.repeats !== undefined && outlet && isOutlet(index, outlet) && chain.length > 1;
  const speakers = isPullQuote ? chain.slice(0, -1) : chain;
  const attribution = speakers
    .map((voice, position) => {
      const medium = (position === speakers.length - 1 ? passage.through : undefined) ?? voice.through;
      return voiceText(voice, medium, language, isPullQuote || position > 0);
    })
    .join(messages.relayedBy);
  return isPullQuote ? `${inLanguage(outlet.name, language)}${messages.repeatedByOutlet}${attribution}` : attribution;
}

function voiceText(voice: Voice, medium: Text | undefined, language: Language, isInSentence: boolean): string {
  const messages = exportMessages(language);
  const unnamed = voice.named ? '' : voice.count === 'several' ? messages.unnamed.several : messages.unnamed.one;
  const name = inLanguage(voice.name, language);
  const shown = isInSentence ? messages.inSentence(name) : name;
  return `${shown}${unnamed}${medium ? `${listSeparator(messages.formats)}${inLanguage(medium, language)}` : ''}`;
}

/**
 * A passage in one line: attribution, quotation, standing, then the editor’s caution. Every export of an allegation
 * carries the caution.
 */
export function passageLine(index: ArticleIndex, passage: Passage, language: Language): string {
  const messages = exportMessages(language);
  const { text, isTranslation } = quoteIn(index.article, language, passage);
  const quote = isTranslation
    ? `${inQuotes(text, messages.formats)} [${messages.ourTranslation}]`
    : inQuotes(text, messages.formats);
  return `${attributionText(index, passage, language)}${messages.formats.colon} ${quote} ${standingLine(index, passage, language)}`;
}

/** `Unnamed source, allegation`: type of the nearest speaker, and standing. */
export function whoAndHow(index: ArticleIndex, passage: Passage, language: Language): string {
  const messages = exportMessages(language);
  const how = messages.standing[passage.standing].toLowerCase();
  return `${messages.sourceType[sourceTypeOf(index, passage)]}${listSeparator(messages.formats)}${how}`;
}

/** `(Unnamed source, allegation) Caution: …`: source type, standing, and the editor’s caution if there is one. */
export function standingLine(index: ArticleIndex, passage: Passage, language: Language): string {
  const messages = exportMessages(language);
  const note = passage.note
    ? ` ${messages.caution}${messages.formats.colon} ${inLanguage(passage.note, language)}`
    : '';
  return `(${whoAndHow(index, passage, language)})${note}`;
}
