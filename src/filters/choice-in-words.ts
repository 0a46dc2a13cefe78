import { plainMessage } from '../cards/attribution-line.ts';
import { type FullViewContext, textIn } from '../cards/reading.ts';
import type { Facet, TimeRange } from '../view-state/filters.ts';
import { formatDate } from '../words/format.ts';

/** A value of a dimension as a reader knows it; an unnamed voice is said to be unnamed. */
export function filterValueText(reading: FullViewContext, dimension: Facet, value: string): string {
  const { words, index } = reading;
  if (dimension === 'voices') return voiceValueText(reading, value);
  const topic = dimension === 'topics' ? index.topic(value) : undefined;
  if (topic) return textIn(reading, topic.label);
  const place = dimension === 'places' ? index.place(value) : undefined;
  if (place) return textIn(reading, place.name);
  const spoken: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    sourceTypes: words.sourceType,
    standings: words.standing,
    precisions: words.precision,
  };
  return spoken[dimension]?.[value] ?? value;
}

function voiceValueText(reading: FullViewContext, id: string): string {
  const { words, index } = reading;
  const { name, named, count } = index.voice(id);
  const unnamed = named ? undefined : words.unnamed[count === 'several' ? 'several' : 'one'];
  return plainMessage(words.attribution(textIn(reading, name), unnamed, undefined));
}

/** Open sides are said to be open. */
export function timeRangeText({ words, language }: FullViewContext, { from, to }: TimeRange): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : formatDate(day, language)));
  if (first !== undefined && last !== undefined) return first === last ? first : words.span(first, last);
  return first !== undefined ? words.from(first) : words.until(last ?? '');
}
