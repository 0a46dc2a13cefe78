import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import {
  readArticleFolder,
  readParagraphs,
  type ProvenArticle,
} from '../../../src/node/articles/read-article-folder.ts';
import { makeDownloads } from '../../../src/node/site/data-files.ts';
import { drawPictures } from '../../../src/node/pictures/draw-pictures.tsx';
import { makeFontLettering, pictureFonts } from '../../../src/node/pictures/font-lettering.ts';
import { prerender } from '../../../src/node/site/prerender.tsx';
import { writeTeaching } from '../../../src/node/site/write-teaching.tsx';
import { directionOf, interfaceLanguage } from '../../../src/core/text/languages.ts';
import { quoteIn } from '../../../src/core/article/quote.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { GOOD } from '../cli/refused-case.ts';
import { elementsOf, readPage } from '../../read-markup.ts';

/** The names of the languages in themselves. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'español',
  fr: 'français',
  he: 'עברית',
  my: 'မြန်မာ',
  uk: 'українська',
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function provenAt(folder: string): ProvenArticle {
  const { proven, issues } = readArticleFolder(folder);
  if (!proven) throw new Error(JSON.stringify(issues));
  return proven;
}

const languagesFolder = (id: string) => fileURLToPath(new URL(`../../data/languages/${id}`, import.meta.url));
const sampleFolder = (id: string) => join(ROOT, 'data/samples', id);
const fonts = await pictureFonts(ROOT);

describe.each([
  ['English alone', GOOD],
  ['French alone', languagesFolder('marche-aux-dattes-2024')],
  ['Hebrew with English', languagesFolder('shuk-hatmarim-2024')],
  ['Burmese with English: a sample', sampleFolder('sample-myanmar-displacement')],
  ['English alone: a sample', sampleFolder('sample-sudan-displacement')],
  ['French alone: a sample', sampleFolder('sample-mali-minusma')],
  ['Hebrew with Arabic and English: a sample', sampleFolder('sample-gaza-crossings')],
  ['Spanish alone: a sample', sampleFolder('sample-colombia-acuerdo')],
  ['Ukrainian with English: a sample', sampleFolder('sample-kakhovka-dam')],
])('an article in %s', (_name, folder) => {
  const proven = provenAt(folder);
  const { article, lesson, scenes } = proven;
  const { content, embeds, talk } = prerender(ROOT, proven);

  it('has a page, an embed and a talk in each of its languages, and in no other', () => {
    for (const pages of [content, embeds, talk?.pages ?? {}]) expect(Object.keys(pages)).toEqual(article.languages);
  });

  it.each(article.languages)('shows every quotation on the page in %s, with its language and direction', (language) => {
    const quotes = elementsOf(readPage(content[language] ?? ''), 'p', 'quote');
    const expected = article.passages.map((passage) => quoteIn(article, language, passage));
    expect(quotes.map((quote) => quote.textContent)).toEqual(expected.map(({ text }) => text));
    expect(quotes.map((quote) => [quote.getAttribute('lang'), quote.getAttribute('dir')])).toEqual(
      expected.map(({ lang }) => [lang, directionOf(lang)]),
    );
  });

  it.each(article.languages)('links from the page in %s to its other languages, by their own names', (language) => {
    const links = elementsOf(readPage(content[language] ?? ''), 'a').filter((link) => link.hasAttribute('hreflang'));
    const others = article.languages.filter((other) => other !== language);
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(others);
    expect(links.map((link) => link.textContent)).toEqual(others.map((other) => OWN_NAMES[other]));
  });

  it.each(article.languages)('marks on the page in %s the interface texts that are in English', (language) => {
    const page = readPage(content[language] ?? '');
    const note = messagesFor(language).interfaceNote(language);
    const isSpoken = interfaceLanguage(language) === language;
    expect(page.documentElement?.textContent?.includes(note)).toBe(!isSpoken);
    const [headline] = elementsOf(page, 'h1', 'headline');
    expect(headline?.textContent).toBe(inLanguage(article.title, language));
    expect(elementsOf(headline!, 'bdi').map((text) => text.getAttribute('lang'))).toEqual(isSpoken ? [] : [language]);
    expect(page.documentElement?.textContent).not.toMatch(/undefined|\[object/);
  });

  it('has downloads with columns for its own languages only', () => {
    const [table] = makeDownloads(proven, '').filter(({ path }) => path.endsWith('.csv'));
    const [head = ''] = Buffer.from(table!.bytes()).toString('utf8').split('\r\n');
    const columns = head.match(/"title\w+"/g)?.filter((column) => column !== '"titleSource"');
    expect(columns).toEqual(article.languages.map((tag) => `"title${tag.charAt(0).toUpperCase()}${tag.slice(1)}"`));
    expect(head.includes('ourTranslation')).toBe(article.languages.length > 1);
  });

  it('has pictures in each of its languages, and a font for every letter in them', () => {
    const pictures = [...drawPictures(ROOT, article, fonts, { mostPlaces: 1, scenes: scenes.slice(0, 1) })];
    expect(new Set(pictures.map(({ language }) => language))).toEqual(new Set(article.languages));
    const lettering = makeFontLettering(fonts);
    for (const face of ['sans', 'strong', 'naskh'] as const)
      expect(lettering.setLine([{ text: JSON.stringify(article), face }], 'auto').width).toBeGreaterThan(0);
  });

  it('has its quotations proven by its text as well, where that is beside it', () => {
    const { paragraphs } = existsSync(join(folder, 'article.txt')) ? readParagraphs(join(folder, 'article.txt')) : {};
    if (paragraphs) expect(readArticleFolder(folder, paragraphs).issues).toEqual([]);
  });

  it('has its lesson in each of its languages, where it has one', () => {
    if (!lesson) return;
    const { pages } = writeTeaching({ root: ROOT, article, lesson, scenes, site: '' });
    expect(new Set(pages.map(({ language }) => language))).toEqual(new Set(article.languages));
    for (const page of pages) expect(page.content).not.toMatch(/undefined|\[object/);
  });
});
