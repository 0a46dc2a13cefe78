import type { ComponentChildren } from 'preact';
import { quoteAttributes } from '../../core/i18n/quote-attributes.ts';
import type { ScenePassage } from '../../core/article/scene.ts';
import { type LessonContext, wordsShown } from './lesson-context.ts';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/article/article.ts';
import { ArticleText } from '../../browser/article-text.tsx';

/** State of an activity: the current round, and the answers of the class so far. */
export type Rounds<Answer> = {
  /** Index of the round, from 0; equal to the number of answers at the summary. */
  readonly at: number;
  /** Whether the answer of the current round is shown. */
  readonly isRevealed: boolean;
  readonly answers: readonly Answer[];
};

/** The initial state: `unsaid` is the answer of every round before the class gives one. */
export function beginRounds<Answer>(total: number, initialAnswer: Answer): Rounds<Answer> {
  return { at: 0, isRevealed: false, answers: Array.from({ length: total }, () => initialAnswer) };
}

/** Changes the answer of the current round; no longer possible once the correct answer is shown. */
export function answerRound<Answer>(rounds: Rounds<Answer>, change: (answer: Answer) => Answer): Rounds<Answer> {
  if (rounds.isRevealed) return rounds;
  return { ...rounds, answers: rounds.answers.map((answer, at) => (at === rounds.at ? change(answer) : answer)) };
}

/** The next state: the correct answer of the round, then the next round, then the summary, which is the last. */
export function nextRoundStep<Answer>(rounds: Rounds<Answer>): Rounds<Answer> {
  if (isOver(rounds)) return rounds;
  return rounds.isRevealed ? { ...rounds, at: rounds.at + 1, isRevealed: false } : { ...rounds, isRevealed: true };
}

export function isOver<Answer>({ at, answers }: Rounds<Answer>): boolean {
  return at >= answers.length;
}

/** Minutes for one passage: to read it and see the answer, and for each question the class votes on. */
const READING_MINUTES = 2;
const QUESTION_MINUTES = 2;

/** Estimated minutes for some passages with a class, with so many questions asked of each. */
export function classMinutes(passages: number, questions: number): number {
  return passages * (READING_MINUTES + questions * QUESTION_MINUTES);
}

type WithPassages = { readonly passages: readonly { readonly passage: string }[] };

/** An activity limited to the passages a teacher chose, at first all. `chosen`: their indices, from 0. */
export function useChosenPassages<Whole extends WithPassages>(whole: Whole) {
  const [chosen, choose] = useState<readonly number[]>(whole.passages.map((_, at) => at));
  const lesson: Whole = { ...whole, passages: whole.passages.filter((_, at) => chosen.includes(at)) };
  return { lesson, chosen, choose };
}

type RoundChooserProps = {
  readonly context: LessonContext;
  readonly passages: readonly ScenePassage[];
  /** Indices of the chosen passages in `passages`. */
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
  /** Number of questions for each passage. */
  readonly questions: number;
  /** Further options. */
  readonly children?: ComponentChildren;
};

/** A form to choose the passages, with the estimated time for a class. */
export function RoundChooser({ context, passages, chosen, onChoose, questions, children }: RoundChooserProps) {
  const { teach } = context;
  const put = (at: number, isTaken: boolean) =>
    onChoose(passages.flatMap((_, each) => ((each === at ? isTaken : chosen.includes(each)) ? [each] : [])));
  return (
    <details class="round-chooser">
      <summary>
        {teach.chooseRounds}
        <span class="teach-note" role="status">
          {chosen.length === 0
            ? teach.noneChosen
            : teach.roundsTake(chosen.length, classMinutes(chosen.length, questions))}
        </span>
      </summary>
      <fieldset>
        <legend>{teach.choosePassages}</legend>
        {passages.map((shown, at) => {
          const quote = wordsShown(context, shown);
          return (
            <label key={shown.passage} class="tally-choice">
              <input
                type="checkbox"
                checked={chosen.includes(at)}
                onChange={(event) => put(at, event.currentTarget.checked)}
              />
              <span {...quoteAttributes(quote)}>{quote.text}</span>
            </label>
          );
        })}
      </fieldset>
      {children}
    </details>
  );
}

/** Focuses the heading of each new screen, so that keyboard users and screen readers continue there. */
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

/** Questions for a discussion at the end. */
export function DiscussionQuestions({
  context,
  ask,
}: {
  readonly context: LessonContext;
  readonly ask: readonly Text[];
}) {
  return (
    <>
      <h3>{context.teach.discuss}</h3>
      <ul class="teach-list">
        {ask.map((question) => (
          <li>
            <ArticleText context={context} text={question} />
          </li>
        ))}
      </ul>
    </>
  );
}
