import type { Article, Language } from '../../core/article/article.ts';
import { escapeHtml } from './html-document.ts';
import { PAGE_NAMES, pageFolder, type PageName, pagePath } from '../../core/site/addresses.ts';

/** The pages readers are led to: frames and the speaker’s window are parts of others. */
const LISTED = PAGE_NAMES.filter((page) => page !== 'embed' && page !== 'speaker');

/** Those of them that were written, in every language of the article. `paths`: the files of the site. */
export function pagesListed(article: Pick<Article, 'languages'>, paths: readonly string[]): readonly PageName[] {
  return LISTED.filter((page) =>
    article.languages.every((language) => paths.includes(pagePath(article, language, page))),
  );
}

/**
 * Pages for search engines, each with its translations. `base`: the absolute address of the site, ending in `/`, since
 * they want whole addresses.
 */
export function siteMap(
  base: string,
  article: Pick<Article, 'languages' | 'published'>,
  pages: readonly PageName[],
): string {
  const { languages, published } = article;
  const urls = pages.flatMap((page) => {
    const address = (language: Language) => escapeHtml(`${base}${pageFolder(article, language, page)}`);
    const links = languages.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
    );
    return languages.map(
      (language) => `<url><loc>${address(language)}</loc><lastmod>${published}</lastmod>${links.join('')}</url>`,
    );
  });
  const spaces = `xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${urls.join('')}</urlset>\n`;
}

/** The name of a vocabulary, not an address anyone asks. */
const SITEMAP = ['http:', '', 'www.sitemaps.org', 'schemas', 'sitemap', '0.9'].join('/');
