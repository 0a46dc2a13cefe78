import { SourceIcon, StandingIcon, TopicIcon } from '../../map/symbols/passage-icons.tsx';
import { SOURCE_TYPES, STANDINGS } from '../../core/article/article.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import type { Facet, FilterName, TimeRange } from '../../core/state/filters.ts';
import { plainMessage } from '../../core/i18n/attribution-line.ts';
import { type FullViewContext, textIn } from '../../core/i18n/view-context.ts';
import { formatDate } from '../../core/i18n/format.ts';

type FilterValueIconProps = { readonly index: ArticleIndex; readonly restriction: FilterName; readonly value?: string };

/** The topic that a value of the topic facet names. */
export function topicOfFilterValue(
  index: ArticleIndex,
  restriction: FilterName | undefined,
  value: string | undefined,
) {
  return restriction === 'topics' ? index.topic(value ?? '') : undefined;
}

/** Topics, kinds of source and standings have the glyph they have elsewhere; other values have text alone. */
export function FilterValueIcon({ index, restriction, value }: FilterValueIconProps) {
  const topic = topicOfFilterValue(index, restriction, value);
  if (topic) return <TopicIcon topic={topic} />;
  const source = restriction === 'sourceTypes' && SOURCE_TYPES.find((known) => known === value);
  if (source) return <SourceIcon source={source} />;
  const standing = restriction === 'standings' && STANDINGS.find((known) => known === value);
  return standing ? <StandingIcon standing={standing} /> : null;
}

/** The value of a facet in the reader’s language; an unnamed voice is labelled as unnamed. */
export function filterValueText(context: FullViewContext, dimension: Facet, value: string): string {
  const { messages, index } = context;
  if (dimension === 'voices') return voiceValueText(context, value);
  const topic = dimension === 'topics' ? index.topic(value) : undefined;
  if (topic) return textIn(context, topic.label);
  const place = dimension === 'places' ? index.place(value) : undefined;
  if (place) return textIn(context, place.name);
  const spoken: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    sourceTypes: messages.sourceType,
    standings: messages.standing,
    precisions: messages.precision,
  };
  return spoken[dimension]?.[value] ?? value;
}

function voiceValueText(context: FullViewContext, id: string): string {
  const { messages, index } = context;
  const { name, named, count } = index.voice(id);
  const unnamed = named ? undefined : messages.unnamed[count === 'several' ? 'several' : 'one'];
  return plainMessage(messages.attribution(textIn(context, name), unnamed, undefined));
}

/** A range with an open side is labelled as open on that side. */
export function timeRangeText({ messages }: FullViewContext, { from, to }: TimeRange): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : formatDate(day, messages.formats)));
  if (first !== undefined && last !== undefined) return first === last ? first : messages.span(first, last);
  return first !== undefined ? messages.from(first) : messages.until(last ?? '');
}
