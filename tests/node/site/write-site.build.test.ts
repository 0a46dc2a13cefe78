import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteFile } from '../../../src/node/site-file.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';
import type { ReaderData } from '../../../src/apps/page-data.ts';
import { isReservedId } from '../../../src/core/site/reserved-ids.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { LANGUAGES, PAGES } from '../../published-pages.ts';
import { attributesOf, elementsOf, readMarkup } from '../../read-markup.ts';
import { makeArticleFolder, PUBLISHED_SOURCE } from '../article-folder.ts';
import { siteInMemory } from './site-in-memory.ts';

const WRITE_MS = 300_000;

type Written = {
  readonly pages: Readonly<Record<Language, string>>;
  readonly files: ReadonlyMap<string, SiteFile['bytes']>;
};

/** The published article, or that of `source`, written with assets of one line each. */
async function written({ source = PUBLISHED_SOURCE, ...options }: WrittenOptions = {}): Promise<Written> {
  const files = await siteInMemory(source.get(), options);
  const pages = LANGUAGES.map((language) => [language, String(files.get(PAGES[language]) ?? '')] as const);
  return { files, pages: Object.fromEntries(pages) as Record<Language, string> };
}

type WrittenOptions = Parameters<typeof siteInMemory>[1] & { readonly source?: typeof PUBLISHED_SOURCE };

const read = (markup: string) => readMarkup(markup, 'text/html');
const rootOf = (markup: string) => elementsOf(read(markup), 'div').find((each) => each.getAttribute('id') === 'mawdi')!;

describe('the site of the published article', () => {
  let whole: Written;
  beforeAll(async () => {
    whole = await written({ base: 'https://site.example/' });
  }, WRITE_MS);

  it('has the data file that its pages name, once for both languages', () => {
    const named = LANGUAGES.map((language) => rootOf(whole.pages[language]).getAttribute('data-article'));
    expect(new Set(named).size).toBe(1);
    const file = whole.files.get(named[0] ?? '');
    const data = JSON.parse(String(file)) as ReaderData;
    expect(data.article).toEqual(JSON.parse(JSON.stringify(makePublishedIndex().article)));
    expect([...whole.files.keys()].filter((name) => /^assets\/article-/.test(name))).toHaveLength(1);
    expect(named[0]).toMatch(/^assets\/article-[0-9a-f]{8}\.json$/);
    const hash = createHash('sha256').update(String(file)).digest('base64');
    for (const language of LANGUAGES)
      expect(rootOf(whole.pages[language]).getAttribute('data-integrity')).toBe(`sha256-${hash}`);
  });

  it('has a social card and a schema.org file in each language', () => {
    for (const language of LANGUAGES) {
      const { width, height } = PNG.sync.read(Buffer.from(whole.files.get(`social/${language}.png`) as Uint8Array));
      expect([width, height]).toEqual([1200, 630]);
      expect(JSON.parse(String(whole.files.get(`schema/${language}.jsonld`)))).toHaveProperty('@graph');
    }
    for (const language of LANGUAGES) {
      const path = `oembed/${language}.json`;
      expect(whole.pages[language]).toMatch(
        new RegExp(`type="application/json\\+oembed" href="https?://[^"]+${path}"`),
      );
      expect(JSON.parse(String(whole.files.get(path)))).toMatchObject({ version: '1.0', type: 'rich' });
    }
  });

  it.each(LANGUAGES)('has every file that the head of the page in %s links', (language) => {
    const head = elementsOf(read(whole.pages[language]), 'head')[0]!;
    const page = new URL(PAGES[language], 'https://site.example/');
    const addresses = [
      ...elementsOf(head, 'link')
        .filter((each) => each.getAttribute('rel') === 'describedby')
        .map((each) => each.getAttribute('href')),
      ...elementsOf(head, 'meta')
        .filter((each) => each.getAttribute('property') === 'og:image')
        .map((each) => each.getAttribute('content')),
    ].map((address) => new URL(address ?? '', page).href.replace('https://site.example/', ''));
    expect(addresses).toHaveLength(2);
    expect(addresses.filter((address) => !whole.files.has(address))).toEqual([]);
  });

  it.each(LANGUAGES)('has a complete page in %s: language, direction, title, path to the site', (language) => {
    const page = read(whole.pages[language]);
    expect(page.documentElement?.getAttribute('lang')).toBe(language);
    expect(elementsOf(page, 'body')[0]?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const title = elementsOf(page, 'title')[0]?.textContent ?? '';
    expect(title.startsWith(inLanguage(makePublishedIndex().article.title, language))).toBe(true);
    expect(title).toContain(messagesFor(language).product);
    const base = rootOf(whole.pages[language]).getAttribute('data-base') ?? '';
    expect(new URL(base, new URL(PAGES[language], 'https://site.example/')).href).toBe('https://site.example/');
    expect(whole.pages[language]).not.toMatch(/%\w+%/);
  });

  it.each(LANGUAGES)('has two scripts on the page in %s: its own, and its schema.org data', (language) => {
    const page = read(whole.pages[language]);
    const scripts = elementsOf(page, 'script').map(attributesOf);
    expect(scripts.map(({ type }) => type).sort()).toEqual(['application/ld+json', 'module']);
    expect(scripts.find(({ type }) => type === 'module')?.['src']).toMatch(/^\.{1,2}\/assets\/start-12345678\.js$/);
    const all = elementsOf(page, '*').flatMap((element) => Object.keys(attributesOf(element)));
    expect(all.filter((name) => name === 'style' || /^on/.test(name))).toEqual([]);
    expect(elementsOf(page, 'style')).toEqual([]);
  });

  it.each(LANGUAGES)(
    'links one style sheet in %s, with the rules of the app and then those of its static maps',
    (language) => {
      const sheets = elementsOf(read(whole.pages[language]), 'link').filter(
        (each) => each.getAttribute('rel') === 'stylesheet',
      );
      expect(sheets).toHaveLength(1);
      const path = sheets[0]!.getAttribute('href')!.replace(/^(\.{1,2}\/)+/, '');
      expect(path).toMatch(/^assets\/start-[\da-f]{8}\.css$/);
      const text = String(whole.files.get(path));
      expect(text.startsWith('.page{}\n')).toBe(true);
      expect(text).toContain('@container map');
      expect(text).not.toMatch(/url\(|@import/);
    },
  );

  it('has every page in each language: the map, the embed, the talk, its speaker’s window, five for teaching', () => {
    const pages = [...whole.files.keys()].filter((path) => path.endsWith('index.html'));
    expect(pages.filter((path) => !path.startsWith('en/')).sort()).toEqual([
      'embed/index.html',
      'index.html',
      'present/index.html',
      'present/speaker/index.html',
      'teach/compare/index.html',
      'teach/handout/index.html',
      'teach/how-sure/index.html',
      'teach/index.html',
      'teach/who-says-so/index.html',
    ]);
    expect(pages).toHaveLength(18);
  });

  it('precaches every page and its script, with the hash of the written file', () => {
    const [, list = '[]'] = /^keep\((.*)\)$/.exec(String(whole.files.get('sw.js'))) ?? [];
    const precached = JSON.parse(list) as { readonly url: string; readonly integrity: string }[];
    const paths = precached.map(({ url }) => url);
    expect(paths).toEqual(
      expect.arrayContaining(['index.html', 'en/present/index.html', 'assets/start-12345678.js', 'icons/192.png']),
    );
    expect(paths.filter((path) => /^(downloads|single)\/|404|^mawdi-map/.test(path))).toEqual([]);
    for (const { url, integrity } of precached) {
      const hash = createHash('sha256').update(whole.files.get(url)!).digest('base64');
      expect(integrity, url).toBe(`sha256-${hash}`);
    }
  });

  it('has a sitemap for search engines, and a _headers file for hosts', () => {
    expect(String(whole.files.get('sitemap.xml'))).toContain('<loc>https://site.example/en/teach/handout/</loc>');
    expect(String(whole.files.get('_headers'))).toContain('/assets/*\n  ');
    expect(whole.files.has('.nojekyll')).toBe(true);
    // The id of another article must not be the name of one of these folders.
    const folders = [...whole.files.keys()]
      .filter((path) => path.includes('/'))
      .map((path) => path.split('/')[0] ?? '');
    expect([...new Set(folders)].filter((folder) => !isReservedId(folder))).toEqual([]);
  });
});

describe('the pages of a site', () => {
  const POLICY =
    /<meta charset="utf-8" \/>\s*<meta http-equiv="content-security-policy" content="default-src 'none'; (style|script)-src/;
  const pagesWith = (files: Written['files']) =>
    [...files].filter(([path, bytes]) => path.endsWith('.html') && POLICY.test(String(bytes))).map(([path]) => path);

  it(
    'all carry their policy where hosts send no headers, otherwise only the single-file edition does',
    async () => {
      const [carried, plain] = [await written({ policyInPages: true }), await written()];
      const pages = [...carried.files.keys()].filter((path) => path.endsWith('.html'));
      expect(pages.length).toBeGreaterThan(18);
      expect(pagesWith(carried.files)).toEqual(pages);
      expect(pagesWith(plain.files)).toEqual(pages.filter((path) => path.startsWith('single/')));
    },
    WRITE_MS,
  );

  it(
    'have no absolute address where the site’s is not known, and there is no sitemap',
    async () => {
      const { files, pages } = await written();
      expect(files.has('sitemap.xml')).toBe(false);
      expect(files.has('oembed/ar.json')).toBe(false);
      for (const language of LANGUAGES) expect(pages[language]).not.toMatch(/rel="canonical"|og:url/);
    },
    WRITE_MS,
  );
});

describe('a site without pictures', () => {
  it(
    'links none of them, on no page and in no preview',
    async () => {
      const { files } = await written({ base: 'https://site.example/', hasPictures: false });
      expect([...files.keys()].filter((path) => path.endsWith('.png') && !path.startsWith('icons/'))).toEqual([]);
      const pages = [...files].filter(([path]) => path.endsWith('.html'));
      expect(pages.filter(([, bytes]) => /map-pictures\/|social\/|og:image/.test(String(bytes)))).toEqual([]);
      expect(JSON.parse(String(files.get('oembed/ar.json')))).not.toHaveProperty('thumbnail_url');
    },
    WRITE_MS,
  );
});

describe('the site of an article with issues', () => {
  it('is not written', async () => {
    const folder = makeArticleFolder((path) => rmSync(join(path, 'places.geojson')));
    folder.source.get();
    folder.remove();
    await expect(written({ source: folder.source })).rejects.toThrow('found no valid article');
  });
});
