import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DrawnPicture, drawPictures } from '../../../src/node/pictures/draw-pictures.tsx';
import { pictureFonts } from '../../../src/node/pictures/font-lettering.ts';
import { makeDownloads } from '../../../src/node/site/data-files.ts';
import { pageHead } from '../../../src/node/site/page-head.ts';
import { mapPages } from '../../../src/node/site/module-pages.ts';
import { prerender } from '../../../src/node/site/prerender.tsx';

import { oEmbed } from '../../../src/core/embedding/oembed.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { type Article } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { HOSTILE, makeHostile } from '../../hostile-article.ts';
import { PUBLISHED_FOLDER } from '../../published-article.ts';
import { allAttributes, elementsOf, readMarkup, readPage, readSvg } from '../../read-markup.ts';
import { PUBLISHED_SOURCE, provenIn } from '../article-folder.ts';
import { PLAIN_ASSETS } from './plain-assets.ts';
import { linkPart, makeWriting } from '../../../src/node/site/site-writing.ts';
import { DRAWN_PUBLISHED } from './drawn-published.ts';
import { LANGUAGES, PAGES } from '../../published-pages.ts';
import { makeSite } from '../../published-pages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TEXT = HOSTILE.trim();

const PUBLISHED = provenIn(PUBLISHED_SOURCE);
/** The published article with markup in every text. No fingerprint can prove it, so the check is skipped. */
const READ = parseArticle(
  makeHostile({
    article: JSON.parse(readFileSync(join(PUBLISHED_FOLDER, 'article.json'), 'utf8')),
    places: JSON.parse(readFileSync(join(PUBLISHED_FOLDER, 'places.geojson'), 'utf8')),
  }),
);
const HOSTILE_ARTICLE = { article: READ.article!, scenes: [], files: PUBLISHED.files };

const PLAIN = DRAWN_PUBLISHED;
const HELD = prerender(ROOT, HOSTILE_ARTICLE);

/** Every kind of element, with each of its attributes. */
function kindsIn(markup: string): ReadonlySet<string> {
  const page = readPage(markup);
  const elements = elementsOf(page, '*').map(({ tagName }) => tagName);
  return new Set([...elements, ...allAttributes(page).map(({ element, name }) => `${element} ${name}`)]);
}

const count = (text: string | null | undefined, part: string) => (text ?? '').split(part).length - 1;
const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe('an article with markup in every text', () => {
  it('is valid, and nothing of it is left out', () => {
    expect(READ.issues).toEqual([]);
    expect(READ.article?.passages).toHaveLength(PUBLISHED.article.passages.length);
    for (const list of [READ.article!.voices, READ.article!.passages])
      expect(list.slice(0, 3).map(({ id }) => id)).toEqual(['constructor', 'then', 'length']);
  });

  it.each(LANGUAGES)(
    'is text in the page and in the embed in %s: it creates no element and no attribute',
    (language) => {
      for (const [hostile, plain] of [
        [HELD.content[language]!, PLAIN.content[language]!],
        [HELD.embeds[language]!, PLAIN.embeds[language]!],
      ] as const) {
        const expected = kindsIn(plain);
        expect([...kindsIn(hostile)].filter((kind) => !expected.has(kind))).toEqual([]);
        const attributes = allAttributes(readPage(hostile));
        expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([]);
        expect(
          attributes.filter(
            ({ name, value }) => /^(href|src|action)$/.test(name) && !/^(#|\.\.?\/|https:\/\/)/.test(value),
          ),
        ).toEqual([]);
      }
      const shown = bare(readPage(HELD.content[language]!).documentElement?.textContent);
      // Each passage with its voice and its quotation; titles, places and credits in addition.
      expect(count(shown, TEXT)).toBeGreaterThan(READ.article!.passages.length * 2);
      expect(count(bare(readPage(HELD.embeds[language]!).documentElement?.textContent), TEXT)).toBeGreaterThan(3);
    },
  );

  it('is text and outlines in every picture', async () => {
    const fonts = await pictureFonts(ROOT);
    const names = (markup: string) => elementsOf(readSvg(markup), '*').map(({ tagName }) => tagName);
    // The whole map in every shape, and one place.
    const firstOf = (article: Article) => {
      const pictures = drawPictures(ROOT, article, fonts, { mostPlaces: 1 });
      return Array.from({ length: 5 }, () => pictures.next().value as DrawnPicture);
    };
    const plain = firstOf(PUBLISHED.article);
    const expected = new Set(plain.flatMap(({ svg }) => names(svg)));
    const pictures = firstOf(READ.article!);
    expect(pictures.at(-1)?.place).toBeDefined();
    for (const { svg, alt } of pictures) {
      expect(names(svg).filter((name) => !expected.has(name))).toEqual([]);
      expect(alt).toContain('window.pwned=1');
      expect(elementsOf(readSvg(svg), 'desc')[0]?.textContent).toContain('window.pwned=1');
    }
  }, 20_000);

  it('is text in the head of the page and in the descriptions for other sites', () => {
    const site = makeSite('https://site.example/map/', 'x');
    for (const language of LANGUAGES) {
      const kinds = (article = PUBLISHED.article) =>
        kindsIn(pageHead(indexArticle(article), language, site).replace(/<script.*<\/script>/s, ''));
      expect([...kinds(READ.article)]).toEqual([...kinds()]);
      const head = pageHead(indexArticle(READ.article!), language, site);
      const [, script = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
      expect(count(script, '<')).toBe(0);
      expect(JSON.stringify(JSON.parse(script))).toContain(JSON.stringify(TEXT).slice(1, -1));
      const picture = { path: 'x.png', width: 1, height: 1 };
      const answer = oEmbed({ article: READ.article!, language, provider: 'x', site, picture });
      const frame = readPage((JSON.parse(answer) as { html: string }).html);
      expect(elementsOf(frame, 'body')[0]?.childNodes).toHaveLength(1);
      expect(elementsOf(frame, 'iframe')[0]?.getAttribute('title')).toContain(TEXT);
    }
  });

  it('is included in every download', () => {
    const downloads = makeDownloads(HOSTILE_ARTICLE, '');
    expect(downloads.length).toBeGreaterThan(8);
    for (const { path, bytes } of downloads)
      expect(path, String(bytes().byteLength)).toMatch(/^downloads\/[\w-]+\.[\w.]+$/);
  });
});

describe('the whole page of such an article', () => {
  it.each(LANGUAGES)('has one title in %s, and no scripts except its own', async (language) => {
    const writing = await makeWriting(HOSTILE_ARTICLE, PLAIN_ASSETS, { root: ROOT, base: '', isAtRoot: true });
    const pages = linkPart(await PLAIN_ASSETS.pages(), writing, {});
    let html = '';
    for await (const { path, bytes } of mapPages(writing, pages)) if (path === PAGES[language]) html = String(bytes);
    const page = readMarkup(html, 'text/html');
    expect(elementsOf(page, 'title').map(({ textContent }) => textContent)).toEqual([expect.stringContaining(TEXT)]);
    const scripts = elementsOf(page, 'script').map(
      (script) => script.getAttribute('src') ?? script.getAttribute('type'),
    );
    expect(scripts).toEqual(['application/ld+json', expect.stringMatching(/^(\.\.?\/)assets\/start-12345678\.js$/)]);
  });
});
