import { type ActivityElementData, PAGE_GLOBALS } from '../../core/site/page-contract.ts';
import '../../browser/foreign-edits.ts';
import { render } from 'preact';
import { pageLanguage, pageElement, dataOf } from '../../browser/written-page.ts';
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

/** The data that the build writes into the page. */
type ActivityData = {
  readonly article: Article;
  readonly lesson: Pick<Lesson, 'whoSaysSo' | 'howSure'>;
  readonly towns: readonly NamedTown[];
  readonly areas: Areas;
  readonly mapTitle: string;
};

/** Starts the activity of the page: the prerendered answers are replaced by the questions. */
export function startActivity(core: CoreMessages, teach: TeachMessages): void {
  const activityData = (globalThis as Partial<Record<typeof PAGE_GLOBALS.lesson, ActivityData>>)[PAGE_GLOBALS.lesson];
  const root = pageElement('activity');
  if (!root || !activityData) return;
  const context: LessonContext = {
    ...makeViewContext(indexArticle(activityData.article), pageLanguage(), core),
    teach,
  };
  const staticMaps = [...document.querySelectorAll<SVGSVGElement>('.guess-maps > svg')];
  // Labels of the map are for orientation, so their links are removed.
  for (const link of staticMaps.flatMap((staticMap) => [...staticMap.querySelectorAll('a')]))
    link.removeAttribute('href');
  const written = [...root.childNodes];
  const markInactive = () => {
    root.removeAttribute('data-hydrated');
    document.documentElement.removeAttribute('data-scripted');
  };
  const otherwise = () => {
    markInactive();
    return <WrittenNodes nodes={written} />;
  };
  const putBack = () => {
    root.replaceChildren(...written);
    markInactive();
  };
  const activity =
    dataOf<ActivityElementData>(root).activity === 'how-sure' ? (
      <HowSure
        context={context}
        lesson={activityData.lesson.howSure}
        towns={activityData.towns}
        areas={activityData.areas}
        mapTitle={activityData.mapTitle}
        staticMaps={staticMaps}
      />
    ) : (
      <WhoSaysSo context={context} lesson={activityData.lesson.whoSaysSo} />
    );
  // Errors that Preact’s error boundary did not catch or could not recover from.
  addEventListener('error', () => {
    if (root.textContent === '') putBack();
  });
  try {
    root.replaceChildren();
    root.setAttribute('data-hydrated', '');
    render(<RenderBoundary otherwise={otherwise}>{activity}</RenderBoundary>, root);
  } catch (error) {
    putBack();
    throw error;
  }
}
