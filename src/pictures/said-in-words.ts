import { attributionOf, plainMessage } from '../cards/attribution-line.ts';
import { type FullViewContext, textIn } from '../cards/reading.ts';
import type { Passage } from '../model/article.ts';
import { attributionIn } from '../model/attribution.ts';
import type { ScenePassage } from '../model/scene.ts';
import { excerptIn } from '../model/shown-part.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import { inInterface } from '../model/languages.ts';
import type { Quote } from '../model/quote.ts';

/** A passage as a picture quotes it. `shown`: what a scene shows of a longer one. */
export type QuotedPassage = {
  readonly reading: FullViewContext;
  readonly passage: Passage;
  readonly shown?: ScenePassage | undefined;
};

/** The words that are quoted: those in print, or our translation of them. */
export function quoteInPicture({ reading: { index, language }, passage, shown }: QuotedPassage): Quote {
  return excerptIn(index.article, language, passage, shown);
}

/** The same for who cannot see the picture: who says it, what and how firmly, and the caution that goes with it. */
export function passageSentences(said: QuotedPassage): readonly string[] {
  const { reading, passage } = said;
  const { words, language } = reading;
  const { text, isTranslation } = quoteInPicture(said);
  const quote = inInterface(PICTURE_MESSAGES, language).quoted(text);
  const marked = isTranslation ? `${quote} [${words.ourTranslation}]` : quote;
  return [
    `${plainMessage(attributionOf(reading, passage))}: ${marked} (${words.whoAndHow(attributionIn(reading.index, passage))}).`,
    ...(passage.note ? [`${words.caution}: ${textIn(reading, passage.note)}`] : []),
  ];
}
