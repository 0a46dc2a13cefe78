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
  readonly context: LessonContext;
  readonly lesson: Lesson['whoSaysSo'];
  readonly answers: readonly ClassAnswer[];
  readonly isClass: boolean;
  readonly asks: QuestionsAsked;
  readonly head: ReturnType<typeof useHeadingFocus>;
  readonly onRestart: () => void;
};

/** The summary: what the class found, and the share of each voice in the article. */
export function VoiceSummary({ context, lesson, answers, isClass, asks, head, onRestart }: Props) {
  const { teach, messages, index } = context;
  const kinds = voiceKindsHeard(index.article);
  const results = lesson.passages.map((shown, at) => {
    const answer = answers[at] ?? { kind: {}, standing: {} };
    const truth = correctAnswer(index, passageOf(context, shown));
    return {
      shown,
      answer,
      truth,
      isVoiceFound: knowsVoice(index, passageOf(context, shown), answer.kind, shown.alsoRight?.kinds),
      isStandingFound: knowsStanding(passageOf(context, shown), answer.standing, shown.alsoRight?.standings),
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
      <ByVoice context={context} />
      <ol class="results">
        {results.map(({ shown, answer, truth, isVoiceFound, isStandingFound }) => {
          return (
            <li key={shown.passage}>
              <div>
                <Attribution context={context} shown={shown} />
                <QuoteLine quote={wordsShown(context, shown)} />
                <Caution context={context} passage={passageOf(context, shown)} class="teach-caution" />
              </div>
              {asks.voice && (
                <p data-found={isVoiceFound || undefined}>
                  <strong>{kindInWords(context, truth.kind)}</strong>
                  <span>
                    {answerInWords(context, answer.kind, kinds, (kind) => kindInWords(context, kind), isClass)}
                  </span>
                </p>
              )}
              {asks.standing && (
                <p data-found={isStandingFound || undefined}>
                  <strong>{messages.standing[truth.standing]}</strong>
                  <span>
                    {answerInWords(
                      context,
                      answer.standing,
                      STANDINGS,
                      (standing) => messages.standing[standing],
                      isClass,
                    )}
                  </span>
                </p>
              )}
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

/** The share of each voice in the article: as a bar and in words. */
function ByVoice({ context }: { readonly context: LessonContext }) {
  const { teach, index } = context;
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
                <ArticleText context={context} text={voice.name} />
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
