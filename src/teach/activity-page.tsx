import type { ComponentChildren } from 'preact';
import type { PassageToPlace } from '../model/lesson.ts';
import type { ScenePassage } from '../model/scene.ts';
import { attributionOf } from '../cards/attribution-line.ts';
import { Badges } from '../cards/badges.tsx';
import { Caution } from '../cards/caution.tsx';
import { RichText } from '../cards/rich-text.tsx';
import { Attribution, PrintedNote } from './attributed.tsx';
import { ExcerptQuote } from './quote.tsx';
import { LessonPageLayout } from './teach-frame.tsx';
import { passageOf, type LessonPageContext } from './teach-reading.ts';
import { ArticleText } from '../cards/article-text.tsx';

type ActivityPageProps = {
  readonly teaching: LessonPageContext;
  readonly base: string;
  readonly activity: 'who-says-so' | 'how-sure';
  /** Maps the program takes over, where there are any. */
  readonly children?: ComponentChildren;
};

/** An activity before its program wakes, and without: what it is about, its passages and their answers. */
export function ActivityPage({ teaching, base, activity, children }: ActivityPageProps) {
  const { teach, lesson } = teaching;
  const { passages, discuss } = activity === 'who-says-so' ? lesson.whoSaysSo : lesson.howSure;
  return (
    <LessonPageLayout teaching={teaching} page={activity} base={base} title={teach.activity[activity]}>
      <p class="teach-lead">{teach.activityLead[activity]}</p>
      {children}
      <div id="activity" data-activity={activity}>
        <p class="without-script teach-note">{teach.needsScript}</p>
        <ol class="without-script teach-answers">
          {passages.map((shown) => (
            <li key={shown.passage}>
              {activity === 'who-says-so' ? (
                <WhoSaid teaching={teaching} shown={shown} />
              ) : (
                <WhereSaid teaching={teaching} shown={shown} />
              )}
            </li>
          ))}
        </ol>
        <section class="without-script">
          <h2>{teach.discuss}</h2>
          <ul class="teach-list">
            {discuss.map((question) => (
              <li>
                <ArticleText reading={teaching} text={question} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </LessonPageLayout>
  );
}

type AnswerProps<Shown> = { readonly teaching: LessonPageContext; readonly shown: Shown };

function WhoSaid({ teaching, shown }: AnswerProps<ScenePassage>) {
  return (
    <>
      <ExcerptQuote reading={teaching} shown={shown} withOriginal={false} />
      <details>
        <summary>{teaching.teach.answerFollows}</summary>
        <p class="attribution">
          <RichText parts={attributionOf(teaching, passageOf(teaching, shown))} />
        </p>
        <Badges reading={teaching} passage={passageOf(teaching, shown)} />
        <PrintedNote reading={teaching} shown={shown} />
        <Caution reading={teaching} passage={passageOf(teaching, shown)} class="teach-caution" />
      </details>
    </>
  );
}

function WhereSaid({ teaching, shown }: AnswerProps<PassageToPlace>) {
  const { teach, words, index } = teaching;
  const place = shown.place === undefined ? undefined : index.place(shown.place);
  return (
    <>
      <Attribution reading={teaching} shown={shown} />
      <ExcerptQuote reading={teaching} shown={shown} withOriginal={false} />
      <Caution reading={teaching} passage={passageOf(teaching, shown)} class="teach-caution" />
      <details>
        <summary>{teach.answerFollows}</summary>
        <p>
          {place ? (
            <>
              <bdi>
                <ArticleText reading={teaching} text={place.name} />
              </bdi>
              : {words.precisionSentence(place.kind, place.uncertaintyKm)}
            </>
          ) : (
            teach.noPlace
          )}
        </p>
      </details>
    </>
  );
}
