import { quoted } from '../cards/reading.ts';
import { ACTIVITIES, LEVELS, SKILLS } from '../model/lesson.ts';
import { baseOfLanguage } from '../model/languages.ts';
import { formatDate } from '../words/format.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import { HandoutKey, hasKey } from './handout-key.tsx';
import { PlanTable } from './plan-table.tsx';
import { TeachFrame } from './teach-frame.tsx';
import type { Teaching } from './teach-reading.ts';

type Props = { readonly teaching: Teaching; readonly base: string };

/** All a teacher needs of an article, on one page to be read or printed. */
export function TeacherPage({ teaching, base }: Props) {
  const { teach, language, lesson, index, scenes } = teaching;
  const home = baseOfLanguage(base, language);
  const parts = [
    ['aims', teach.aims],
    ...(lesson.care ? ([['care', teach.care]] as const) : []),
    ['plans', teach.plans],
    ['activities', teach.activities],
    ...(hasKey(teaching) ? ([['key', teach.key]] as const) : []),
    ...(scenes.length > 0 ? ([['scenes', teach.scenes]] as const) : []),
    ['questions', teach.questions],
    ...(lesson.background.length > 0 ? ([['background', teach.background]] as const) : []),
    ...(lesson.glossary.length > 0 ? ([['glossary', teach.glossary]] as const) : []),
  ] as const;
  return (
    <TeachFrame teaching={teaching} page="teach" base={base} title={teach.teachTitle(index.article.title[language])}>
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
            <li>{aim[language]}</li>
          ))}
        </ul>
      </section>
      {lesson.care && (
        <section id="care" class="teach-aside">
          <h2>{teach.care}</h2>
          <ul class="teach-list">
            {lesson.care.map((point) => (
              <li>{point[language]}</li>
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
              <a href={`${home}teach/${activity}/`}>{teach.activity[activity]}</a>
              <p>{teach.activityLead[activity]}</p>
            </li>
          ))}
        </ul>
      </section>
      {hasKey(teaching) && <HandoutKey teaching={teaching} />}
      {scenes.length > 0 && (
        <section id="scenes">
          <h2>{teach.scenes}</h2>
          <ol class="teach-scenes">
            {scenes.map(({ id, title }, at) => (
              <li key={id}>
                <a href={`${home}present/#/scene/${at + 1}`}>{title[language]}</a>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Questions teaching={teaching} home={home} />
      {lesson.background.length > 0 && <Background teaching={teaching} home={home} />}
      {lesson.glossary.length > 0 && <Glossary teaching={teaching} home={home} />}
    </TeachFrame>
  );
}

type PartProps = { readonly teaching: Teaching; readonly home: string };

/** Links to passages in the reader, by paragraph. */
function InArticle({ teaching, home, ids }: PartProps & { readonly ids: readonly string[] }) {
  const { index, words } = teaching;
  const named = ids.flatMap((id) => index.passage(id) ?? []);
  const passages = named.filter(({ paragraph }, at) => named.findIndex((each) => each.paragraph === paragraph) === at);
  return (
    <span class="teach-passages">
      {passages.map(({ id, paragraph }) => (
        <a key={id} href={`${home}#passage=${id}`}>
          {words.paragraph(paragraph)}
        </a>
      ))}
    </span>
  );
}

function Questions({ teaching, home }: PartProps) {
  const { teach, language, lesson } = teaching;
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
              const asked = lesson.questions.filter((each) => each.skill === skill && each.level === level);
              if (asked.length === 0) return null;
              return (
                <div key={level}>
                  <dt>{teach.level[level]}</dt>
                  {asked.map(({ ask, passages }) => (
                    <dd>
                      {ask[language]} <InArticle teaching={teaching} home={home} ids={passages} />
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

function Background({ teaching, home }: PartProps) {
  const { teach, words, language, lesson, index } = teaching;
  return (
    <section id="background" class="teach-aside">
      <h2>{teach.background}</h2>
      <p class="teach-note">{teach.backgroundLead(formatDate(index.article.published, language))}</p>
      <dl class="teach-facts">
        {lesson.background.map(({ when, text, source, url, passages }) => (
          <div>
            <dt>
              <bdi>{formatEdtf(when, language, words)}</bdi>
            </dt>
            <dd>
              {text[language]}
              <span class="teach-note">
                {teach.source}:{' '}
                {url === undefined ? <bdi>{source[language]}</bdi> : <a href={url}>{source[language]}</a>}
                {passages.length > 0 && (
                  <>
                    {' · '}
                    {teach.inTheArticle}: <InArticle teaching={teaching} home={home} ids={passages} />
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

function Glossary({ teaching, home }: PartProps) {
  const { teach, language, lesson, index } = teaching;
  const isForeign = index.article.language !== language;
  return (
    <section id="glossary">
      <h2>{teach.glossary}</h2>
      <p class="teach-note">{teach.glossaryLead}</p>
      <dl class="teach-terms">
        {lesson.glossary.map(({ term, translation, meaning, passages }) => (
          <div key={term}>
            <dt>
              <bdi {...quoted(teaching, false)}>{term}</bdi>
              {isForeign && <span class="teach-translation"> {translation.en}</span>}
            </dt>
            <dd>
              {meaning[language]} <InArticle teaching={teaching} home={home} ids={passages} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
