import { schemaOrg, schemaOrgOfPage } from '../../exports/schema-org.ts';
import {
  mapAddress,
  oEmbedPath,
  pagePath,
  schemaPath,
  type Site,
  siteFrom,
  socialCardPath,
} from '../../core/site/site-paths.ts';
import { type ArticleIndex, indexArticle } from '../../core/article/article-index.ts';
import type { Language } from '../../core/article/article.ts';
import { interfaceLanguage } from '../../core/text/languages.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { SOCIAL_CARD } from '../../exports/pictures/picture-formats.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { datedHeadline } from '../../core/i18n/dated-headline.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { inLanguage, otherLanguages } from '../../core/article/article-languages.ts';
import { oEmbed } from '../../core/embedding/oembed.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteWriting } from './site-writing.ts';

/**
 * Metadata of a page as HTML: Open Graph for social networks, schema.org for search engines, links to other languages.
 */
export function pageHead(index: ArticleIndex, language: Language, site: Site, hasPictures = true): string {
  const { article } = index;
  const messages = messagesFor(language);
  const title = inLanguage(article.title, language);
  const description = `${messages.mapLabel}. ${outletAndDate(article, language, messages.formats)}`;
  // Where the site’s address is not known, links are relative to this page.
  const home = siteFrom(pagePath(article, language, 'map'));
  const siteFromPage: Site = site.base === '' ? { ...site, base: home } : site;
  const picture = `${siteFromPage.base}${socialCardPath(language)}`;
  const alt = `${messages.mapLabel}${messages.formats.colon} ${title}`;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:site_name', messages.product],
    ['og:title', datedHeadline(article, language)],
    ['og:description', description],
    ['og:locale', openGraphLocale(language)],
    ...otherLanguages(article, language).map((other) => ['og:locale:alternate', openGraphLocale(other)] as const),
    ...(site.base === '' ? [] : [['og:url', mapAddress(site, language)] as const]),
    ...(hasPictures
      ? ([
          ['og:image', picture],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(SOCIAL_CARD.width)],
          ['og:image:height', String(SOCIAL_CARD.height)],
          ['og:image:alt', alt],
        ] as const)
      : []),
    ['article:published_time', article.published],
  ];
  return [
    ...(site.base === '' ? [] : [`<link rel="canonical" href="${escapeHtml(mapAddress(site, language))}">`]),
    ...article.languages.map((other) => alternate(other, mapAddress(siteFromPage, other))),
    alternate('x-default', mapAddress(siteFromPage, article.languages[0])),
    ...properties.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`),
    `<meta name="twitter:card" content="${hasPictures ? 'summary_large_image' : 'summary'}">`,
    ...(hasPictures ? [`<meta name="twitter:image:alt" content="${escapeHtml(alt)}">`] : []),
    ...(site.base === ''
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${site.base}${oEmbedPath(language)}`)}" title="${escapeHtml(title)}">`,
        ]),
    `<link rel="describedby" type="application/ld+json" href="${home}${schemaPath(language)}">`,
    `<script type="application/ld+json">${schemaOrgOfPage(index, site, language)}</script>`,
  ].join('\n    ');
}

function alternate(hreflang: string, href: string): string {
  return `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}">`;
}

/** The locale in Open Graph’s format, such as `ar_IQ`. */
function openGraphLocale(of: Language): string {
  const isInterfaceLanguage = interfaceLanguage(of) === of;
  const { language, region } = new Intl.Locale(isInterfaceLanguage ? allMessages(of).formats.locale : of).maximize();
  return `${language}_${region ?? ''}`;
}

/**
 * Descriptions of an article for search engines (schema.org) and previews (oEmbed); previews need the address of the
 * site.
 */
export function* describedFiles({ base, shared, proven: { article }, hasPictures }: SiteWriting): Generator<SiteFile> {
  const index = indexArticle(article);
  const site: Site = { base, shared, article };
  for (const language of article.languages) {
    yield { path: schemaPath(language), bytes: schemaOrg(index, site, language) };
    if (base === '') continue;
    const picture = { path: socialCardPath(language), ...SOCIAL_CARD };
    const provider = messagesFor(language).product;
    const bytes = oEmbed({ article, language, provider, site, ...(hasPictures && { picture }) });
    yield { path: oEmbedPath(language), bytes };
  }
}
