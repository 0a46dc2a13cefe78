import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';
import { pageFolder, pagePath, siteFrom } from '../site/paths.ts';
import { PRESENT_MESSAGES } from '../words/present-words-in.ts';
import { messagesFor } from '../words/words-in.ts';
import { fontsWithOriginals } from './faces.ts';
import { modulePage, type ModulePages } from './module-page.ts';
import { dataFile, type SiteFile } from './site-file.ts';
import type { SiteWriting } from './site-writing.ts';

/** The presentation and the window of its speaker in each language, of an article that has scenes. */
export async function* talkPages(writing: SiteWriting, pages: ModulePages): AsyncGenerator<SiteFile> {
  const { article } = writing.proven;
  const { talk } = writing.rendered;
  if (!talk) return;
  const file = dataFile('talk', talk.data);
  yield file;
  for (const language of article.languages)
    for (const page of ['present', 'speaker'] as const) {
      const words = messagesFor(language);
      const own = inInterface(PRESENT_MESSAGES, language);
      const path = pagePath(article, language, page);
      const head = page === 'present' ? own.presentation : own.speakerTitle;
      const title = [head, inLanguage(article.title, language), words.product].join(' · ');
      const others = article.languages.filter((other) => other !== language);
      const alternate = (other: string) =>
        `<link rel="alternate" hreflang="${other}" href="${siteFrom(path)}${pageFolder(article, other, page)}" />`;
      const bytes = await modulePage(writing, pages, {
        page,
        language,
        title,
        description: page === 'speaker' ? undefined : title,
        root: 'data-theme="dark"',
        scheme: 'dark light',
        fonts: fontsWithOriginals(article, language),
        head: others.map(alternate),
        data: { talk: file.path, integrity: file.integrity },
        content: talk.pages[language]?.[page] ?? '',
      });
      yield { path, bytes };
    }
}
