import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prerenderedPages } from '../../src/build/pages.ts';
import type { ArticleSource } from '../../src/article-folder/article-source.ts';
import { pictures } from '../../src/build/pictures.ts';
import { renderOnce } from '../../src/build/rendered.ts';

import type { PublishedData } from '../../src/modes/published-data.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makePublishedIndex } from '../published-article.ts';
import { attributesOf, elementsOf, readMarkup } from '../still/read-markup.ts';
import { makeArticleFolder, PUBLISHED_SOURCE } from './article-folder.ts';
import { LANGUAGES, PAGES } from '../published-pages.ts';
import type { InterfaceLanguage as Language } from '../../src/model/languages.ts';
import { inLanguage } from '../../src/model/translation.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD_MS = 300_000;

type Emitted = { readonly fileName: string; readonly source: string | Uint8Array };
type Built = {
  readonly pages: Readonly<Record<Language, string>>;
  readonly stillSheet: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
};
/** Drawn once: where a site will stand changes nothing that is drawn. */
const PUBLISHED = renderOnce(ROOT, PUBLISHED_SOURCE);
type Options = { readonly base?: string; readonly source?: ArticleSource };

/** What a build asks of the plugin, and what it gets: the pages as they are before scripts and styles are bundled. */
async function built({ base = '', source }: Options): Promise<Built> {
  const rendering = source ? renderOnce(ROOT, source) : PUBLISHED;
  const plugin = prerenderedPages({ root: ROOT, source: source ?? PUBLISHED_SOURCE, base, rendering });
  const { load, resolveId, generateBundle } = plugin as unknown as {
    readonly load: (id: string) => Promise<string | undefined>;
    readonly resolveId: (id: string) => string | undefined;
    readonly generateBundle: (this: unknown) => Promise<void>;
  };
  const emitted: Emitted[] = [];
  const bundle = {
    emitFile: (file: Emitted) => emitted.push(file),
  };
  await generateBundle.call(bundle);
  // The head of a page leads to its picture, which another part of the build draws.
  if (base) {
    const drawing = pictures({ root: ROOT, rendering }) as unknown as {
      readonly generateBundle: typeof generateBundle;
    };
    await drawing.generateBundle.call(bundle);
  }
  const pages = LANGUAGES.map(async (language) => [language, (await load(join(ROOT, PAGES[language]))) ?? ''] as const);
  return {
    pages: Object.fromEntries(await Promise.all(pages)) as Record<Language, string>,
    stillSheet: (await load(resolveId('virtual:mawdi/still.css') ?? '')) ?? '',
    files: new Map(emitted.map(({ fileName, source }) => [fileName, source])),
  };
}

const read = (markup: string) => readMarkup(markup, 'text/html');
const rootOf = (markup: string) => elementsOf(read(markup), 'div').find((each) => each.getAttribute('id') === 'mawdi')!;

describe('a build of the published article', () => {
  let whole: Built;
  beforeAll(async () => {
    whole = await built({ base: 'https://site.example/' });
  }, BUILD_MS);

  it('emits the very data its pages name, once for both', () => {
    const named = LANGUAGES.map((language) => rootOf(whole.pages[language]).getAttribute('data-article'));
    expect(new Set(named).size).toBe(1);
    const file = whole.files.get(named[0] ?? '');
    const data = JSON.parse(String(file)) as PublishedData;
    expect(data.article).toEqual(JSON.parse(JSON.stringify(makePublishedIndex().article)));
    expect([...whole.files.keys()].filter((name) => /^assets\/article-/.test(name))).toHaveLength(1);
    expect(named[0]).toMatch(/^assets\/article-[0-9a-f]{8}\.json$/);
    const hash = createHash('sha256').update(String(file)).digest('base64');
    for (const language of LANGUAGES)
      expect(rootOf(whole.pages[language]).getAttribute('data-integrity')).toBe(`sha256-${hash}`);
  });

  it('emits a picture and a description for machines in each language', () => {
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

  it.each(LANGUAGES)('emits every file the head of the page in %s leads to', (language) => {
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

  it.each(LANGUAGES)('writes a whole page in %s: language, direction, title, where the site lies', (language) => {
    const page = read(whole.pages[language]);
    expect(page.documentElement?.getAttribute('lang')).toBe(language);
    expect(elementsOf(page, 'body')[0]?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const title = elementsOf(page, 'title')[0]?.textContent ?? '';
    expect(title.startsWith(inLanguage(makePublishedIndex().article.title, language))).toBe(true);
    expect(title).toContain(wordsIn(language).product);
    const base = rootOf(whole.pages[language]).getAttribute('data-base') ?? '';
    expect(new URL(base, new URL(PAGES[language], 'https://site.example/')).href).toBe('https://site.example/');
    expect(whole.pages[language]).not.toMatch(/%\w+%/);
  });

  it.each(LANGUAGES)('runs one script in %s, the page’s own, and describes itself in another', (language) => {
    const page = read(whole.pages[language]);
    const scripts = elementsOf(page, 'script').map(attributesOf);
    expect(scripts.map(({ type }) => type).sort()).toEqual(['application/ld+json', 'module']);
    expect(scripts.find(({ type }) => type === 'module')?.['src']).toBe('/src/start.ts');
    const all = elementsOf(page, '*').flatMap((element) => Object.keys(attributesOf(element)));
    expect(all.filter((name) => name === 'style' || /^on/.test(name))).toEqual([]);
    expect(elementsOf(page, 'style')).toEqual([]);
  });

  it('has rules for the stills in its style sheet', () => {
    expect(whole.stillSheet).toContain('@container map');
    expect(whole.stillSheet).not.toMatch(/url\(|@import/);
  });
});

describe('a build of an article that cannot be shown', () => {
  const folder = makeArticleFolder((path) => rmSync(join(path, 'places.geojson')));
  afterAll(folder.remove);

  it(
    'writes pages that say so, emits no data, no picture and no description',
    async () => {
      const { pages, files } = await built(folder);
      expect([...files.keys()]).toEqual([]);
      for (const language of LANGUAGES) {
        const { dataUnreadable } = wordsIn(language);
        expect(rootOf(pages[language]).hasAttribute('data-article')).toBe(false);
        const page = read(pages[language]);
        expect(elementsOf(page, 'h1')[0]?.textContent).toBe(dataUnreadable);
        expect(elementsOf(page, 'title')[0]?.textContent).toContain(dataUnreadable);
        const description = elementsOf(page, 'meta').find((each) => each.getAttribute('name') === 'description');
        expect(description?.getAttribute('content')).toMatch(new RegExp(`${dataUnreadable}$`));
        expect(pages[language]).not.toMatch(/%\w+%|undefined/);
      }
    },
    BUILD_MS,
  );
});

describe('a build that does not know where its site will stand', () => {
  it(
    'names no address, and makes no site map',
    async () => {
      const { files, pages } = await built({});
      expect(files.has('sitemap.xml')).toBe(false);
      expect(files.has('oembed/ar.json')).toBe(false);
      for (const language of LANGUAGES) expect(pages[language]).not.toMatch(/rel="canonical"|og:url/);
    },
    BUILD_MS,
  );
});
