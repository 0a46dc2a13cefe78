import { describe, expect, it } from 'vitest';
import { manifestPath, PAGE_NAMES, pageFolder, pagePath, siteFrom, withFileLinks } from '../../src/site/paths.ts';

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
