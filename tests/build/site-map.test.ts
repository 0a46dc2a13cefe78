import { describe, expect, it } from 'vitest';
import { siteMap, siteMapFile } from '../../src/build/site-map.ts';

import { attributesOf, elementsOf, readMarkup } from '../still/read-markup.ts';
import { LANGUAGES } from '../published-pages.ts';

describe('the site map', () => {
  const map = readMarkup(
    siteMap('https://site.example/?a=1&b=/', { languages: LANGUAGES, published: '2019-01-22' }, ['map', 'present']),
    'text/xml',
  );

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

  it('lists what was built: an article without scenes has no presentation to lead to', async () => {
    const written = async (base: string, pages: readonly string[]) => {
      const files: string[] = [];
      const rendering = { get: () => Promise.resolve({ article: { languages: LANGUAGES, published: '2019-01-22' } }) };
      const { generateBundle } = siteMapFile({ base, rendering: rendering as never }) as unknown as {
        readonly generateBundle: (this: unknown, options: unknown, bundle: object) => Promise<void>;
      };
      const context = { emitFile: ({ source }: { readonly source: string }) => files.push(source) };
      await generateBundle.call(context, {}, Object.fromEntries(pages.map((page) => [page, {}])));
      return files.flatMap((file) => [...file.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address));
    };
    const reader = ['index.html', 'en/index.html'];
    const talk = ['present/index.html', 'en/present/index.html'];
    expect(await written('https://site.example/', reader)).toHaveLength(2);
    expect(await written('https://site.example/', [...reader, ...talk])).toContain('https://site.example/en/present/');
    expect(await written('', reader)).toEqual([]);
  });
});
