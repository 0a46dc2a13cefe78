import { type ViewContext, textIn } from '../cards/reading.ts';
import type { Passage, Text, Voice } from '../model/article.ts';
import { chainOf, isOutlet } from '../model/attribution.ts';
import { formatDate } from '../words/format.ts';
import type { PresentMessages } from '../words/present-words.ts';
import type { MessageParts } from '../words/words.ts';
import { inLanguage } from '../model/translation.ts';

/** Who says it, a line for each who had it in hand: nearest speaker first, and last who printed it, and when. */
export function attributionLines(
  reading: ViewContext,
  words: PresentMessages,
  passage: Passage,
): readonly MessageParts[] {
  const { index, language } = reading;
  const { outlet, published } = index.article;
  const chain = chainOf(index, passage);
  const date = formatDate(published, language);
  const printedBy = words.printedBy(textIn(reading, outlet), date);
  const end = chain[chain.length - 1];
  const isPrinter = end !== undefined && isOutlet(index, end);
  const speakers = isPrinter ? chain.slice(0, -1) : chain;
  const [first, ...others] = speakers;
  // The outlet’s own words, and what it prints large of somebody else’s.
  if (!first) return [end ? speakerInWords(reading, end) : [], printedBy];
  if (passage.repeats !== undefined && isPrinter)
    return [words.pullQuote(textIn(reading, end.name)), words.goesBackTo(speakerInWords(reading, first)), printedBy];
  const lines: MessageParts[] = [
    speakerInWords(reading, first),
    ...others.map((voice) => words.passedOnBy(speakerInWords(reading, voice))),
  ];
  const through = passage.through ?? mediumOf(speakers);
  if (!through) return [...lines, printedBy];
  const medium = textIn(reading, through);
  // It was said to the outlet itself: that line says who printed it.
  if (medium.includes(textIn(reading, outlet))) return [...lines, words.onDate(medium, date)];
  return [...lines, [{ data: medium }], printedBy];
}

/** The medium of whoever spoke last in the chain. */
function mediumOf(speakers: readonly Voice[]): Text | undefined {
  return [...speakers].reverse().find(({ through }) => through)?.through;
}

function speakerInWords({ words, language }: ViewContext, { name, named: isNamed, count }: Voice): MessageParts {
  const unnamed = isNamed ? undefined : count === 'several' ? words.unnamed.several : words.unnamed.one;
  return words.attribution(inLanguage(name, language), unnamed, undefined);
}
