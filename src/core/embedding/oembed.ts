import { frameAddress, siteAddress, type Site } from '../site/site-paths.ts';
import type { Article, Language } from '../article/article.ts';
import { frameSnippet } from './snippets.ts';
import { inLanguage } from '../article/article-languages.ts';

/** Size of an embed in a column of text, in CSS pixels, until it sends its own height. */
const FRAME = { width: 640, height: 620 };

export type OEmbed = {
  readonly article: Article;
  readonly language: Language;
  /** Name of the product, in the language. */
  readonly provider: string;
  readonly site: Site;
  /** Size in pixels; `path` is relative to the site. Absent where the site was built without pictures. */
  readonly picture?: { readonly path: string; readonly width: number; readonly height: number };
};

/** The response of a provider without a server, by oEmbed 1.0: the build writes it as a file. */
export function oEmbed({ article, language, provider, site, picture }: OEmbed): string {
  const title = inLanguage(article.title, language);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    author_name: inLanguage(article.outlet, language),
    provider_name: provider,
    provider_url: siteAddress(site),
    html: frameSnippet({ language, title, frame: frameAddress(site, language), ...FRAME }),
    ...FRAME,
    ...(picture && {
      thumbnail_url: `${site.base}${picture.path}`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
    cache_age: 86_400,
  });
}
