import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/core/text/escape-html.ts';
import { pageHead } from '../../../src/node/site/page-head.ts';
import { schemaPath } from '../../../src/core/site/site-paths.ts';
import { outletAndDate } from '../../../src/core/i18n/format.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';

import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';

import { makePublishedIndex } from '../../published-article.ts';
import { attributesOf, elementsOf, readMarkup } from '../../read-markup.ts';
import { LANGUAGES, PAGES, baseOf } from '../../published-pages.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';
import { makeSite } from '../../published-pages.ts';

const INDEX = makePublishedIndex();
const NOWHERE = makeSite('', 'some');
const SITE = { ...NOWHERE, base: 'https://site.example/map/' };

function headOf(language: Language, site = SITE, index: ArticleIndex = INDEX) {
  const markup = pageHead(index, language, site);
  const page = readMarkup(`<html><head>${markup}</head><body></body></html>`, 'text/html');
  const metas = elementsOf(page, 'meta').map(attributesOf);
  const links = elementsOf(page, 'link').map(attributesOf);
  return {
    markup,
    page,
    property: (name: string) => metas.find(({ property }) => property === name)?.['content'],
    link: (rel: string, hreflang?: string) =>
      links.find((each) => each['rel'] === rel && (hreflang === undefined || each['hreflang'] === hreflang))?.['href'],
    scripts: elementsOf(page, 'script'),
  };
}

const withTitle = (title: string) => indexArticle({ ...INDEX.article, title: { ar: title, en: title } });

describe.each(LANGUAGES)('the head of the page in %s', (language) => {
  it('has the address of the page only where it is known', () => {
    const own = { ar: SITE.base, en: `${SITE.base}en/` }[language];
    expect(headOf(language).link('canonical')).toBe(own);
    expect(headOf(language).property('og:url')).toBe(own);
    expect(headOf(language, NOWHERE).link('canonical')).toBeUndefined();
    expect(headOf(language, NOWHERE).property('og:url')).toBeUndefined();
  });

  it('has an absolute address for its picture where the site’s is known, because social networks need it', () => {
    expect(headOf(language).property('og:image')).toBe(`${SITE.base}social/${language}.png`);
    expect(headOf(language, NOWHERE).property('og:image')).toBe(`${baseOf(language)}social/${language}.png`);
  });

  it('has type, size and alternative text of its picture for every social network', () => {
    const { property, markup } = headOf(language);
    const { product, mapLabel } = messagesFor(language);
    const alt = `${mapLabel}: ${INDEX.article.title[language]}`;
    expect(property('og:image:type')).toBe('image/png');
    expect([property('og:image:width'), property('og:image:height')]).toEqual(['1200', '630']);
    expect([property('og:image:alt'), property('og:site_name')]).toEqual([alt, product]);
    const metas = elementsOf(readMarkup(`<html><head>${markup}</head><body></body></html>`, 'text/html'), 'meta');
    const named = new Map(metas.map(attributesOf).map(({ name, content }) => [name, content]));
    expect(named.get('twitter:card')).toBe('summary_large_image');
    expect(named.get('twitter:image:alt')).toBe(alt);
  });

  it('links to the page of each language, and to the Arabic one as default', () => {
    const { link } = headOf(language);
    expect(link('alternate', 'ar')).toBe(SITE.base);
    expect(link('alternate', 'en')).toBe(`${SITE.base}en/`);
    expect(link('alternate', 'x-default')).toBe(SITE.base);
    const near = headOf(language, NOWHERE).link;
    expect(near('alternate', 'ar')).toBe(baseOf(language));
    expect(near('alternate', 'en')).toBe(`${baseOf(language)}en/`);
  });

  it('names the outlet and the date, as a list in its language', () => {
    const { property } = headOf(language);
    // The year comes first, so that an article of 2019 does not look like news.
    expect(property('og:title')).toMatch(/^\S+ \S+ 2019: /);
    expect(property('og:title')).toContain(INDEX.article.title[language]);
    expect(property('og:description')).toContain(outletAndDate(INDEX.article, language, messagesFor(language).formats));
    expect(property('og:description')).not.toContain(language === 'ar' ? ',' : '،');
    expect(property('article:published_time')).toBe(INDEX.article.published);
  });

  it('keeps a title that looks like markup as text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'a', 'ق', ' '), minLength: 1 }),
        (mess) => {
          const title = `x${mess}x`;
          const { property, page } = headOf(language, SITE, withTitle(title));
          expect(property('og:title')?.endsWith(title)).toBe(true);
          expect(elementsOf(page, 'script')).toHaveLength(1);
        },
      ),
    );
  });

  it('has schema.org data that is valid JSON, and that no title can break out of', () => {
    const title = 'x</script><script>alert(1)</script><!--';
    const { markup, scripts } = headOf(language, SITE, withTitle(title));
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual(['application/ld+json']);
    expect(markup.match(/<\/script/g)).toHaveLength(1);
    const data = JSON.parse(
      markup.slice(markup.indexOf('>', markup.indexOf('<script')) + 1, markup.lastIndexOf('</script')),
    ) as {
      '@graph': { headline?: string; name?: string }[];
    };
    expect(JSON.stringify(data)).toContain(JSON.stringify(title).slice(1, -1));
    expect(data['@graph'].length).toBeGreaterThan(1);
  });

  it('links to the complete schema.org file', () => {
    expect(headOf(language).link('describedby')).toBe(`${baseOf(language)}${schemaPath(language)}`);
  });
});

describe('paths of the site', () => {
  it('lead from each page back to the root of the site', () => {
    for (const language of LANGUAGES) {
      const page = new URL(PAGES[language], 'https://site.example/map/');
      expect(new URL(baseOf(language), page).href).toBe('https://site.example/map/');
    }
  });

  it('are escaped in markup', () => {
    expect(escapeHtml(`<a href="x&y">`)).toBe('&lt;a href=&quot;x&amp;y&quot;&gt;');
  });
});
