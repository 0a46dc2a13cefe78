import type { Plugin } from 'vite';
import { type Language, LANGUAGES } from '../model/article.ts';
import { escapeHtml } from './page-head.ts';
import type { Rendering } from './rendered.ts';
import { folderOfPage, PAGES, PRESENTS, TEACH_PAGES } from './site-paths.ts';

/** Where a page lies in each language, relative to the site. */
type Page = Readonly<Record<Language, string>>;

/** The pages readers are led to: frames and the speaker’s window are parts of others. */
const LISTED: readonly Page[] = [PAGES, PRESENTS, ...Object.values(TEACH_PAGES)];

/** Writes `sitemap.xml` beside the pages that were built. `base`: as below; without it there is none. */
export function siteMapFile({ base, rendering }: { readonly base: string; readonly rendering: Rendering }): Plugin {
  return {
    name: 'mawdi:site-map',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const { article } = await rendering.get();
      if (base === '' || !article) return;
      const built = LISTED.filter((page) => LANGUAGES.every((language) => page[language] in bundle));
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: siteMap(base, article.published, built) });
    },
  };
}

/**
 * Pages for search engines, each with its translations. `base`: the absolute address of the site, ending in `/`, since
 * they want whole addresses; `published`: `YYYY-MM-DD`.
 */
export function siteMap(base: string, published: string, pages: readonly Page[]): string {
  const urls = pages.flatMap((page) => {
    const address = (language: Language) => escapeHtml(`${base}${folderOfPage(page[language])}`);
    const links = LANGUAGES.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
    );
    return LANGUAGES.map(
      (language) => `<url><loc>${address(language)}</loc><lastmod>${published}</lastmod>${links.join('')}</url>`,
    );
  });
  const spaces = `xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${urls.join('')}</urlset>\n`;
}

/** The name of a vocabulary, not an address anyone asks. */
const SITEMAP = ['http:', '', 'www.sitemaps.org', 'schemas', 'sitemap', '0.9'].join('/');
