import { plainText } from '../cards/attribution-line.ts';
import { type FullReading, textIn } from '../cards/reading.ts';
import type { Dimension, TimeRange } from '../view-state/filters.ts';
import { formatDate } from '../words/format.ts';

/** A value of a dimension as a reader knows it; an unnamed voice is said to be unnamed. */
export function choiceInWords(reading: FullReading, dimension: Dimension, value: string): string {
  const { words, index } = reading;
  if (dimension === 'voices') return voiceInWords(reading, value);
  const topic = dimension === 'topics' ? index.topic(value) : undefined;
  if (topic) return textIn(reading, topic.label);
  const place = dimension === 'places' ? index.place(value) : undefined;
  if (place) return textIn(reading, place.name);
  const spoken: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
    sourceTypes: words.sourceType,
    standings: words.standing,
    precisions: words.precision,
  };
  return spoken[dimension]?.[value] ?? value;
}

function voiceInWords(reading: FullReading, id: string): string {
  const { words, index } = reading;
  const { name, named, count } = index.voice(id);
  const unnamed = named ? undefined : words.unnamed[count === 'several' ? 'several' : 'one'];
  return plainText(words.attribution(textIn(reading, name), unnamed, undefined));
}

/** Open sides are said to be open. */
export function timeInWords({ words, language }: FullReading, { from, to }: TimeRange): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : formatDate(day, language)));
  if (first !== undefined && last !== undefined) return first === last ? first : words.span(first, last);
  return first !== undefined ? words.from(first) : words.until(last ?? '');
}
