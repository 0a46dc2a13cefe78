import { closestLanguage, inLanguage } from '../../core/article/article-languages.ts';
import type { Text } from '../../core/article/article.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { foldersOf, pageFolder, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { type Language, ownName } from '../../core/text/languages.ts';
import { FrontPage, type FrontArticle } from '../../apps/front/front-page.tsx';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { addedFonts } from '../fonts/added-fonts.ts';
import { publishedText, publishedWords, subsetWebFonts } from '../fonts/subset-fonts.ts';
import { fontsOfPage, preload } from '../fonts/web-fonts.ts';
import type { SiteFile } from '../site-file.ts';
import { htmlDocument, writeHtml } from './html-document.ts';
import { linkPart } from './site-writing.ts';
import type { ArticleEntry } from './write-article.ts';

type FrontOptions = {
  /** The folder of the project. */
  readonly root: string;
  /** The absolute address of the site, ending in `/`; empty where it is not known. */
  readonly base: string;
};

/** The front page of a site without an article at `/`, in each language of its articles, with the files it loads. */
export async function* frontPages(
  articles: readonly ArticleEntry[],
  assets: PublishedAppAssets,
  { root, base }: FrontOptions,
): AsyncGenerator<SiteFile> {
  const languages = siteLanguages(articles);
  const sorted = newestFirst(articles);
  const texts = [...articles.map(({ title, outlet }) => [title, outlet]), languages.map(ownName)].map((each) =>
    Buffer.from(JSON.stringify(each)),
  );
  const text = publishedText(root, texts, languages);
  const fonts = await subsetWebFonts(text, publishedWords(root, texts, languages));
  const part = await assets.pages();
  const linked = linkPart(part, { fonts, addedFonts: await addedFonts(text, languages) }, {});
  const sheets = part.links.front.sheets.map(linked.sheetAt);
  const icon = await assets.icon();
  yield icon;
  yield* linked.files.filter(({ path }) => sheets.includes(path) || path.endsWith('.woff2'));
  for (const language of languages) {
    const path = `${languageFolder({ languages }, language)}index.html`;
    const toSite = siteFrom(path);
    const front = allMessages(language).front;
    const messages = messagesFor(language);
    const addressOf = (other: Language) => languageFolder({ languages }, other);
    const page = (
      <FrontPage
        {...{ messages, front }}
        others={languages
          .filter((other) => other !== language)
          .map((other) => ({ language: other, href: `${toSite}${addressOf(other)}` }))}
        articles={sorted.map((each) => listed(each, language, toSite))}
      />
    );
    const bytes = htmlDocument(root, {
      language,
      title: `${front.title} · ${messages.product}`,
      description: front.lead,
      head: [
        `<link rel="icon" type="image/svg+xml" href="${toSite}${icon.path}" />`,
        ...(base === '' ? [] : [`<link rel="canonical" href="${escapeHtml(`${base}${addressOf(language)}`)}" />`]),
        ...languages.map(
          (other) =>
            `<link rel="alternate" hreflang="${other}" href="${escapeHtml(`${base === '' ? toSite : base}${addressOf(other)}`)}" />`,
        ),
        ...fontsOfPage(language)
          .flatMap((name) => linked.fontAt(name) ?? [])
          .map((font) => preload(`${toSite}${font}`)),
        ...sheets.map((sheet) => `<link rel="stylesheet" href="${toSite}${sheet}" />`),
      ],
      body: [withFileLinks(writeHtml(page))],
    });
    yield { path, bytes };
  }
}

/** The languages of a site’s articles: those of most articles first, then in the order of their tags. */
function siteLanguages(articles: readonly ArticleEntry[]): readonly [Language, ...Language[]] {
  const counts = new Map<Language, number>();
  for (const article of articles)
    for (const language of article.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const byCount = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const [first, ...others] = byCount.map(([language]) => language);
  if (first === undefined) throw new Error('found no valid article; expected one or more');
  return [first, ...others];
}

const newestFirst = (articles: readonly ArticleEntry[]) =>
  [...articles].sort((one, other) => other.published.localeCompare(one.published) || one.id.localeCompare(other.id));

/** An article as the front page in `language` lists it. `toSite`: path from that page to the root of the site. */
function listed(article: ArticleEntry, language: Language, toSite: string): FrontArticle {
  const shown = closestLanguage(article, language);
  const { folder } = foldersOf(article, false);
  const textOf = (text: Text) => ({ text: inLanguage(text, shown), language: shown });
  const others = article.languages.filter((other) => other !== shown);
  const { id, published, passages, places, sources, isOutletHeard } = article;
  return {
    ...{ id, published, passages, places, sources, isOutletHeard },
    title: textOf(article.title),
    outlet: textOf(article.outlet),
    pages: [shown, ...others].map((each) => ({
      language: each,
      href: `${toSite}${folder}${pageFolder(article, each, 'map')}`,
    })),
  };
}
