import type { ComponentChildren } from 'preact';
import { ACTIVITIES, type Activity } from '../../core/article/lesson.ts';
import { LanguageLinks } from '../../browser/language-links.tsx';
import { languageFolder } from '../../core/site/language-folder.ts';
import { PAGE_FOLDERS, pageFolder } from '../../core/site/site-paths.ts';
import { formatDate, outletAndDate } from '../../core/i18n/format.ts';
import type { LessonPageContext } from './lesson-context.ts';
import { ArticleText } from '../../browser/article-text.tsx';

/** The teaching pages: the teacher’s, and one for each activity. */
export type LessonPageName = Activity | 'teach';

export const isLessonPage = (page: string): page is LessonPageName =>
  page === 'teach' || (ACTIVITIES as readonly string[]).includes(page);

type Props = {
  readonly teaching: LessonPageContext;
  readonly page: LessonPageName;
  /** Path of the site, relative to this page. */
  readonly base: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** The layout of every teaching page: links to the other pages and to the article. */
export function LessonPageLayout({ teaching, page, base, title, children }: Props) {
  const { teach, messages, language, index, scenes, basemapCredit } = teaching;
  const { article } = index;
  const home = `${base}${languageFolder(article, language)}`;
  return (
    <div class="teach" data-page={page}>
      <header class="teach-header">
        <a class="skip" href="#content">
          {teach.skipToContent}
        </a>
        <p class="wordmark">
          <a href={home}>{messages.product}</a> <span class="wordmark-what">{messages.sourceMap}</span>
        </p>
        <nav aria-label={messages.product}>
          <a class="quiet" href={home}>
            {teach.wholeMap}
          </a>
          {scenes.length > 0 && (
            <a class="quiet" href={`${home}${PAGE_FOLDERS.present}`}>
              {teach.presentation}
            </a>
          )}
          <a class="quiet" href={`${home}${PAGE_FOLDERS.teach}`} aria-current={page === 'teach' ? 'page' : undefined}>
            {teach.teacherPage}
          </a>
        </nav>
        <LanguageLinks
          article={article}
          language={language}
          hrefIn={(other) => `${base}${pageFolder(article, other, page)}`}
          class="quiet teach-other"
        />
      </header>
      <main id="content">
        <p class="teach-source">{outletAndDate(index.article, language, messages.formats)}</p>
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="teach-foot">
        <p>{teach.asReported(formatDate(index.article.published, messages.formats))}</p>
        <p>
          <ArticleText context={teaching} text={index.article.credit} />
        </p>
        <p>{teach.rights}</p>
        <p>{basemapCredit}</p>
      </footer>
    </div>
  );
}
