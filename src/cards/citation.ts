import type { Passage } from '../model/article.ts';
import { attributionIn } from '../model/attribution.ts';
import { formatDateInFull } from '../words/date-in-full.ts';
import { attributionOf, plainMessage } from './attribution-line.ts';
import { type FullViewContext, textIn, translated } from './reading.ts';

/** A quotation ready to paste: the words, who said them and how, and where they were printed. `address` is a full URL. */
export function citationOf(reading: FullViewContext, passage: Passage, address: string): string {
  const { article } = reading.index;
  return reading.words.citation({
    quote: passage.quote,
    translation: translated(reading, passage.translation),
    attribution: plainMessage(attributionOf(reading, passage)),
    standing: reading.words.whoAndHow(attributionIn(reading.index, passage)),
    note: passage.note && textIn(reading, passage.note),
    title: textIn(reading, article.title),
    outlet: textIn(reading, article.outlet),
    published: formatDateInFull(article.published, reading.language),
    paragraph: passage.paragraph,
    address,
  });
}
