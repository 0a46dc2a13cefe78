import type { ComponentChildren } from 'preact';
import type { Activity } from '../model/lesson.ts';
import { baseOfLanguage, otherLanguage } from '../model/languages.ts';
import { CREDIT_WORDS } from '../words/credit-words.ts';
import { printedIn } from '../words/printed-in.ts';
import { formatDate } from '../words/format.ts';
import type { Teaching } from './teach-reading.ts';

/** The pages for teaching: the teacher’s own, and one for each activity. */
export type TeachPage = Activity | 'teach';

type Props = {
  readonly teaching: Teaching;
  readonly page: TeachPage;
  /** Where the site lies, relative to this page. */
  readonly base: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** Where a page for teaching lies below its language. */
export function pathOf(page: TeachPage): string {
  return page === 'teach' ? 'teach/' : `teach/${page}/`;
}

/** What stands around every page for teaching: the way to the others, and the article it is about. */
export function TeachFrame({ teaching, page, base, title, children }: Props) {
  const { teach, words, language, index, scenes } = teaching;
  const home = baseOfLanguage(base, language);
  const other = baseOfLanguage(base, otherLanguage(language));
  return (
    <div class="teach" data-page={page}>
      <header class="teach-header">
        <a class="skip" href="#content">
          {teach.skipToContent}
        </a>
        <p class="wordmark">
          <a href={home}>{words.product}</a> <span class="wordmark-what">{words.sourceMap}</span>
        </p>
        <nav aria-label={words.product}>
          <a class="quiet" href={home}>
            {teach.wholeMap}
          </a>
          {scenes.length > 0 && (
            <a class="quiet" href={`${home}present/`}>
              {teach.presentation}
            </a>
          )}
          <a class="quiet" href={`${home}teach/`} aria-current={page === 'teach' ? 'page' : undefined}>
            {teach.teacherPage}
          </a>
        </nav>
        <a
          class="quiet teach-other"
          href={`${other}${pathOf(page)}`}
          lang={words.otherLanguage.lang}
          hreflang={words.otherLanguage.lang}
        >
          {words.otherLanguage.label}
        </a>
      </header>
      <main id="content">
        <p class="teach-source">{printedIn(index.article, language)}</p>
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="teach-foot">
        <p>{teach.asReported(formatDate(index.article.published, language))}</p>
        <p>{index.article.credit[language]}</p>
        <p>{teach.rights}</p>
        <p>{CREDIT_WORDS[language].basemap}</p>
      </footer>
    </div>
  );
}
