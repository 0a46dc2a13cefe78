import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../model/article.ts';
import type { LessonContext } from './teach-reading.ts';
import { ArticleText } from '../cards/article-text.tsx';

/** Moves the focus to the head of what has just come onto the screen: keyboard and screen reader go on from there. */
export function useHeadingFocus(step: string) {
  const head = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    head.current?.focus({ preventScroll: true });
    head.current?.closest('#activity')?.scrollIntoView({ block: 'start' });
  }, [step]);
  return head;
}

type ActivityScreenProps = {
  readonly head: ReturnType<typeof useHeadingFocus>;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** One screen of an activity. */
export function ActivityScreen({ head, title, children }: ActivityScreenProps) {
  return (
    <section class="step">
      <h2 ref={head} tabIndex={-1} class="step-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Questions to end with. */
export function DiscussionQuestions({
  reading,
  ask,
}: {
  readonly reading: LessonContext;
  readonly ask: readonly Text[];
}) {
  return (
    <>
      <h3>{reading.teach.discuss}</h3>
      <ul class="teach-list">
        {ask.map((question) => (
          <li>
            <ArticleText reading={reading} text={question} />
          </li>
        ))}
      </ul>
    </>
  );
}
