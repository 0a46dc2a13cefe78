import { describe, expect, it } from 'vitest';
import { partsOf, readBuilt } from './built-site.ts';
import { makeSite } from './small-site.ts';

const named = (...names: readonly string[]) => names.map((name) => `assets/${name}-abcdefgh.js`);

describe('the files of a built page', () => {
  it('are what the page fetches, then what makes it answer, then the map', () => {
    expect(partsOf(makeSite(), 'ar')).toEqual({
      page: 'index.html',
      styles: ['assets/look.css'],
      start: named('start'),
      icons: ['assets/icon.svg'],
      program: named('start', 'reader-ar', 'reader', 'plurals', 'format'),
      map: named('start-map', 'map-worker'),
      data: ['assets/article-12345678.json'],
    });
  });

  it('bring the words of one language and never those of the other', () => {
    const { page, program } = partsOf(makeSite(), 'en');
    expect(page).toBe('en/index.html');
    expect(program).toEqual(named('start', 'reader-en', 'reader', 'format'));
  });

  it('leave out what opens later', () => {
    const { program, start, map } = partsOf(makeSite(), 'ar');
    expect([...program, ...start, ...map]).not.toContain('assets/card-abcdefgh.js');
  });

  it('count the map among the program once anything of the program imports it at once', () => {
    const site = makeSite({ 'assets/plurals-abcdefgh.js': 'import"./start-map-abcdefgh.js"' });
    expect(partsOf(site, 'ar').program).toContain('assets/start-map-abcdefgh.js');
    expect(partsOf(site, 'ar').map).not.toContain('assets/start-map-abcdefgh.js');
  });

  it('are not guessed at where the build is laid out in another way', () => {
    const without = makeSite({ 'en/index.html': '<script type="module" src="../assets/start-abcdefgh.js"></script>' });
    expect(() => partsOf(without, 'en')).toThrow('the program in en; the build has none');
    const noMap = makeSite({ 'assets/reader-abcdefgh.js': 'const r=1' });
    expect(() => partsOf(noMap, 'ar')).toThrow('the map; the build has none');
  });
});

it('a folder without a built site is refused by name', () => {
  expect(() => readBuilt('/nowhere/at/all')).toThrow('/nowhere/at/all holds no built site');
});
