import type { VNode } from 'preact';
import { listSeparator } from '../model/languages.ts';
import { AttributedQuote } from './attributed.tsx';
import { LessonPageLayout } from './teach-frame.tsx';
import { placesShown, type LessonPageContext } from './teach-reading.ts';
import { inLanguage } from '../model/translation.ts';
import { ArticleText } from '../cards/article-text.tsx';
import { passageAnchor } from '../site/fragments.ts';

type ComparePageProps = {
  readonly teaching: LessonPageContext;
  readonly base: string;
  /** The map of each passage, in order; none where a passage names no place. */
  readonly stills: readonly (VNode | undefined)[];
};

/** Two passages side by side, with what tells them apart: voice, standing, date, place. */
export function ComparePage({ teaching, base, stills }: ComparePageProps) {
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
              <AttributedQuote reading={teaching} shown={shown} />
              <figure class="compare-map">
                {stills[at]}
                <figcaption>
                  {places.length > 0 ? <bdi>{places.join(listSeparator(language))}</bdi> : teach.notOnMap}
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
              <ArticleText reading={teaching} text={question} />
            </li>
          ))}
        </ol>
      </section>
    </LessonPageLayout>
  );
}
