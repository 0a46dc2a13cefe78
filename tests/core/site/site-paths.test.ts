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
} from '../../../src/core/site/site-paths.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { SITE } from '../../exports/exported-article.ts';
import { makeSite } from '../../published-pages.ts';

const INDEX = makePublishedIndex();
const NOWHERE: Site = makeSite('', 'fate-of-isis-2019');
const filesOf = (site: Site) => downloadFiles(INDEX, site).map(({ path, write }) => [path, write()] as const);

/** A fragment or a path where an absolute address is expected, written without knowing the site. */
const RELATIVE =
  /(?:["{>]|URL: |UR {2}- )(?:en\/)?#(?:place|passage)=|(?:^|["{>])(?:en|downloads|articles)\/[\w#.-]*["}<]/m;

describe('the files of a site without a known address', () => {
  it.each(filesOf(NOWHERE))('contain no relative address that would resolve elsewhere: %s', (_, text) => {
    expect(RELATIVE.exec(text)?.[0]).toBeUndefined();
  });

  it('identify passages and places the same way wherever they are copied to', () => {
    const named = { place: 'mosul', passage: 'p18-mosul' };
    expect(identityOf(NOWHERE, named)).toBe('urn:x-mawdi:article:fate-of-isis-2019:place:mosul:passage:p18-mosul');
    expect(identityOf(NOWHERE, { place: 'mosul' })).toBe('urn:x-mawdi:article:fate-of-isis-2019:place:mosul');
    expect(lastingAddress(NOWHERE, 'en', named)).toBeUndefined();
    const all = filesOf(NOWHERE)
      .map(([, text]) => text)
      .join('\n');
    for (const urn of all.match(/urn:x-mawdi:[^"<\s]*/g) ?? []) expect(() => new URL(urn)).not.toThrow();
  });

  it('are otherwise equal to those of a site with a known address', () => {
    const known = new Map(filesOf(SITE));
    for (const [path, text] of filesOf(NOWHERE)) {
      const bare = (file = '') => file.replace(/urn:x-mawdi:article:[^"]*|https:\/\/site\.example[^"<}\s]*/g, '');
      expect(Math.abs(bare(known.get(path)).length - bare(text).length) / text.length, path).toBeLessThan(0.2);
    }
  });
});

describe('the files of a site with a known address', () => {
  it('link to it', () => {
    expect(identityOf(SITE, { place: 'mosul' })).toBe('https://site.example/map/#place=mosul');
    expect(lastingAddress(SITE, 'en', { passage: 'p18-mosul' })).toBe('https://site.example/map/en/#passage=p18-mosul');
    for (const [path, text] of filesOf(SITE)) expect(text, path).toContain('https://site.example/map/');
  });
});

describe('the pages of an article', () => {
  it('are at the root of the site in its own language, and below a language tag in every other', () => {
    const languages = ['he', 'en', 'pt-BR'] as const;
    expect(languages.map((language) => pagePath({ languages }, language, 'map'))).toEqual([
      ...['index.html', 'en/index.html', 'pt-BR/index.html'],
    ]);
    expect(pagePath({ languages }, 'he', 'speaker')).toBe('present/speaker/index.html');
    expect(pageFolder({ languages }, 'pt-BR', 'how-sure')).toBe('pt-BR/teach/how-sure/');
    expect(manifestPath({ languages }, 'en')).toBe('en/app.webmanifest');
  });

  it('have different paths, and relative paths from each to the site', () => {
    const languages = ['ar', 'en'] as const;
    const paths = languages.flatMap((language) => PAGE_NAMES.map((page) => pagePath({ languages }, language, page)));
    expect(new Set(paths).size).toBe(18);
    for (const path of paths)
      expect(new URL(siteFrom(path), `https://site.example/map/${path}`).pathname).toBe('/map/');
  });
});

it('a link to a page of the site names its file, whatever element is around it', () => {
  expect(withFileLinks('<a class="quiet" href="./en/" lang="en">')).toBe(
    '<a class="quiet" href="./en/index.html" lang="en">',
  );
  expect(withFileLinks('<a href="../">')).toBe('<a href="../index.html">');
  expect(withFileLinks('<a class="embedded-whole" href="../../en/">')).toBe(
    '<a class="embedded-whole" href="../../en/index.html">',
  );
});

it('any other link stays unchanged', () => {
  const others =
    '<link rel="canonical" href="../"><a href="#passage=x"><a href="../downloads/a.csv"><a href="https://a.example/en/">';
  expect(withFileLinks(others)).toBe(others);
});

it('a file has a relative path to its site', () => {
  expect(['index.html', 'en/index.html', 'en/embed/index.html'].map(siteFrom)).toEqual(['./', '../', '../../']);
});
