import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/node/articles/read-articles.ts';
import type { SiteFile } from '../../../src/node/site-file.ts';
import { elementsOf, readMarkup } from '../../read-markup.ts';
import { siteInMemory } from './site-in-memory.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['tests/data/good/date-market-2024', 'tests/data/languages/shuk-hatmarim-2024'].map(
  (path) => `${ROOT}${path}`,
);

const read = (markup: string) => readMarkup(markup, 'text/html');

describe('a site of two articles without one at /', () => {
  let files: ReadonlyMap<string, SiteFile['bytes']>;
  beforeAll(async () => {
    files = await siteInMemory(readArticles(FOLDERS), { base: 'https://site.example/maps/', policyInPages: true });
  }, 300_000);

  it('has the pages of each article below its id, in every language it has', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('/index.html'));
    expect(pages).toEqual(
      expect.arrayContaining([
        'date-market-2024/index.html',
        'date-market-2024/embed/index.html',
        'shuk-hatmarim-2024/index.html',
        'shuk-hatmarim-2024/en/index.html',
        'shuk-hatmarim-2024/en/embed/index.html',
      ]),
    );
    for (const id of ['date-market-2024', 'shuk-hatmarim-2024'])
      for (const name of ['sw.js', 'app.webmanifest', `single/${id}.html`, `downloads/${id}.csv`])
        expect(files.has(`${id}/${name}`), `${id}/${name}`).toBe(true);
  });

  it('has a front page in each language of its articles, which links every article', () => {
    for (const [path, own] of [
      ['index.html', '../'],
      ['he/index.html', ''],
    ] as const) {
      const page = read(String(files.get(path)));
      const links = elementsOf(page, 'a').map((link) =>
        posix.join(posix.dirname(path), link.getAttribute('href') ?? ''),
      );
      expect(links, path).toEqual(
        expect.arrayContaining([
          'date-market-2024/index.html',
          expect.stringMatching(/^shuk-hatmarim-2024\/(en\/)?index\.html$/),
        ]),
      );
      expect(own).toBeDefined();
    }
  });

  it('links no file that it does not have', () => {
    const missing = [...files]
      .filter(([path]) => path.endsWith('.html') && path !== '404.html' && !path.includes('/single/'))
      .flatMap(([path, bytes]) =>
        linksIn(String(bytes)).map((link) => [path, posix.join(posix.dirname(path), link)] as const),
      )
      .filter(([, file]) => !files.has(file) && !files.has(posix.join(file, 'index.html')));
    expect(missing.map((pair) => pair.join(' → '))).toEqual([]);
  });

  it('has a map of all places on its front page, whose symbols lead to rows that link the articles', () => {
    for (const path of ['index.html', 'he/index.html']) {
      const page = read(String(files.get(path)));
      const [map] = elementsOf(page, 'svg').filter((each) => each.getAttribute('class') === 'static-map');
      const links = elementsOf(map!, 'a').map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(0);
      const ids = elementsOf(page, '*').map((each) => each.getAttribute('id'));
      expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
      for (const link of elementsOf(map!, 'a')) {
        const id = (link.getAttribute('href') ?? '').slice(1);
        const row = elementsOf(page, 'li').find((each) => each.getAttribute('id') === id);
        const name = row && elementsOf(row, 'h3')[0]?.textContent;
        if (name) expect(link.getAttribute('aria-label')?.startsWith(`${name}:`)).toBe(true);
      }
      const rows = elementsOf(page, 'li').filter((each) => each.getAttribute('data-articles') !== null);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(elementsOf(row, 'a').length).toBeGreaterThan(0);
    }
  });

  it('leads from the page of a missing address to its front page in each language', () => {
    const links = elementsOf(read(String(files.get('404.html'))), 'a').map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(1);
    const paths = links.map((link) => `${link.replace('https://site.example/maps/', '')}index.html`);
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
  });

  it('has one script on its front page, which can be read and used without it', () => {
    const page = read(String(files.get('index.html')));
    expect(elementsOf(page, 'script').map((each) => each.getAttribute('src'))).toEqual(['./assets/front-12345678.js']);
    const [form] = elementsOf(page, 'form');
    expect(form?.getAttribute('hidden')).not.toBeNull();
  });

  it('has feeds in each language of its articles, with every article and its absolute address', () => {
    for (const folder of ['', 'he/']) {
      const atom = readMarkup(String(files.get(`${folder}feed.xml`)), 'text/xml');
      const addresses = elementsOf(atom, 'entry').map((entry) => elementsOf(entry, 'link')[0]?.getAttribute('href'));
      const feed = JSON.parse(String(files.get(`${folder}feed.json`))) as { items: { id: string; url: string }[] };
      expect(feed.items.map(({ url }) => url)).toEqual(addresses);
      expect(addresses.map((each) => new URL(each ?? '').pathname.split('/')[2]).sort()).toEqual([
        'date-market-2024',
        'shuk-hatmarim-2024',
      ]);
    }
  });

  it('leads from every map back to the front page', () => {
    for (const path of ['date-market-2024/index.html', 'shuk-hatmarim-2024/en/index.html']) {
      const [wordmark] = elementsOf(read(String(files.get(path))), 'p').filter(
        (each) => each.getAttribute('class') === 'wordmark',
      );
      const [home] = wordmark ? elementsOf(wordmark, 'a') : [];
      expect(posix.join(posix.dirname(path), home?.getAttribute('href') ?? 'none')).toBe('index.html');
    }
  });

  it('has the files that both use once, at its root, and lists every page for search engines', () => {
    expect([...files.keys()].filter((path) => path.endsWith('mawdi-host.js'))).toEqual(['mawdi-host.js']);
    expect([...files.keys()].filter((path) => path.includes('/assets/'))).toEqual([]);
    const listed = String(files.get('sitemap.xml'));
    expect(listed).toContain('<loc>https://site.example/maps/shuk-hatmarim-2024/en/</loc>');
    expect(listed).toContain('<loc>https://site.example/maps/date-market-2024/</loc>');
  });
});

/** Relative addresses in the links, scripts and data of a page, without fragments. */
function linksIn(markup: string): readonly string[] {
  const page = read(markup);
  const base = elementsOf(page, 'div')
    .find((each) => each.getAttribute('id') === 'mawdi')
    ?.getAttribute('data-base');
  const data = ['data-article', 'data-talk'].flatMap((name) =>
    elementsOf(page, 'div').flatMap((each) =>
      each.getAttribute(name)?.includes('/') ? [`${base ?? ''}${each.getAttribute(name) ?? ''}`] : [],
    ),
  );
  const named = [
    ...elementsOf(page, 'link').map((each) => each.getAttribute('href')),
    ...elementsOf(page, 'a').map((each) => each.getAttribute('href')),
    ...elementsOf(page, 'script').map((each) => each.getAttribute('src')),
    ...data,
  ];
  return named.flatMap((address) => {
    const path = address?.replace(/[?#].*$/, '') ?? '';
    return path === '' || /^[a-z]+:/.test(path) ? [] : [path];
  });
}
