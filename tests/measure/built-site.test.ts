import { describe, expect, it } from 'vitest';
import { partsOf, readBuilt } from './built-site.ts';
import { makeSite } from './small-site.ts';

const named = (...names: readonly string[]) => names.map((name) => `assets/${name}-abcdefgh.js`);

describe('the files of a built page', () => {
  it('are grouped into first requests, the program, and the map', () => {
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

  it('include the messages of one language and not those of the other', () => {
    const { page, program } = partsOf(makeSite(), 'en');
    expect(page).toBe('en/index.html');
    expect(program).toEqual(named('start', 'reader-en', 'reader', 'format'));
  });

  it('do not include modules that are loaded later', () => {
    const { program, start, map } = partsOf(makeSite(), 'ar');
    expect([...program, ...start, ...map]).not.toContain('assets/card-abcdefgh.js');
  });

  it('count the map as part of the program if the program imports it statically', () => {
    const site = makeSite({ 'assets/plurals-abcdefgh.js': 'import"./start-map-abcdefgh.js"' });
    expect(partsOf(site, 'ar').program).toContain('assets/start-map-abcdefgh.js');
    expect(partsOf(site, 'ar').map).not.toContain('assets/start-map-abcdefgh.js');
  });

  it('throw an error if the build has another structure', () => {
    const without = makeSite({ 'en/index.html': '<script type="module" src="../assets/start-abcdefgh.js"></script>' });
    expect(() => partsOf(without, 'en')).toThrow('the program in en; the build has none');
    const noMap = makeSite({ 'assets/reader-abcdefgh.js': 'const r=1' });
    expect(() => partsOf(noMap, 'ar')).toThrow('the map; the build has none');
  });
});

it('a folder without a built site throws an error that names the folder', () => {
  expect(() => readBuilt('/nowhere/at/all')).toThrow('/nowhere/at/all holds no built site');
});
