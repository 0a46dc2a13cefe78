import { textIn } from '../cards/reading.ts';
import type { Place } from '../model/article.ts';
import type { Area } from './allowed-area.ts';
import { type Guess, scoreGuess } from './guess-score.ts';
import { verdictSentences } from './guess-verdict.ts';
import type { DrawnMap } from './map-ground.ts';
import type { LessonContext } from './teach-reading.ts';

type GuessRevealProps = {
  readonly reading: LessonContext;
  readonly guess: Guess | undefined;
  readonly place: Place | undefined;
  readonly allowed: Area | undefined;
  readonly ground: DrawnMap;
};

/** The answer: what the words allow, how far off the guess was, and how over-precise. */
export function GuessReveal({ reading, guess, place, allowed, ground }: GuessRevealProps) {
  const { teach } = reading;
  const score = scoreGuess(guess ?? 'nowhere', place, allowed);
  return (
    <div class="reveal" role="group" aria-label={teach.articleSays}>
      <p class="reveal-place">
        <strong>{place ? teach.wordsAllow(textIn(reading, place.name)) : teach.noPlace}</strong>
      </p>
      <ul class="guess-verdict">
        {verdictSentences(score, teach, ground).map((sentence) => (
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
