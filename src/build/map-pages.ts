import { inLanguage } from '../model/translation.ts';
import { indexArticle } from '../model/article-index.ts';
import { pagePath } from '../site/paths.ts';
import { outletAndDate } from '../words/printed-in.ts';
import { messagesFor } from '../words/words-in.ts';
import { fontsOfPage } from './faces.ts';
import { modulePage, type ModulePages } from './module-page.ts';
import { pageHead } from './page-head.ts';
import { dataFile, type SiteFile } from './site-file.ts';
import type { SiteWriting } from './site-writing.ts';

/** The page of the map in each language, and the data that makes it answer: readable before any script runs, and without. */
export async function* mapPages(writing: SiteWriting, pages: ModulePages): AsyncGenerator<SiteFile> {
  const { base, rendered, letters } = writing;
  const { article } = writing.proven;
  const index = indexArticle(article);
  const file = dataFile('article', rendered.data);
  yield file;
  if (letters) yield letters;
  for (const language of article.languages) {
    const words = messagesFor(language);
    const title = inLanguage(article.title, language);
    const bytes = await modulePage(writing, pages, {
      page: 'map',
      language,
      title: `${title} · ${words.product}`,
      description: `${words.mapLabel}: ${title} (${outletAndDate(article, language)})`,
      fonts: fontsOfPage(language),
      head: [
        pageHead(index, language, { base, article }),
        '<!-- Shown once all of it is there: shown in pieces, every later piece moves the ones before. -->',
        '<link rel="expect" href="#unanswered" blocking="render" />',
      ],
      data: { article: file.path, integrity: file.integrity },
      content: rendered.content[language] ?? '',
    });
    yield { path: pagePath(article, language, 'map'), bytes };
  }
}
