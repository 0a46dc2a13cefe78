import { dataAttributes, type MapPageData, idAttribute, type TalkPageData } from '../../core/site/page-contract.ts';
import { interfaceLanguage, type Language } from '../../core/text/languages.ts';
import { manifestPath, pageFolder, pagePath, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import type { ModulePage, ModulePages } from '../bundle/app-assets.ts';
import { fontsOfPage, fontsWithOriginals, preload } from '../fonts/web-fonts.ts';
import { htmlDocument, missingLine } from './html-document.ts';
import { addressFrom, type LinkedPart, type SiteWriting } from './site-writing.ts';
import { themePapers } from '../theme-palettes.ts';
import { inLanguage, otherLanguages } from '../../core/article/article-languages.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { pageHead } from './page-head.ts';
import { dataFile, type SiteFile } from '../site-file.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';

type Page = {
  readonly page: ModulePage;
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
  readonly root?: string;
  readonly scheme?: 'light dark' | 'dark light';
  /** Fonts to ask for before any style does, by name. */
  readonly fonts: readonly string[];
  /** Links and other lines of its head, before its scripts, as HTML. */
  readonly head: readonly string[];
  /** What its script finds on its root, besides where the site lies. */
  readonly data: Omit<MapPageData, 'base'> | Omit<TalkPageData, 'base'>;
  readonly content: string;
};

type Pages = LinkedPart<ModulePages>;

/** A page whose scripts are modules, as HTML: whole before any of them runs, and shown at once. */
async function modulePage(writing: SiteWriting, pages: Pages, page: Page): Promise<string> {
  const { root, assets } = writing;
  const { article } = writing.proven;
  const { language } = page;
  const path = pagePath(article, language, page.page);
  const base = siteFrom(path);
  const { scripts, sheets } = pages.links[page.page];
  const at = (file: string) => addressFrom(base, file);
  const icon = await assets.icon();
  const data: MapPageData | TalkPageData = { ...page.data, base };
  const papers = themePapers(root);
  const colour = (scheme: 'light' | 'dark') =>
    `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${papers[scheme]}">`;
  return htmlDocument(root, {
    language,
    title: page.title,
    description: page.description,
    ...(page.root !== undefined && { root: page.root }),
    ...(page.scheme && { scheme: page.scheme }),
    head: [
      `<link rel="icon" type="image/svg+xml" href="${at(icon.path)}" />`,
      ...page.fonts.flatMap((name) => pages.fontAt(name) ?? []).map((font) => preload(at(font))),
      ...page.head,
      ...scripts.map((script) => `<script async type="module" crossorigin src="${at(script)}"></script>`),
      // Without `crossorigin`: a page on a disk is refused what it asks for as from another origin.
      ...sheets.map((stylesheet) => `<link rel="stylesheet" href="${at(pages.sheetAt(stylesheet))}">`),
      `<link rel="manifest" href="${base}${manifestPath(article, language)}">`,
      colour('light'),
      colour('dark'),
    ],
    body: [
      `<div ${idAttribute('mawdi')}${dataAttributes(data)}>${withFileLinks(page.content)}</div>`,
      missingLine(language),
    ],
  });
}

/** The page of the map in each language, and the data that makes it answer: readable before any script runs, and without. */
export async function* mapPages(writing: SiteWriting, pages: Pages): AsyncGenerator<SiteFile> {
  const { base, rendered, glyphs } = writing;
  const { article } = writing.proven;
  const index = indexArticle(article);
  const file = dataFile('article', { ...rendered.data, glyphs });
  yield file;
  for (const language of article.languages) {
    const messages = messagesFor(language);
    const site = siteFrom(pagePath(article, language, 'map'));
    const program = pages.links.programs[interfaceLanguage(language)].map((each) => addressFrom(site, each));
    const title = inLanguage(article.title, language);
    const bytes = await modulePage(writing, pages, {
      page: 'map',
      language,
      title: `${title} · ${messages.product}`,
      description: `${messages.mapLabel}${messages.formats.colon} ${title} (${outletAndDate(article, language, messages.formats)})`,
      fonts: fontsOfPage(language),
      head: [
        pageHead(index, language, { base, article }),
        // The page is shown when all of it is there: shown in pieces, each would move those before it.
        '<link rel="expect" href="#unanswered" blocking="render" />',
      ],
      data: { article: file.path, integrity: file.integrity, program: program.join(' ') },
      content: rendered.content[language] ?? '',
    });
    yield { path: pagePath(article, language, 'map'), bytes };
  }
}

/** The presentation and the window of its speaker in each language, of an article that has scenes. */
export async function* talkPages(writing: SiteWriting, pages: Pages): AsyncGenerator<SiteFile> {
  const { article } = writing.proven;
  const { talk } = writing.rendered;
  if (!talk) return;
  const file = dataFile('talk', { ...talk.data, glyphs: writing.glyphs });
  yield file;
  for (const language of article.languages)
    for (const page of ['present', 'speaker'] as const) {
      const messages = messagesFor(language);
      const own = allMessages(language).present;
      const path = pagePath(article, language, page);
      const head = page === 'present' ? own.presentation : own.speakerTitle;
      const title = [head, inLanguage(article.title, language), messages.product].join(' · ');
      const others = otherLanguages(article, language);
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
