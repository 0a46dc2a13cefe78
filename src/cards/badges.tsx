import { SourceIcon, StandingIcon, TopicIcon } from '../icons/standing-icon.tsx';
import type { Passage } from '../model/article.ts';
import { sourceTypeOf } from '../model/attribution.ts';
import { ArticleText } from './article-text.tsx';
import type { ViewContext } from './reading.ts';

/** Who says it, how, and what it is about: always a glyph and a word. */
export function Badges({ reading, passage }: { readonly reading: ViewContext; readonly passage: Passage }) {
  const { words, index } = reading;
  const topic = index.topicOf(passage);
  const source = sourceTypeOf(index, passage);
  return (
    <span class="badges">
      <span class="badge">
        <SourceIcon source={source} />
        {words.sourceType[source]}
      </span>
      <span class="badge">
        <StandingIcon standing={passage.standing} />
        {words.standing[passage.standing]}
      </span>
      <span class="badge" data-topic={topic.colour}>
        <TopicIcon topic={topic} />
        <ArticleText reading={reading} text={topic.label} />
      </span>
    </span>
  );
}
