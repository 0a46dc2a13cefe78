import { ArticleText, Caution, QuoteLine } from '../../browser/article-text.tsx';
import { STANDINGS } from '../../core/article/article.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { Attribution } from './attributed-quote.tsx';
import {
  type ClassAnswer,
  correctAnswer,
  knowsStanding,
  knowsVoice,
  type QuestionsAsked,
  sharesByVoice,
  unnamedShare,
  voiceKindsHeard,
} from './class-answers.ts';
import { DiscussionQuestions, ActivityScreen, type useHeadingFocus } from './activity-rounds.tsx';
import { markedPlaces } from '../../core/article/place-summary.ts';
import { kindInWords, passageOf, type LessonContext, wordsShown } from './lesson-context.ts';
import { answerInWords } from './voice-reveal.tsx';

type Props = {
  readonly reading: LessonContext;
  readonly lesson: Lesson['whoSaysSo'];
  readonly answers: readonly ClassAnswer[];
  readonly isClass: boolean;
  readonly asks: QuestionsAsked;
  readonly head: ReturnType<typeof useHeadingFocus>;
  readonly onRestart: () => void;
};

/** The summary: what the class found, and the share of each voice in the article. */
export function VoiceSummary({ reading, lesson, answers, isClass, asks, head, onRestart }: Props) {
  const { teach, words, index } = reading;
  const kinds = voiceKindsHeard(index.article);
  const results = lesson.passages.map((shown, at) => {
    const answer = answers[at] ?? { kind: {}, standing: {} };
    const truth = correctAnswer(index, passageOf(reading, shown));
    return {
      shown,
      answer,
      truth,
      isVoiceFound: knowsVoice(index, passageOf(reading, shown), answer.kind, shown.alsoRight?.kinds),
      isStandingFound: knowsStanding(passageOf(reading, shown), answer.standing, shown.alsoRight?.standings),
    };
  });
  const count = (test: (result: (typeof results)[number]) => boolean) => results.filter(test).length;
  return (
    <ActivityScreen head={head} title={teach.summary}>
      <p class="summary-line">
        {asks.voice &&
          teach.voicesFound(
            count(({ isVoiceFound }) => isVoiceFound),
            results.length,
          )}{' '}
        {asks.standing &&
          teach.standingsFound(
            count(({ isStandingFound }) => isStandingFound),
            results.length,
          )}
      </p>
      <ByVoice reading={reading} />
      <ol class="results">
        {results.map(({ shown, answer, truth, isVoiceFound, isStandingFound }) => {
          return (
            <li key={shown.passage}>
              <div>
                <Attribution reading={reading} shown={shown} />
                <QuoteLine quote={wordsShown(reading, shown)} />
                <Caution reading={reading} passage={passageOf(reading, shown)} class="teach-caution" />
              </div>
              {asks.voice && (
                <p data-found={isVoiceFound || undefined}>
                  <strong>{kindInWords(reading, truth.kind)}</strong>
                  <span>
                    {answerInWords(reading, answer.kind, kinds, (kind) => kindInWords(reading, kind), isClass)}
                  </span>
                </p>
              )}
              {asks.standing && (
                <p data-found={isStandingFound || undefined}>
                  <strong>{words.standing[truth.standing]}</strong>
                  <span>
                    {answerInWords(
                      reading,
                      answer.standing,
                      STANDINGS,
                      (standing) => words.standing[standing],
                      isClass,
                    )}
                  </span>
                </p>
              )}
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

/** The share of each voice in the article: as a bar and in words. */
function ByVoice({ reading }: { readonly reading: LessonContext }) {
  const { teach, index } = reading;
  const shares = sharesByVoice(index);
  const total = index.article.passages.length;
  const unnamed = unnamedShare(index);
  return (
    <section class="by-voice">
      <h3>{teach.byVoice}</h3>
      {unnamed && (
        <p class="by-voice-main">
          {teach.oneUnnamed(unnamed.passages, total, unnamed.onlyPlaces, markedPlaces(index).length)}
        </p>
      )}
      <ul>
        {shares.map(({ voice, passages, onlyPlaces }) => (
          <li key={voice.id} data-main={voice === unnamed?.voice || undefined}>
            <span class="by-voice-name">
              <bdi>
                <ArticleText reading={reading} text={voice.name} />
              </bdi>
            </span>
            <meter min={0} max={total} value={passages} aria-label={teach.ofPassages(passages, total)} />
            <span class="by-voice-count">
              {teach.ofPassages(passages, total)}
              {onlyPlaces > 0 && <> · {teach.onlyPlaces(onlyPlaces)}</>}
            </span>
          </li>
        ))}
      </ul>
      <p class="said-note">{teach.byVoiceNote}</p>
    </section>
  );
}
