import type { Article, Language } from '../../core/article/article.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { PAGE_NAMES, pageFolder, type PageName, pagePath } from '../../core/site/site-paths.ts';

/** The pages listed for search engines; embeds and the speaker’s window belong to other pages. */
const LISTED = PAGE_NAMES.filter((page) => page !== 'embed' && page !== 'speaker');

/** The listed pages that were written, in every language of the article. `paths`: the files of the site. */
export function pagesListed(article: Pick<Article, 'languages'>, paths: readonly string[]): readonly PageName[] {
  return LISTED.filter((page) =>
    article.languages.every((language) => paths.includes(pagePath(article, language, page))),
  );
}

/**
 * The pages of an article as elements of a sitemap, each with its translations. `base`: the absolute address of the
 * article’s folder, ending in `/`, because sitemaps need absolute addresses.
 */
export function siteMapUrls(
  base: string,
  article: Pick<Article, 'languages' | 'published'>,
  pages: readonly PageName[],
): readonly string[] {
  const { languages, published } = article;
  return pages.flatMap((page) => {
    const address = (language: Language) => escapeHtml(`${base}${pageFolder(article, language, page)}`);
    const links = languages.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
    );
    return languages.map(
      (language) => `<url><loc>${address(language)}</loc><lastmod>${published}</lastmod>${links.join('')}</url>`,
    );
  });
}

/** The `sitemap.xml` for search engines, of all pages of a site. */
export function siteMap(urls: readonly string[]): string {
  const spaces = `xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${urls.join('')}</urlset>\n`;
}

/** The XML namespace of sitemaps, never requested as an address. */
const SITEMAP = ['http:', '', 'www.sitemaps.org', 'schemas', 'sitemap', '0.9'].join('/');
