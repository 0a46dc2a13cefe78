import { QuoteLine } from '../cards/quote-line.tsx';
import { textIn } from '../cards/reading.ts';
import type { Lesson } from '../model/lesson.ts';
import { Attribution } from './attributed.tsx';
import type { Areas } from './allowed-area.ts';
import { type Guess, claimedPrecision, radiusOf, scoreGuess } from './guess-score.ts';
import { isFound, roundKm } from './guess-verdict.ts';
import type { DrawnMap } from './map-ground.ts';
import { DiscussionQuestions, ActivityScreen, type useHeadingFocus } from './steps.tsx';
import { type LessonContext, wordsShown } from './teach-reading.ts';

type GuessSummaryProps = {
  readonly reading: LessonContext;
  readonly lesson: Lesson['howSure'];
  readonly answers: readonly (Guess | undefined)[];
  readonly areas: Areas;
  readonly ground: DrawnMap;
  readonly head: ReturnType<typeof useHeadingFocus>;
  readonly onRestart: () => void;
};

/** The end: what was claimed of each passage beside what its words allow. */
export function GuessSummary({ reading, lesson, answers, areas, ground, head, onRestart }: GuessSummaryProps) {
  const { teach, index } = reading;
  const results = lesson.passages.map((shown, at) => {
    const place = shown.place === undefined ? undefined : index.place(shown.place);
    const guess = answers[at] ?? 'nowhere';
    return { shown, place, guess, score: scoreGuess(guess, place, place && areas[place.id]) };
  });
  const found = results.filter(({ score }) => isFound(score, ground)).length;
  const tooPrecise = results.filter(
    ({ score }) =>
      score.kind === 'placed-nothing' || (score.kind === 'placed' && claimedPrecision(score.share) === 'over-precise'),
  ).length;
  return (
    <ActivityScreen head={head} title={teach.summary}>
      <p class="summary-line">
        {teach.insideOf(found, results.length)} {teach.tooPreciseIn(tooPrecise, results.length)}
      </p>
      <ol class="results">
        {results.map(({ shown, place, guess, score }) => {
          const claimed = guess === 'nowhere' ? teach.nowhere : teach.kilometres(guess.radiusKm);
          return (
            <li key={shown.passage}>
              <div>
                <Attribution reading={reading} shown={shown} />
                <QuoteLine quote={wordsShown(reading, shown)} />
              </div>
              <p data-found={isFound(score, ground) || undefined}>
                <strong>{place ? textIn(reading, place.name) : teach.noPlace}</strong>
                {score.kind === 'placed' && (
                  <span>
                    {teach.distance}: {teach.kilometres(roundKm(score.offKm))}
                  </span>
                )}
              </p>
              <p>
                <strong>
                  {teach.claimed}: {claimed}
                </strong>
                {score.kind === 'placed' && (
                  <span>
                    {teach.allowed}: {teach.kilometres(Math.max(1, roundKm(radiusOf(score.allowedKm2))))}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <DiscussionQuestions reading={reading} ask={lesson.discuss} />
      <p class="step-foot">
        <button type="button" class="button button-primary" onClick={onRestart}>
          {teach.restart}
        </button>
      </p>
    </ActivityScreen>
  );
}
