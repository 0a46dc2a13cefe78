import { expect, it } from 'vitest';
import { siteFrom, withFileLinks } from '../../src/site/paths.ts';

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
