import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../model/article.ts';
import type { TeachReading } from './teach-reading.ts';
import { ArticleText } from '../cards/article-text.tsx';

/** Moves the focus to the head of what has just come onto the screen: keyboard and screen reader go on from there. */
export function useHeadFocus(step: string) {
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

type StepProps = {
  readonly head: ReturnType<typeof useHeadFocus>;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** One screen of an activity. */
export function Step({ head, title, children }: StepProps) {
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
export function Discuss({ reading, ask }: { readonly reading: TeachReading; readonly ask: readonly Text[] }) {
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
