import type { AcledEventType, Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';

/**
 * The event types of ACLED nearest to the topics of a passage, each once: our mapping of topics, and no coding of an event
 * by ACLED. A narrower topic without one of its own has that of the wider.
 */
export function acledEventTypes(index: ArticleIndex, { topics }: Passage): readonly AcledEventType[] {
  const types = topics.flatMap((id) => {
    const topic = index.topic(id);
    return topic?.narrower?.find((each) => each.id === id)?.acled ?? topic?.acled ?? [];
  });
  return [...new Set(types)];
}
