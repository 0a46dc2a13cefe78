import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDownloads } from '../../../src/node/site/data-files.ts';
import { drawPictures } from '../../../src/node/pictures/draw-pictures.tsx';
import { pictureFonts } from '../../../src/node/pictures/font-lettering.ts';
import { writeTeaching } from '../../../src/node/site/write-teaching.tsx';
import { citationOf } from '../../../src/views/cards/card-actions.tsx';
import { type Passage } from '../../../src/core/article/article.ts';
import { makePublishedReading } from '../../published-article.ts';
import { elementsOf, readPage, readSvg } from '../../read-markup.ts';
import { PUBLISHED_SOURCE, provenIn } from '../article-folder.ts';
import { DRAWN_PUBLISHED } from './drawn-published.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { inEnglish } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROVEN = provenIn(PUBLISHED_SOURCE);
const { article, scenes } = PROVEN;
const CAUTIONED = article.passages.filter(({ note }) => note !== undefined);

const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const visibleText = (markup: string) => {
  const page = readPage(markup);
  for (const hidden of elementsOf(page, 'script')) hidden.parentNode?.removeChild(hidden);
  // The handout’s answer key repeats the quotations that a class is to find on it.
  for (const key of elementsOf(page, 'ol', 'teach-key')) key.parentNode?.removeChild(key);
  return bare(page.documentElement?.textContent);
};

/** The first words of a text: enough to find it, and without punctuation that a format encodes. */
const opening = (text: string) =>
  bare(text.split(/["“”‘’]/).sort((a, b) => b.length - a.length)[0])
    .slice(0, 90)
    .trim();

/** The passages quoted in a text, in either language, whose editor’s note is missing there. */
function uncautioned(text: string, passages: readonly Passage[] = CAUTIONED): readonly string[] {
  return passages
    .filter(({ quote, translation }) => text.includes(opening(quote)) || text.includes(opening(inEnglish(translation))))
    .filter(({ note }) => !LANGUAGES.some((language) => text.includes(opening(inLanguage(note!, language)))))
    .map(({ id }) => id);
}

/** The number of passages with a note that a text quotes: with none a test would check nothing. */
const quotedIn = (text: string) =>
  CAUTIONED.filter(
    ({ quote, translation }) => text.includes(opening(quote)) || text.includes(opening(inEnglish(translation))),
  );

describe('an editor’s note on a passage is shown wherever it is quoted', () => {
  it.each(LANGUAGES)('in %s: in the rows of the page, which are shown without scripts and in print too', (language) => {
    const text = visibleText(DRAWN_PUBLISHED.content[language]!);
    expect(quotedIn(text).length).toBe(CAUTIONED.length);
    expect(uncautioned(text)).toEqual([]);
  });

  it.each(LANGUAGES)('in %s: in the embed', (language) => {
    const text = visibleText(DRAWN_PUBLISHED.embeds[language]!);
    expect(quotedIn(text).length).toBeGreaterThan(0);
    expect(uncautioned(text)).toEqual([]);
  });

  it('in the talk, prerendered and in print', () => {
    for (const language of LANGUAGES) {
      const text = visibleText(DRAWN_PUBLISHED.talk!.pages[language]!.present);
      expect(quotedIn(text).length, language).toBeGreaterThan(5);
      expect(uncautioned(text), language).toEqual([]);
    }
  });

  it('on the pages for teaching and on the handout', () => {
    const { pages } = writeTeaching({ root: ROOT, article, lesson: PROVEN.lesson!, scenes, site: '' });
    for (const { page, language, content } of pages)
      expect(uncautioned(visibleText(content)), `${page} ${language}`).toEqual([]);
    const handout = pages.find(({ page }) => page === 'handout')!;
    expect(quotedIn(visibleText(handout.content)).length).toBeGreaterThan(3);
  });

  it('in every download', () => {
    const downloads = makeDownloads(PROVEN, '').filter(({ mediaType }) => mediaType !== 'application/zip');
    expect(downloads.length).toBeGreaterThan(6);
    for (const { path, bytes } of downloads) {
      const text = bare(new TextDecoder().decode(bytes()));
      expect(quotedIn(text).length, path).toBeGreaterThan(10);
      expect(uncautioned(text), path).toEqual([]);
    }
  });

  it('in the description of every picture that quotes it', async () => {
    const fonts = await pictureFonts(ROOT);
    const texts = [...drawPictures(ROOT, article, fonts, { scenes })].map(({ svg }) =>
      bare(elementsOf(readSvg(svg), 'desc')[0]?.textContent),
    );
    expect(texts.flatMap((text) => quotedIn(text)).length).toBeGreaterThan(10);
    for (const text of texts) expect(uncautioned(text), text.slice(0, 80)).toEqual([]);
  });

  it('in a quotation that is copied', () => {
    for (const language of LANGUAGES)
      for (const passage of CAUTIONED)
        expect(uncautioned(bare(citationOf(makePublishedReading(language), passage, '')), [passage])).toEqual([]);
  });
});
