import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultPage } from '../../../src/node/site/fault-page.tsx';
import { prerender } from '../../../src/node/site/prerender.tsx';
import { attributionOf } from '../../../src/core/i18n/attribution-line.ts';
import { downloadPath, DOWNLOADS, singlePath } from '../../../src/core/site/site-paths.ts';
import { offeredPictures } from '../../../src/core/site/picture-files.ts';

import type { Issue } from '../../../src/core/validation/issue.ts';
import { layOutTimeline } from '../../../src/views/timeline/timeline-layout.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makeArticle } from '../../core/validation/good-article.ts';
import { makePublishedReading } from '../../published-article.ts';
import { allAttributes, attributesOf, elementsOf, readPage } from '../../read-markup.ts';
import { DRAWN_PUBLISHED } from './drawn-published.ts';
import { makeArticleFolder, PUBLISHED_SOURCE, provenIn, rewrite } from '../article-folder.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';
import { quoteIn } from '../../../src/core/article/quote.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGES = DRAWN_PUBLISHED;

type RenderedPages = {
  readonly content: Readonly<Record<string, string>>;
  readonly isShown: boolean;
  readonly issues: readonly Issue[];
};

/** The pages of the good article after a change to its files. */
function pagesOf(change: (folder: string) => void): RenderedPages {
  const folder = makeArticleFolder(change);
  const { front, frontIssues } = folder.source.get();
  folder.remove();
  const faults = { ar: faultsAt('', frontIssues), en: faultsAt('en/', frontIssues) };
  return {
    content: front ? prerender(ROOT, front).content : faults,
    isShown: front !== undefined,
    issues: frontIssues,
  };
}

/** The content of the page with issues at a path. */
function faultsAt(path: string, issues: readonly Issue[]): string {
  return /<div id="mawdi">([^]*)<\/div>/.exec(faultPage(ROOT, path, issues))?.[1] ?? '';
}

const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe.each(LANGUAGES)('the prerendered page in %s', (language) => {
  const markup = PAGES.content[language]!;
  const page = readPage(markup);
  const context = makePublishedReading(language);
  const { article } = context.index;
  const attributes = allAttributes(page);
  const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);

  it('has every passage with attribution and quotation before any script runs', () => {
    const rows = elementsOf(page, 'li', 'row');
    expect(rows.map((row) => row.getAttribute('id'))).toEqual(article.passages.map(({ id }) => `passage=${id}`));
    rows.forEach((row, at) => {
      const passage = article.passages[at]!;
      const words = quoteIn(article, language, passage).text;
      const text = bare(row.textContent);
      expect(text).toContain(words);
      const attribution = attributionOf(context, passage)
        .map((part) => (typeof part === 'string' ? part : Object.values(part).join('')))
        .join('');
      expect(text.indexOf(bare(attribution)), passage.id).toBeGreaterThanOrEqual(0);
      expect(text.indexOf(bare(attribution)), passage.id).toBeLessThan(text.indexOf(words));
    });
  });

  it('has every place on the map as a row of the list', () => {
    const { places } = visible(context.index, INITIAL_VIEW);
    const names = elementsOf(page, 'span', 'place-row-name').map((name) => bare(name.textContent));
    expect(names).toEqual(places.map(({ place }) => place.name[language]));
  });

  it('has symbols on its static map that link to passages of the page and have labels', () => {
    const marks = elementsOf(page, 'a', 'static-symbol').map(attributesOf);
    expect(marks.length).toBeGreaterThan(50);
    for (const { href, 'aria-label': label } of marks) {
      expect(ids).toContain(href?.slice(1));
      expect(label).toMatch(/\S/);
    }
  });

  it('has no broken fragment link and no duplicate id', () => {
    const fragments = attributes.filter(
      ({ element, name, value }) => element === 'a' && name === 'href' && /^#./.test(value),
    );
    expect(fragments.length).toBeGreaterThan(50);
    expect(fragments.map(({ value }) => value.slice(1)).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const named = attributes
      .filter(({ name }) => /^aria-(labelledby|describedby)$/.test(name))
      .flatMap(({ value }) => value.split(' '));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no inline style, script or event handler, which its policy forbids', () => {
    expect(attributes.filter(({ name }) => name === 'style' || /^on/.test(name))).toEqual([]);
    for (const forbidden of ['style', 'script', 'iframe', 'object', 'embed', 'base', 'form'])
      expect(elementsOf(page, forbidden), forbidden).toEqual([]);
    const links = attributes.filter(({ name }) => ['href', 'src', 'action'].includes(name)).map(({ value }) => value);
    expect(links.filter((link) => /^\s*(javascript|data|vbscript|https?):|^\/\//i.test(link))).toEqual([]);
  });

  it('offers each download at an address below the site', () => {
    const start = language === 'ar' ? './' : '../';
    const links = elementsOf(page, 'a')
      .map(attributesOf)
      .filter((link) => 'download' in link);
    const paths = [
      singlePath(article),
      ...DOWNLOADS.map(({ extension }) => downloadPath(article, extension)),
      ...offeredPictures(language).map(({ path }) => path),
    ];
    expect(links.map(({ href }) => href)).toEqual(paths.map((path) => `${start}${path}`));
  });

  it('has one main element, one headline, and a name for every section', () => {
    expect(elementsOf(page, 'main')).toHaveLength(1);
    expect(elementsOf(page, 'h1').map((head) => head.textContent)).toEqual([article.title[language]]);
    for (const section of elementsOf(page, 'section')) {
      const { 'aria-label': label, 'aria-labelledby': by } = attributesOf(section);
      expect(label ?? by).toMatch(/\S/);
    }
  });

  it('is in its initial state: static map, no popup, no live map', () => {
    const pane = elementsOf(page, 'section', 'map-pane')[0]!;
    expect(pane.getAttribute('data-map-state')).toBe('still');
    expect(elementsOf(page, 'svg', 'static-map')).toHaveLength(1);
    expect(elementsOf(page, 'canvas')).toEqual([]);
    expect(elementsOf(page, '*').filter((each) => each.getAttribute('class') === 'sheet')).toEqual([]);
  });

  it('shows no text such as undefined or NaN', () => {
    expect(page.documentElement?.textContent).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

describe('the data of the prerendered pages', () => {
  it('is the article as it was read, and its timeline', () => {
    const { index } = makePublishedReading('ar');
    const { extent } = makePublishedBasemap().metadata;
    expect(PAGES.data).toEqual({ article: index.article, timeline: layOutTimeline(index), extent });
  });

  it('includes CSS rules for every colour and class of the static maps', () => {
    for (const language of LANGUAGES) {
      const attributes = allAttributes(readPage(PAGES.content[language]!));
      const used = attributes.flatMap(({ value }) => value.match(/--s[0-9a-z]+(?=\))/g) ?? []);
      expect(used.length).toBeGreaterThan(100);
      expect([...new Set(used)].filter((name) => !PAGES.staticMapRules.includes(`${name}:`))).toEqual([]);
      const classes = attributes.filter(({ name }) => name === 'class').flatMap(({ value }) => value.split(' '));
      const sized = [...new Set(classes)].filter((name) => /^z[0-9a-z]+$/.test(name));
      expect(sized.length).toBeGreaterThan(5);
      expect(sized.filter((name) => !PAGES.staticMapRules.includes(`.${name}{`))).toEqual([]);
    }
  });

  it('is the same from the same files', () => {
    expect(prerender(ROOT, provenIn(PUBLISHED_SOURCE)).content).toEqual(PAGES.content);
    // Renders every page of the site a second time.
  }, 300_000);
});

describe('an article that cannot be shown', () => {
  const cases: readonly (readonly [string, (folder: string) => void, string])[] = [
    ['without its article', (folder) => rmSync(join(folder, 'article.json')), 'article.json'],
    ['without its places', (folder) => rmSync(join(folder, 'places.geojson')), 'places.geojson'],
    [
      'cut off in the middle',
      (folder) => writeFileSync(join(folder, 'article.json'), '{"id": "date-mar'),
      'article.json',
    ],
    ['without a title', rewrite(({ title, ...rest }) => (title ? rest : {})), '$.title'],
    [
      'with its languages twice',
      (folder) => {
        const file = join(folder, 'article.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"languages"', '"languages": ["ar"], "languages"'));
      },
      'a second "languages"',
    ],
    ['that is no article at all', rewrite(() => []), 'article.json'],
    ['in no folder', (folder) => rmSync(folder, { recursive: true }), 'no folder in it'],
  ];

  it.each(cases)('%s: the pages list the issues in both languages, with their paths', (_, change, spot) => {
    const { content, isShown, issues } = pagesOf(change);
    expect(isShown).toBe(false);
    expect(issues.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      const page = readPage(content[language]!);
      expect(elementsOf(page, 'h1')[0]?.textContent).toBe(messagesFor(language).dataUnreadable);
      const items = elementsOf(page, 'li').map((item) => bare(item.textContent));
      expect(items).toHaveLength(issues.length);
      expect(items.join('\n')).toContain(spot);
      issues.forEach(({ file, path, found, expected }, at) => {
        expect(items[at]).toContain(`${file} ${path}`.trim());
        expect(items[at]).toContain(bare(messagesFor(language).issueLine(found, expected)));
      });
    }
  });
});

describe('one invalid record', () => {
  const shouted = rewrite((article) => ({
    ...article,
    passages: article.passages.map((passage, at) => (at === 1 ? { ...passage, standing: 'shouted' } : passage)),
  }));

  it('stops the whole article: the page lists the issue and quotes nothing', () => {
    const { content, isShown, issues } = pagesOf(shouted);
    expect(issues).toHaveLength(1);
    expect(isShown).toBe(false);
    for (const language of LANGUAGES) {
      const text = bare(readPage(content[language]!).documentElement?.textContent);
      expect(text).toContain('$.passages[1].standing');
      for (const { quote, translation } of makeArticle().passages)
        for (const words of [quote, translation.en]) expect(text).not.toContain(words);
    }
  });

  it('is no reason to read markup in it as HTML', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const pages = pagesOf(rewrite((article) => ({ ...article, byline: { ar: evil, en: evil } })));
    for (const language of LANGUAGES) {
      const page = readPage(inLanguage(pages.content, language));
      expect(elementsOf(page, 'img')).toEqual([]);
      expect(elementsOf(page, 'script')).toEqual([]);
    }
  });
});

describe('an article without a place on the map', () => {
  it('has its page and its text', () => {
    const { article } = provenIn(PUBLISHED_SOURCE);
    const [passage] = article.passages;
    const unmapped = { ar: 'لا مكان له', en: 'no place of its own' };
    const bareArticle = { ...article, places: [], passages: [{ ...passage!, places: [], unmapped }] };
    const { content } = prerender(ROOT, { article: bareArticle, scenes: [] });
    for (const language of LANGUAGES) {
      expect(elementsOf(readPage(content[language]!), 'li', 'row')).toHaveLength(1);
      expect(content[language]).not.toMatch(/NaN|Infinity/);
    }
  });
});
