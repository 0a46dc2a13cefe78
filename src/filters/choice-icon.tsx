import { SourceIcon } from '../icons/source-icon.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import { SOURCE_TYPES, STANDINGS } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { FilterName } from '../view-state/filters.ts';

type FilterValueIconProps = { readonly index: ArticleIndex; readonly restriction: FilterName; readonly value?: string };

/** The topic that a filter of topics asks for. */
export function topicOfFilterValue(
  index: ArticleIndex,
  restriction: FilterName | undefined,
  value: string | undefined,
) {
  return restriction === 'topics' ? index.topic(value ?? '') : undefined;
}

/** Topics, kinds of source and standings keep the glyph they have everywhere else; the other choices have words alone. */
export function FilterValueIcon({ index, restriction, value }: FilterValueIconProps) {
  const topic = topicOfFilterValue(index, restriction, value);
  if (topic) return <TopicIcon topic={topic} />;
  const source = restriction === 'sourceTypes' && SOURCE_TYPES.find((known) => known === value);
  if (source) return <SourceIcon source={source} />;
  const standing = restriction === 'standings' && STANDINGS.find((known) => known === value);
  return standing ? <StandingIcon standing={standing} /> : null;
}
