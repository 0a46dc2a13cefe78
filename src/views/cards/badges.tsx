import { SourceIcon, StandingIcon, TopicIcon } from '../../map/symbols/passage-icons.tsx';
import type { Passage } from '../../core/article/article.ts';
import { sourceTypeOf } from '../../core/article/attribution.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import type { ViewContext } from '../../core/i18n/view-context.ts';

/** Badges for kind of source, standing and topic: always a glyph and a word. */
export function Badges({ context, passage }: { readonly context: ViewContext; readonly passage: Passage }) {
  const { messages, index } = context;
  const topic = index.topicOf(passage);
  const source = sourceTypeOf(index, passage);
  return (
    <span class="badges">
      <span class="badge">
        <SourceIcon source={source} />
        {messages.sourceType[source]}
      </span>
      <span class="badge">
        <StandingIcon standing={passage.standing} />
        {messages.standing[passage.standing]}
      </span>
      <span class="badge" data-topic={topic.colour}>
        <TopicIcon topic={topic} />
        <ArticleText context={context} text={topic.label} />
      </span>
    </span>
  );
}
