import { describe, expect, it } from 'vitest';
import { downloadFiles } from '../../../src/exports/download-files.ts';
import {
  identityOf,
  lastingAddress,
  manifestPath,
  PAGE_NAMES,
  pageFolder,
  pagePath,
  type Site,
  siteFrom,
  withFileLinks,
} from '../../../src/core/site/addresses.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { SITE } from '../../exports/exported-article.ts';
import { makeSite } from '../../published-pages.ts';

const INDEX = makePublishedIndex();
const NOWHERE: Site = makeSite('', 'fate-of-isis-2019');
const filesOf = (site: Site) => downloadFiles(INDEX, site).map(({ path, write }) => [path, write()] as const);

/** A fragment or a path by itself, where an address is expected: as it was written before the site was known. */
const RELATIVE =
  /(?:["{>]|URL: |UR {2}- )(?:en\/)?#(?:place|passage)=|(?:^|["{>])(?:en|downloads|articles)\/[\w#.-]*["}<]/m;

describe('the files of a site that does not know its address', () => {
  it.each(filesOf(NOWHERE))('hold nothing that would lead elsewhere from where they come to: %s', (_, text) => {
    expect(RELATIVE.exec(text)?.[0]).toBeUndefined();
  });

  it('call passages and places by the same names wherever they lie', () => {
    const named = { place: 'mosul', passage: 'p18-mosul' };
    expect(identityOf(NOWHERE, named)).toBe('urn:x-mawdi:article:fate-of-isis-2019:place:mosul:passage:p18-mosul');
    expect(identityOf(NOWHERE, { place: 'mosul' })).toBe('urn:x-mawdi:article:fate-of-isis-2019:place:mosul');
    expect(lastingAddress(NOWHERE, 'en', named)).toBeUndefined();
    const all = filesOf(NOWHERE)
      .map(([, text]) => text)
      .join('\n');
    for (const urn of all.match(/urn:x-mawdi:[^"<\s]*/g) ?? []) expect(() => new URL(urn)).not.toThrow();
  });

  it('are otherwise the files of one that does', () => {
    const known = new Map(filesOf(SITE));
    for (const [path, text] of filesOf(NOWHERE)) {
      const bare = (file = '') => file.replace(/urn:x-mawdi:article:[^"]*|https:\/\/site\.example[^"<}\s]*/g, '');
      expect(Math.abs(bare(known.get(path)).length - bare(text).length) / text.length, path).toBeLessThan(0.2);
    }
  });
});

describe('the files of a site that knows its address', () => {
  it('lead to it', () => {
    expect(identityOf(SITE, { place: 'mosul' })).toBe('https://site.example/map/#place=mosul');
    expect(lastingAddress(SITE, 'en', { passage: 'p18-mosul' })).toBe('https://site.example/map/en/#passage=p18-mosul');
    for (const [path, text] of filesOf(SITE)) expect(text, path).toContain('https://site.example/map/');
  });
});

describe('the pages of an article', () => {
  it('lie at the root of the site in its own language, and below its tag in every other', () => {
    const languages = ['he', 'en', 'pt-BR'] as const;
    expect(languages.map((language) => pagePath({ languages }, language, 'map'))).toEqual([
      ...['index.html', 'en/index.html', 'pt-BR/index.html'],
    ]);
    expect(pagePath({ languages }, 'he', 'speaker')).toBe('present/speaker/index.html');
    expect(pageFolder({ languages }, 'pt-BR', 'how-sure')).toBe('pt-BR/teach/how-sure/');
    expect(manifestPath({ languages }, 'en')).toBe('en/app.webmanifest');
  });

  it('have no two of them in one place, and each finds the site above it', () => {
    const languages = ['ar', 'en'] as const;
    const paths = languages.flatMap((language) => PAGE_NAMES.map((page) => pagePath({ languages }, language, page)));
    expect(new Set(paths).size).toBe(18);
    for (const path of paths)
      expect(new URL(siteFrom(path), `https://site.example/map/${path}`).pathname).toBe('/map/');
  });
});

it('a link to a page of ours names its file, whatever it stands in', () => {
  expect(withFileLinks('<a class="quiet" href="./en/" lang="en">')).toBe(
    '<a class="quiet" href="./en/index.html" lang="en">',
  );
  expect(withFileLinks('<a href="../">')).toBe('<a href="../index.html">');
  expect(withFileLinks('<a class="frame-whole" href="../../en/">')).toBe(
    '<a class="frame-whole" href="../../en/index.html">',
  );
});

it('what is no link to a page of ours stays as it is', () => {
  const others =
    '<link rel="canonical" href="../"><a href="#passage=x"><a href="../downloads/a.csv"><a href="https://a.example/en/">';
  expect(withFileLinks(others)).toBe(others);
});

it('a file finds the site above it', () => {
  expect(['index.html', 'en/index.html', 'en/embed/index.html'].map(siteFrom)).toEqual(['./', '../', '../../']);
});
