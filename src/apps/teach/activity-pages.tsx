import type { ComponentChildren, VNode } from 'preact';
import type { PassageToPlace } from '../../core/article/lesson.ts';
import type { ScenePassage } from '../../core/article/scene.ts';
import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from '../../views/cards/badges.tsx';
import { ArticleText, Caution, RichText } from '../../browser/article-text.tsx';
import { AttributedQuote, Attribution, ExcerptQuote, PrintedNote } from './attributed-quote.tsx';
import { LessonPageLayout } from './lesson-page.tsx';
import { type LessonPageContext, passageOf, placesShown } from './lesson-context.ts';
import { listSeparator } from '../../core/i18n/format.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { passageAnchor } from '../../core/state/fragment.ts';

type ActivityPageProps = {
  readonly teaching: LessonPageContext;
  readonly base: string;
  readonly activity: 'who-says-so' | 'how-sure';
  /** Prerendered maps that the program moves into the activity. */
  readonly children?: ComponentChildren;
};

/** An activity without script, and before its program runs: its topic, its passages and their answers. */
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
                <ArticleText context={teaching} text={question} />
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
      <ExcerptQuote context={teaching} shown={shown} withOriginal={false} />
      <details>
        <summary>{teaching.teach.answerFollows}</summary>
        <p class="attribution">
          <RichText parts={attributionOf(teaching, passageOf(teaching, shown))} />
        </p>
        <Badges context={teaching} passage={passageOf(teaching, shown)} />
        <PrintedNote context={teaching} shown={shown} />
        <Caution context={teaching} passage={passageOf(teaching, shown)} class="teach-caution" />
      </details>
    </>
  );
}

function WhereSaid({ teaching, shown }: AnswerProps<PassageToPlace>) {
  const { teach, messages, index } = teaching;
  const place = shown.place === undefined ? undefined : index.place(shown.place);
  return (
    <>
      <Attribution context={teaching} shown={shown} />
      <ExcerptQuote context={teaching} shown={shown} withOriginal={false} />
      <Caution context={teaching} passage={passageOf(teaching, shown)} class="teach-caution" />
      <details>
        <summary>{teach.answerFollows}</summary>
        <p>
          {place ? (
            <>
              <bdi>
                <ArticleText context={teaching} text={place.name} />
              </bdi>
              : {messages.precisionSentence(place.kind, place.uncertaintyKm)}
            </>
          ) : (
            teach.noPlace
          )}
        </p>
      </details>
    </>
  );
}

type ComparePageProps = {
  readonly teaching: LessonPageContext;
  readonly base: string;
  /** The static map of each passage, in order; undefined where a passage names no place. */
  readonly staticMaps: readonly (VNode | undefined)[];
};

/** Two passages side by side, with what differs: voice, standing, date, place. */
export function ComparePage({ teaching, base, staticMaps }: ComparePageProps) {
  const { teach, language, lesson, index } = teaching;
  const { passages, ask } = lesson.comparison;
  return (
    <LessonPageLayout teaching={teaching} page="compare" base={base} title={teach.activity.compare}>
      <p class="teach-lead">{teach.activityLead.compare}</p>
      <div class="compare">
        {passages.map((shown, at) => {
          const places = placesShown(teaching, shown).flatMap(({ place }) => {
            const name = index.place(place)?.name;
            return name ? [inLanguage(name, language)] : [];
          });
          return (
            <article
              key={shown.passage}
              id={passageAnchor(shown.passage)}
              class="compare-side"
              aria-label={teach.passageInNumber(at + 1)}
            >
              <AttributedQuote context={teaching} shown={shown} />
              <figure class="compare-map">
                {staticMaps[at]}
                <figcaption>
                  {places.length > 0 ? (
                    <bdi>{places.join(listSeparator(teaching.messages.formats))}</bdi>
                  ) : (
                    teach.notOnMap
                  )}
                </figcaption>
              </figure>
            </article>
          );
        })}
      </div>
      <section>
        <h2>{teach.handoutQuestions}</h2>
        <ol class="teach-asks">
          {ask.map((question) => (
            <li>
              <ArticleText context={teaching} text={question} />
            </li>
          ))}
        </ol>
      </section>
    </LessonPageLayout>
  );
}
