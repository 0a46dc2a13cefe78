import type { ComponentChildren } from 'preact';
import { quoteAttributes } from '../../core/i18n/quote-attributes.ts';
import type { ScenePassage } from '../../core/article/scene.ts';
import { type LessonContext, wordsShown } from './lesson-context.ts';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/article/article.ts';
import { ArticleText } from '../../browser/article-text.tsx';

/** A class on its way through some passages: where it is, and what it said so far. */
export type Rounds<Answer> = {
  /** 0-based; equal to the number of answers once all are done. */
  readonly at: number;
  /** Whether the answer of the round in hand stands on the screen. */
  readonly isRevealed: boolean;
  readonly answers: readonly Answer[];
};

/** The beginning: every answer as it is before anybody has said anything. */
export function beginRounds<Answer>(total: number, unsaid: Answer): Rounds<Answer> {
  return { at: 0, isRevealed: false, answers: Array.from({ length: total }, () => unsaid) };
}

/** What is said in the round in hand; once the answer stands, it is too late. */
export function answerRound<Answer>(rounds: Rounds<Answer>, change: (said: Answer) => Answer): Rounds<Answer> {
  if (rounds.isRevealed) return rounds;
  return { ...rounds, answers: rounds.answers.map((said, at) => (at === rounds.at ? change(said) : said)) };
}

/** One step on: the answer of this round, then the next one, then the summary, where it stays. */
export function nextRoundStep<Answer>(rounds: Rounds<Answer>): Rounds<Answer> {
  if (isOver(rounds)) return rounds;
  return rounds.isRevealed ? { ...rounds, at: rounds.at + 1, isRevealed: false } : { ...rounds, isRevealed: true };
}

export function isOver<Answer>({ at, answers }: Rounds<Answer>): boolean {
  return at >= answers.length;
}

/** Minutes a class needs for one passage: to read it and to see the answer, and for each question it votes on. */
const READING_MINUTES = 2;
const QUESTION_MINUTES = 2;

/** About how many minutes some passages take with a class, with so many questions asked of each. */
export function classMinutes(passages: number, questions: number): number {
  return passages * (READING_MINUTES + questions * QUESTION_MINUTES);
}

type WithPassages = { readonly passages: readonly { readonly passage: string }[] };

/** An activity with the passages a teacher chose of it, all of them at first. `chosen`: their places in the whole, from 0. */
export function useChosenPassages<Whole extends WithPassages>(whole: Whole) {
  const [chosen, choose] = useState<readonly number[]>(whole.passages.map((_, at) => at));
  const lesson: Whole = { ...whole, passages: whole.passages.filter((_, at) => chosen.includes(at)) };
  return { lesson, chosen, choose };
}

type RoundChooserProps = {
  readonly reading: LessonContext;
  readonly passages: readonly ScenePassage[];
  /** Positions in `passages` of those taken up. */
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
  /** How many questions are asked of each passage. */
  readonly questions: number;
  /** What else can be chosen. */
  readonly children?: ComponentChildren;
};

/** A teacher’s choice of passages, and how long they take with a class. */
export function RoundChooser({ reading, passages, chosen, onChoose, questions, children }: RoundChooserProps) {
  const { teach } = reading;
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
          const quote = wordsShown(reading, shown);
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
