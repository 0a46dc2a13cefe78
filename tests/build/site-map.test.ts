import { describe, expect, it } from 'vitest';
import { siteMap } from '../../src/build/site-map.ts';
import { PAGES, PRESENTS } from '../../src/build/site-paths.ts';
import { LANGUAGES } from '../../src/model/article.ts';
import { attributesOf, elementsOf, readMarkup } from '../still/read-markup.ts';

describe('the site map', () => {
  const map = readMarkup(siteMap('https://site.example/?a=1&b=/', '2019-01-22', [PAGES, PRESENTS]), 'text/xml');

  it('is sound, and lists every page in every language with all its translations', () => {
    const { namespaceURI, localName } = map.documentElement!;
    expect([localName, namespaceURI]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
    const pages = elementsOf(map, 'url');
    const addresses = pages.map((page) => elementsOf(page, 'loc')[0]?.textContent);
    expect(addresses).toEqual(
      ['', 'en/', 'present/', 'en/present/'].map((path) => `https://site.example/?a=1&b=/${path}`),
    );
    for (const [at, page] of pages.entries()) {
      const links = elementsOf(page, 'xhtml:link').map(attributesOf);
      expect(links.map(({ hreflang }) => hreflang)).toEqual(LANGUAGES);
      expect(links.map(({ href }) => href)).toEqual(addresses.slice(at - (at % 2), at - (at % 2) + 2));
      expect(elementsOf(page, 'lastmod')[0]?.textContent).toBe('2019-01-22');
    }
  });
});
