import { SourceIcon } from '../icons/source-icon.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import { SOURCE_TYPES, STANDINGS } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Restriction } from '../view-state/filters.ts';

type Props = { readonly index: ArticleIndex; readonly restriction: Restriction; readonly value?: string };

/** The topic that a filter of topics asks for. */
export function topicOfChoice(index: ArticleIndex, restriction: Restriction | undefined, value: string | undefined) {
  return restriction === 'topics' ? index.topic(value ?? '') : undefined;
}

/** Topics, kinds of source and standings keep the glyph they have everywhere else; the other choices have words alone. */
export function ChoiceIcon({ index, restriction, value }: Props) {
  const topic = topicOfChoice(index, restriction, value);
  if (topic) return <TopicIcon topic={topic} />;
  const source = restriction === 'sourceTypes' && SOURCE_TYPES.find((known) => known === value);
  if (source) return <SourceIcon source={source} />;
  const standing = restriction === 'standings' && STANDINGS.find((known) => known === value);
  return standing ? <StandingIcon standing={standing} /> : null;
}
