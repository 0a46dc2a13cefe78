import { describe, expect, it } from 'vitest';
import { pagesListed, siteMap, siteMapUrls } from '../../../src/node/site/sitemap-xml.ts';

import { attributesOf, elementsOf, readMarkup } from '../../read-markup.ts';
import { LANGUAGES } from '../../published-pages.ts';

describe('the site map', () => {
  const map = readMarkup(
    siteMap(
      siteMapUrls('https://site.example/?a=1&b=/', { languages: LANGUAGES, published: '2019-01-22' }, [
        'map',
        'present',
      ]),
    ),
    'text/xml',
  );

  it('is valid XML, and lists every page in every language with all its translations', () => {
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

  it('lists only written pages: an article without scenes has no talk', () => {
    const article = { languages: LANGUAGES };
    const reader = ['index.html', 'en/index.html'];
    expect(pagesListed(article, reader)).toEqual(['map']);
    expect(pagesListed(article, [...reader, 'present/index.html', 'en/present/index.html'])).toEqual([
      'map',
      'present',
    ]);
    expect(pagesListed(article, [...reader, 'embed/index.html', 'en/embed/index.html'])).toEqual(['map']);
  });
});
