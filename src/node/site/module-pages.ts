import { dataAttributes, type MapPageData, idAttribute, type TalkPageData } from '../../core/site/page-contract.ts';
import { interfaceLanguage, type Language } from '../../core/text/languages.ts';
import { manifestPath, pageFolder, pagePath, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import type { ModulePage, ModulePages } from '../bundle/app-assets.ts';
import { fontsOfPage, fontsWithOriginals, preload } from '../fonts/web-fonts.ts';
import { htmlDocument, missingLine } from './html-document.ts';
import { addressFrom, type LinkedPart, type SiteWriting } from './site-writing.ts';
import { inLanguage, otherLanguages } from '../../core/article/article-languages.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { pageHead } from './page-head.ts';
import type { ReaderData, TalkData } from '../../apps/page-data.ts';
import { dataFile, type SiteFile } from '../site-file.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';

type Page = {
  readonly page: Exclude<ModulePage, 'front'>;
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
  readonly root?: string;
  readonly scheme?: 'light dark' | 'dark light';
  /** The fonts to preload, by name. */
  readonly fonts: readonly string[];
  /** Elements of the head before the scripts, as HTML. */
  readonly head: readonly string[];
  /** The data attributes of the root; `base` is added to them. */
  readonly data: Omit<MapPageData, 'base'> | Omit<TalkPageData, 'base'>;
  readonly content: string;
};

const mapLink = ({ shared, mapFile: { path, integrity } }: SiteWriting) => ({ path: `${shared}${path}`, integrity });

type Pages = LinkedPart<ModulePages>;

/** A page with module scripts, as HTML; it can be read before any of them runs. */
async function modulePage(writing: SiteWriting, pages: Pages, page: Page): Promise<string> {
  const { root, assets, palettes, shared } = writing;
  const { article } = writing.proven;
  const { language } = page;
  const path = pagePath(article, language, page.page);
  const base = siteFrom(path);
  const { scripts, sheets } = pages.links[page.page];
  const at = (file: string) => addressFrom(`${base}${shared}`, file);
  const icon = await assets.icon();
  const data: MapPageData | TalkPageData = { ...page.data, base, shared: shared || undefined };
  const colour = (scheme: 'light' | 'dark') =>
    `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${palettes.papers[scheme]}">`;
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
      // Without `crossorigin`: for a page opened from a disk browsers block requests by CORS.
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

/** The page of the map in each language, readable without scripts, and the data of its program. */
export async function* mapPages(writing: SiteWriting, pages: Pages): AsyncGenerator<SiteFile> {
  const { base, shared, rendered, mapFile } = writing;
  const { article } = writing.proven;
  const index = indexArticle(article);
  const file = dataFile('article', { ...rendered.data, map: mapLink(writing) } satisfies ReaderData);
  yield file;
  yield mapFile;
  for (const language of article.languages) {
    const messages = messagesFor(language);
    const site = siteFrom(pagePath(article, language, 'map'));
    const program = pages.links.programs[interfaceLanguage(language)].map((each) =>
      addressFrom(`${site}${writing.shared}`, each),
    );
    const title = inLanguage(article.title, language);
    const bytes = await modulePage(writing, pages, {
      page: 'map',
      language,
      title: `${title} · ${messages.product}`,
      description: `${messages.mapLabel}${messages.formats.colon} ${title} (${outletAndDate(article, language, messages.formats)})`,
      fonts: fontsOfPage(language),
      head: [
        pageHead(index, language, { base, shared, article }, writing.hasPictures),
        // The first paint waits for the end of the page: painted in parts, each part would move those before it.
        '<link rel="expect" href="#unanswered" blocking="render" />',
      ],
      data: { article: `${shared}${file.path}`, integrity: file.integrity, program: program.join(' ') },
      content: rendered.content[language] ?? '',
    });
    yield { path: pagePath(article, language, 'map'), bytes };
  }
}

/** The presentation and the speaker’s window in each language, for an article with scenes. */
export async function* talkPages(writing: SiteWriting, pages: Pages): AsyncGenerator<SiteFile> {
  const { article } = writing.proven;
  const { talk } = writing.rendered;
  if (!talk) return;
  const file = dataFile('talk', { ...talk.data, map: mapLink(writing) } satisfies TalkData);
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
        data: { talk: `${writing.shared}${file.path}`, integrity: file.integrity },
        content: talk.pages[language]?.[page] ?? '',
      });
      yield { path, bytes };
    }
}
