import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, cslItem, cslJson, ris } from '../../src/exports/references.ts';
import type { ArticleIndex } from '../../src/core/article/article-index.ts';
import { type Passage } from '../../src/core/article/article.ts';
import { makePublishedIndex } from '../published-article.ts';
import {
  firstPassage,
  hostileText,
  indexWith,
  leavesOf,
  makeHostileIndex,
  missingFrom,
  mustSurvive,
  onOneLine,
  SITE,
} from './exported-article.ts';
import { LANGUAGES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

const INDEX = makePublishedIndex();
const FORMATS = { bibtex, ris, cslJson };
type Format = keyof typeof FORMATS;
/** BibLaTeX has one type for articles, with a subtype, and none for maps. */
const TYPES: Readonly<Record<Format, { readonly passage: string; readonly map: string }>> = {
  bibtex: { passage: 'article-journal', map: 'document' },
  ris: { passage: 'article-newspaper', map: 'map' },
  cslJson: { passage: 'article-newspaper', map: 'map' },
};
const NAMES = Object.keys(FORMATS) as Format[];

const READ_AS: Readonly<Record<Format, { readonly forceType: string } | undefined>> = {
  bibtex: { forceType: '@biblatex/text' },
  ris: { forceType: '@ris/file' },
  cslJson: undefined,
};

function readBack(format: Format, index: ArticleIndex, passage: Passage | undefined, language: Language = 'ar') {
  // The format is given: auto-detection would take a quoted «@article{» for the format of the file.
  const { data } = new Cite(FORMATS[format](index, passage, SITE, language), READ_AS[format]);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

describe.each(NAMES)('a reference as %s', (format) => {
  it('is read by an independent parser as the article that printed the passage', () => {
    for (const passage of INDEX.article.passages) {
      const item = readBack(format, INDEX, passage);
      expect(item['type']).toBe(TYPES[format].passage);
      expect(item['title']).toBe(INDEX.article.title.ar);
      expect(item['container-title']).toBe(INDEX.article.outlet.ar);
      // The parser ignores author and date of a newspaper article in RIS; other programs read these tags.
      if (format !== 'ris') {
        expect(leavesOf(item['author'])).toEqual([INDEX.article.byline.ar]);
        expect(item['issued']).toMatchObject({ 'date-parts': [INDEX.article.published.split('-').map(Number)] });
      }
      expect(item['abstract']).toContain(passage.quote);
    }
  });

  it('refers to the map if no passage is given, and has no date', () => {
    for (const language of LANGUAGES) {
      const item = readBack(format, INDEX, undefined, language);
      expect(item['type']).toBe(TYPES[format].map);
      expect(item['title']).toContain(INDEX.article.title[language]);
      expect(item['URL']).toBe(language === 'ar' ? SITE.base : `${SITE.base}en/`);
      expect(item).not.toHaveProperty('issued');
      expect(item).not.toHaveProperty('accessed');
    }
  });

  it('has the attribution before the quotation, and prints the standing with the reference', () => {
    for (const passage of INDEX.article.passages) {
      const { abstract, note } = readBack(format, INDEX, passage, 'en') as {
        abstract: string;
        note: string | string[];
      };
      expect(abstract.indexOf(passage.quote)).toBeGreaterThan(0);
      expect(abstract).toMatch(/\[Our translation\]/);
      const printed = [note].flat().join('\n');
      if (passage.standing !== 'alleged') continue;
      for (const text of [abstract, printed]) expect(text).toMatch(/\(Unnamed source, allegation\) Caution: \S/);
    }
  });

  it('links to the passage on the map', () => {
    const passage = firstPassage(INDEX);
    expect(readBack(format, INDEX, passage)['URL']).toBe(`${SITE.base}#passage=${passage.id}`);
    expect(readBack(format, INDEX, passage, 'en')['URL']).toBe(`${SITE.base}en/#passage=${passage.id}`);
  });

  it('loses no data of any passage', () => {
    for (const passage of INDEX.article.passages) {
      const found = leavesOf(readBack(format, INDEX, passage)).map(onOneLine);
      expect(missingFrom(found, mustSurvive(INDEX, passage).map(onOneLine)), passage.id).toEqual([]);
    }
  });

  it('keeps any text unchanged, and ends where it should', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const index = makeHostileIndex(text);
        const item = readBack(format, index, firstPassage(index));
        const { abstract, title } = item as { abstract: string; title: string };
        expect(onOneLine(abstract)).toContain(onOneLine(`«${text}»`));
        expect(onOneLine(title)).toBe(onOneLine(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a reference', () => {
  it('is never presented as a work of the voice it quotes', () => {
    for (const passage of INDEX.article.passages) {
      expect(cslItem(INDEX, passage, SITE, 'en').author).toEqual([{ literal: INDEX.article.byline.en }]);
    }
  });

  it('links to the article itself if that has an address', () => {
    const index = indexWith({ url: 'https://coast.example/harbour' });
    expect(cslItem(index, firstPassage(index), SITE, 'ar').URL).toBe('https://coast.example/harbour');
  });

  it('of a map without a known address has no address field, rather than an empty one', () => {
    expect(cslItem(INDEX, undefined, { ...SITE, base: '' }, 'ar')).not.toHaveProperty('URL');
  });

  it('has a unique id: the article, and the passage in it', () => {
    const ids = [undefined, ...INDEX.article.passages].map((passage) => cslItem(INDEX, passage, SITE, 'ar').id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('in RIS has its author and date in the tags of the format', () => {
    const { byline, published } = INDEX.article;
    const lines = ris(INDEX, firstPassage(INDEX), SITE, 'ar').split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines).toEqual(
      expect.arrayContaining([
        `AU  - ${byline.ar}`,
        `PY  - ${published.slice(0, 4)}`,
        `DA  - ${published.replaceAll('-', '/')}/`,
      ]),
    );
  });

  it('in BibTeX has balanced braces, whatever the article says: one too many would lose the rest of the file', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const index = makeHostileIndex(text);
        const written = [undefined, ...index.article.passages].map((one) => bibtex(index, one, SITE, 'ar')).join('\n');
        let [depth, lowest] = [0, 0];
        for (const sign of written) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          lowest = Math.min(lowest, depth);
        }
        expect([depth, lowest]).toEqual([0, 0]);
        expect(new Cite(written).data).toHaveLength(3);
      }),
      { numRuns: 30 },
    );
  });
});
