import { attributionOf, plainMessage } from '../cards/attribution-line.ts';
import { quotationOf } from '../cards/quoted.ts';
import { isShownInTranslation, type FullViewContext, translated } from '../cards/reading.ts';
import type { Passage } from '../model/article.ts';
import { attributionIn } from '../model/attribution.ts';
import type { TimeRange } from '../view-state/filters.ts';
import { formatDate } from '../words/format.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import type { TimelineLayout } from './timeline-layout.ts';

const OPENING_LENGTH = 32;

/** The name of a mark: its date with the words it was read from, who says it, how, and how the words begin. */
export function markName(reading: FullViewContext, passage: Passage): string {
  const { words, language } = reading;
  const said = words.saidBy(
    plainMessage(attributionOf(reading, passage)),
    words.whoAndHow(attributionIn(reading.index, passage)),
    openingOf(quotationOf(reading, passage).text),
  );
  if (!passage.when) return words.undatedMark(words.paragraph(passage.paragraph), said);
  return words.datedMark(formatEdtf(passage.when.edtf, language, words), printedTime(reading, passage), said);
}

/** The article’s words for the time, or our translation of them for who does not read its language. */
export function printedTime(reading: FullViewContext, { when }: Passage): string | undefined {
  if (!when) return undefined;
  const words = isShownInTranslation(reading) ? translated(reading, when.translation) : when.words;
  return words && reading.words.printedTime(words);
}

/** What the line shows: both ends in words, whichever of them were chosen. */
export function periodInWords(
  reading: FullViewContext,
  { domain }: TimelineLayout,
  time: TimeRange | undefined,
): string {
  const { words, language } = reading;
  const [from, to] = [time?.from ?? domain.from, time?.to ?? domain.to].map((day) => formatDate(day, language));
  return words.periodOf(from ?? '', to ?? '');
}

/** The first words, whole ones, as many as go into a breath. */
function openingOf(quote: string): string {
  if (quote.length <= OPENING_LENGTH) return quote;
  return `${quote.slice(0, quote.lastIndexOf(' ', OPENING_LENGTH))} …`;
}
