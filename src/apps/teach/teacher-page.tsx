import { quoteAttributes } from '../../core/i18n/quote-attributes.ts';
import { isShownInTranslation } from '../../core/i18n/view-context.ts';
import { ACTIVITIES, LEVELS, type Plan, type PlanStep, SKILLS } from '../../core/article/lesson.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { formatEdtf } from '../../core/i18n/format-edtf.ts';
import { HandoutAnswers, hasHandoutAnswers } from './handout-page.tsx';
import { LessonPageLayout } from './lesson-page.tsx';
import type { LessonPageContext } from './lesson-context.ts';
import { quoteInPrint } from '../../core/article/quote.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import { PAGE_FOLDERS } from '../../core/site/site-paths.ts';
import { sceneFragment } from '../../core/site/scene-fragment.ts';

type TeacherPageProps = { readonly teaching: LessonPageContext; readonly base: string };

/** All material for teachers of an article on one page, to read or print. */
export function TeacherPage({ teaching, base }: TeacherPageProps) {
  const { teach, language, lesson, index, scenes } = teaching;
  const home = `${base}${languageFolder(teaching.index.article, language)}`;
  const parts = [
    ['aims', teach.aims],
    ...(lesson.care ? ([['care', teach.care]] as const) : []),
    ['plans', teach.plans],
    ['activities', teach.activities],
    ...(hasHandoutAnswers(teaching) ? ([['key', teach.key]] as const) : []),
    ...(scenes.length > 0 ? ([['scenes', teach.scenes]] as const) : []),
    ['questions', teach.questions],
    ...(lesson.background.length > 0 ? ([['background', teach.background]] as const) : []),
    ...(lesson.glossary.length > 0 ? ([['glossary', teach.glossary]] as const) : []),
  ] as const;
  return (
    <LessonPageLayout
      teaching={teaching}
      page="teach"
      base={base}
      title={teach.teachTitle(inLanguage(index.article.title, language))}
    >
      <p class="teach-lead">{teach.teachLead}</p>
      <nav class="teach-contents" aria-label={teach.contents}>
        <ul>
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section id="aims">
        <h2>{teach.aims}</h2>
        <ul class="teach-list">
          {lesson.aims.map((aim) => (
            <li>
              <ArticleText context={teaching} text={aim} />
            </li>
          ))}
        </ul>
      </section>
      {lesson.care && (
        <section id="care" class="teach-aside">
          <h2>{teach.care}</h2>
          <ul class="teach-list">
            {lesson.care.map((point) => (
              <li>
                <ArticleText context={teaching} text={point} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section id="plans">
        <h2>{teach.plans}</h2>
        {lesson.plans.map((plan) => (
          <PlanTable key={plan.minutes} teaching={teaching} home={home} plan={plan} />
        ))}
      </section>
      <section id="activities">
        <h2>{teach.activities}</h2>
        <ul class="teach-activities">
          {ACTIVITIES.map((activity) => (
            <li key={activity}>
              <a href={`${home}${PAGE_FOLDERS[activity]}`}>{teach.activity[activity]}</a>
              <p>{teach.activityLead[activity]}</p>
            </li>
          ))}
        </ul>
      </section>
      {hasHandoutAnswers(teaching) && <HandoutAnswers teaching={teaching} />}
      {scenes.length > 0 && (
        <section id="scenes">
          <h2>{teach.scenes}</h2>
          <ol class="teach-scenes">
            {scenes.map(({ id, title }, at) => (
              <li key={id}>
                <a href={`${home}${PAGE_FOLDERS.present}${sceneFragment({ scene: at, step: 0 })}`}>
                  <ArticleText context={teaching} text={title} />
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Questions teaching={teaching} home={home} />
      {lesson.background.length > 0 && <Background teaching={teaching} home={home} />}
      {lesson.glossary.length > 0 && <Glossary teaching={teaching} home={home} />}
    </LessonPageLayout>
  );
}

type SectionProps = { readonly teaching: LessonPageContext; readonly home: string };

/** Links to the passages in the reader, by paragraph. */
function InArticle({ teaching, home, ids }: SectionProps & { readonly ids: readonly string[] }) {
  const { index, messages } = teaching;
  const named = ids.flatMap((id) => index.passage(id) ?? []);
  const passages = named.filter(({ paragraph }, at) => named.findIndex((each) => each.paragraph === paragraph) === at);
  return (
    <span class="teach-passages">
      {passages.map(({ id, paragraph }) => (
        <a key={id} href={`${home}#passage=${id}`}>
          {messages.paragraph(paragraph)}
        </a>
      ))}
    </span>
  );
}

function Questions({ teaching, home }: SectionProps) {
  const { teach, lesson } = teaching;
  return (
    <section id="questions">
      <h2>{teach.questions}</h2>
      <p class="teach-note">{teach.questionsLead}</p>
      {SKILLS.map((skill) => (
        <div key={skill} class="teach-skill">
          <h3>{teach.skill[skill]}</h3>
          <p class="teach-note">{teach.skillAsks[skill]}</p>
          <dl class="teach-levels">
            {LEVELS.map((level) => {
              const questions = lesson.questions.filter((each) => each.skill === skill && each.level === level);
              if (questions.length === 0) return null;
              return (
                <div key={level}>
                  <dt>{teach.level[level]}</dt>
                  {questions.map(({ ask, passages }) => (
                    <dd>
                      <ArticleText context={teaching} text={ask} />{' '}
                      <InArticle teaching={teaching} home={home} ids={passages} />
                    </dd>
                  ))}
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Background({ teaching, home }: SectionProps) {
  const { teach, messages, lesson, index } = teaching;
  return (
    <section id="background" class="teach-aside">
      <h2>{teach.background}</h2>
      <p class="teach-note">{teach.backgroundLead(formatDate(index.article.published, messages.formats))}</p>
      <dl class="teach-facts">
        {lesson.background.map(({ when, text, source, url, passages }) => (
          <div>
            <dt>
              <bdi>{formatEdtf(when, messages)}</bdi>
            </dt>
            <dd>
              <ArticleText context={teaching} text={text} />
              <span class="teach-note">
                {teach.source}
                {messages.formats.colon}{' '}
                {url === undefined ? (
                  <bdi>
                    <ArticleText context={teaching} text={source} />
                  </bdi>
                ) : (
                  <a href={url}>
                    <ArticleText context={teaching} text={source} />
                  </a>
                )}
                {passages.length > 0 && (
                  <>
                    {' · '}
                    {teach.inTheArticle}
                    {messages.formats.colon} <InArticle teaching={teaching} home={home} ids={passages} />
                  </>
                )}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Glossary({ teaching, home }: SectionProps) {
  const { teach, lesson, index } = teaching;
  return (
    <section id="glossary">
      <h2>{teach.glossary}</h2>
      <p class="teach-note">{teach.glossaryLead}</p>
      <dl class="teach-terms">
        {lesson.glossary.map(({ term, translation, meaning, passages }) => (
          <div key={term}>
            <dt>
              <bdi {...quoteAttributes(quoteInPrint(index.article, term))}>{term}</bdi>
              {isShownInTranslation(teaching) && (
                <span class="teach-translation">
                  {' '}
                  <ArticleText context={teaching} text={translation} />
                </span>
              )}
            </dt>
            <dd>
              <ArticleText context={teaching} text={meaning} />{' '}
              <InArticle teaching={teaching} home={home} ids={passages} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type PlanProps = { readonly teaching: LessonPageContext; readonly home: string };

/** A lesson plan with times, each row with its link. `home`: path of the pages in this language. */
function PlanTable({ teaching, home, plan }: PlanProps & { readonly plan: Plan }) {
  const { teach } = teaching;
  return (
    <>
      <h3 id={`plan-${plan.minutes}`}>{teach.plan(plan.minutes)}</h3>
      <ol class="teach-plan">
        {plan.steps.map((step) => (
          <li>
            <p class="teach-minutes">{teach.minutes(step.minutes)}</p>
            <div>
              <h4>
                <ArticleText context={teaching} text={step.title} />
              </h4>
              <p>
                <ArticleText context={teaching} text={step.text} />
              </p>
              <p>
                <StepLink teaching={teaching} home={home} step={step} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function StepLink({ teaching, home, step }: PlanProps & { readonly step: PlanStep }) {
  const { teach, scenes } = teaching;
  if (step.activity !== undefined)
    return <a href={`${home}${PAGE_FOLDERS[step.activity]}`}>{teach.openTo(teach.activity[step.activity])}</a>;
  const at = scenes.findIndex(({ id }) => id === step.scene);
  const scene = scenes[at];
  return scene ? (
    <a href={`${home}${PAGE_FOLDERS.present}${sceneFragment({ scene: at, step: 0 })}`}>
      {teach.sceneNumber(at + 1)}
      {teaching.messages.formats.colon} <ArticleText context={teaching} text={scene.title} />
    </a>
  ) : null;
}
