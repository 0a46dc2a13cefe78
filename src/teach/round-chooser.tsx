import type { ComponentChildren } from 'preact';
import { quoteAttributes } from '../cards/quoted.ts';
import type { ScenePassage } from '../model/scene.ts';
import { classMinutes } from './class-minutes.ts';
import { type LessonContext, wordsShown } from './teach-reading.ts';

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
