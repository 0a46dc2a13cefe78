import { textIn } from '../../core/i18n/view-context.ts';
import type { Place } from '../../core/article/article.ts';
import {
  type Area,
  type Areas,
  claimedPrecision,
  type DrawnMap,
  type Guess,
  isFound,
  radiusOf,
  roundKm,
  scoreGuess,
  verdictSentences,
} from './guess-score.ts';
import { type LessonContext, wordsShown } from './lesson-context.ts';
import { QuoteLine } from '../../browser/article-text.tsx';
import type { Lesson } from '../../core/article/lesson.ts';
import { Attribution } from './attributed-quote.tsx';
import { DiscussionQuestions, ActivityScreen, type useHeadingFocus } from './activity-rounds.tsx';

type GuessRevealProps = {
  readonly context: LessonContext;
  readonly guess: Guess | undefined;
  readonly place: Place | undefined;
  readonly allowed: Area | undefined;
  readonly drawnMap: DrawnMap;
};

/** The answer: the allowed area, the distance of the guess from it, and how over-precise the guess was. */
export function GuessReveal({ context, guess, place, allowed, drawnMap }: GuessRevealProps) {
  const { teach } = context;
  const score = scoreGuess(guess ?? 'nowhere', place, allowed);
  return (
    <div class="reveal" role="group" aria-label={teach.articleSays}>
      <p class="reveal-place">
        <strong>{place ? teach.wordsAllow(textIn(context, place.name)) : teach.noPlace}</strong>
      </p>
      <ul class="guess-verdict">
        {verdictSentences(score, teach, drawnMap).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {place && (
        <p class="guess-key">
          <span class="guess-key-allowed">{teach.allowedArea}</span>
          {guess !== 'nowhere' && <span class="guess-key-circle">{teach.yourCircle}</span>}
        </p>
      )}
    </div>
  );
}

type GuessSummaryProps = {
  readonly context: LessonContext;
  readonly lesson: Lesson['howSure'];
  readonly answers: readonly (Guess | undefined)[];
  readonly areas: Areas;
  readonly drawnMap: DrawnMap;
  readonly head: ReturnType<typeof useHeadingFocus>;
  readonly onRestart: () => void;
};

/** The summary: the guess for each passage beside the area its text allows. */
export function GuessSummary({ context, lesson, answers, areas, drawnMap, head, onRestart }: GuessSummaryProps) {
  const { teach, index } = context;
  const results = lesson.passages.map((shown, at) => {
    const place = shown.place === undefined ? undefined : index.place(shown.place);
    const guess = answers[at] ?? 'nowhere';
    return { shown, place, guess, score: scoreGuess(guess, place, place && areas[place.id]) };
  });
  const found = results.filter(({ score }) => isFound(score, drawnMap)).length;
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
                <Attribution context={context} shown={shown} />
                <QuoteLine quote={wordsShown(context, shown)} />
              </div>
              <p data-found={isFound(score, drawnMap) || undefined}>
                <strong>{place ? textIn(context, place.name) : teach.noPlace}</strong>
                {score.kind === 'placed' && (
                  <span>
                    {teach.distance}
                    {context.messages.formats.colon} {teach.kilometres(roundKm(score.offKm))}
                  </span>
                )}
              </p>
              <p>
                <strong>
                  {teach.claimed}
                  {context.messages.formats.colon} {claimed}
                </strong>
                {score.kind === 'placed' && (
                  <span>
                    {teach.allowed}
                    {context.messages.formats.colon}{' '}
                    {teach.kilometres(Math.max(1, roundKm(radiusOf(score.allowedKm2))))}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <DiscussionQuestions context={context} ask={lesson.discuss} />
      <p class="step-foot">
        <button type="button" class="button button-primary" onClick={onRestart}>
          {teach.restart}
        </button>
      </p>
    </ActivityScreen>
  );
}
