import '../../browser/foreign-edits.ts';
import { render } from 'preact';
import { pageLanguage } from '../../browser/page-language.ts';
import { RenderBoundary, WrittenNodes } from '../../browser/render-boundary.tsx';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import type { Article } from '../../core/article/article.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import type { TeachMessages } from '../../core/i18n/messages/apps.ts';
import type { CoreMessages } from '../../core/i18n/messages/core.ts';
import type { Areas } from './guess-score.ts';
import { HowSure, type NamedTown } from './how-sure.tsx';
import type { LessonContext } from './lesson-context.ts';
import { WhoSaysSo } from './who-says-so.tsx';

/** What the build writes in front of the program. */
type ActivityData = {
  readonly article: Article;
  readonly lesson: Pick<Lesson, 'whoSaysSo' | 'howSure'>;
  readonly towns: readonly NamedTown[];
  readonly areas: Areas;
  readonly mapTitle: string;
};

/** Wakes the activity of the page: its written answers make room for the questions. */
export function startActivity(core: CoreMessages, teach: TeachMessages): void {
  const { mawdiLesson: goods } = globalThis as typeof globalThis & { mawdiLesson?: ActivityData };
  const root = document.getElementById('activity');
  if (!root || !goods) return;
  const reading: LessonContext = {
    ...makeViewContext(indexArticle(goods.article), pageLanguage(), core),
    teach,
  };
  const stills = [...document.querySelectorAll<SVGSVGElement>('.guess-maps > svg')];
  // Its names are to find one’s way by, and lead nowhere.
  for (const link of stills.flatMap((still) => [...still.querySelectorAll('a')])) link.removeAttribute('href');
  const written = [...root.childNodes];
  const sleep = () => {
    root.removeAttribute('data-awake');
    document.documentElement.removeAttribute('data-begun');
  };
  const otherwise = () => {
    sleep();
    return <WrittenNodes nodes={written} />;
  };
  const putBack = () => {
    root.replaceChildren(...written);
    sleep();
  };
  const activity =
    root.dataset['activity'] === 'how-sure' ? (
      <HowSure
        reading={reading}
        lesson={goods.lesson.howSure}
        towns={goods.towns}
        areas={goods.areas}
        mapTitle={goods.mapTitle}
        stills={stills}
      />
    ) : (
      <WhoSaysSo reading={reading} lesson={goods.lesson.whoSaysSo} />
    );
  // What Preact could not catch, or not put right: an engine that refuses to make an element.
  addEventListener('error', () => {
    if (root.textContent === '') putBack();
  });
  try {
    root.replaceChildren();
    root.setAttribute('data-awake', '');
    render(<RenderBoundary otherwise={otherwise}>{activity}</RenderBoundary>, root);
  } catch (error) {
    putBack();
    throw error;
  }
}
