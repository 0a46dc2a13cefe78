import { describe, expect, it } from 'vitest';
import { BUDGETS, isOver, sizesOf } from './budgets.ts';
import { partsOf } from './built-site.ts';
import { sizeTable } from './size-table.ts';
import { makeSite } from './small-site.ts';

const FONTS = ['assets/plex-400-arabic-x.woff2', 'assets/plex-400-latin-x.woff2'];
const fonts = (bytes: number) => Object.fromEntries(FONTS.map((path) => [path, 'x'.repeat(bytes)]));
const report = (changes: Readonly<Record<string, string>> = {}) => {
  const site = makeSite({ ...fonts(10), ...changes });
  return sizesOf(site, 'ar', partsOf(site, 'ar'), FONTS);
};
const over = (changes: Readonly<Record<string, string>>) =>
  report(changes)
    .figures.filter(isOver)
    .map(({ what }) => what);

describe('the budgets', () => {
  it('are met by a small site', () => {
    expect(over({})).toEqual([]);
    expect(report().faults).toEqual([]);
  });

  it('limit the first view: page, style sheet, first script and icon', () => {
    expect(over({ 'assets/look.css': 'x'.repeat(BUDGETS.firstView) })).toEqual(['first view, without faces']);
  });

  it('limit the page itself to fewer bytes', () => {
    const page = makeSite().text('index.html') + ' '.repeat(BUDGETS.page);
    expect(over({ 'index.html': page })).toEqual(['page']);
  });

  it('limit the script before the map with its imports, messages included', () => {
    const messages = `const w="${'x'.repeat(BUDGETS.scriptBeforeMap)}"`;
    expect(over({ 'assets/plurals-abcdefgh.js': messages })).toEqual(['script before the map']);
  });

  it('do not include modules that are loaded later', () => {
    expect(over({ 'assets/card-abcdefgh.js': `const c="${'x'.repeat(100_000)}"` })).toEqual([]);
  });

  it('include every font that is requested, of any writing system', () => {
    expect(over(fonts(49_900))).toEqual(['first view, with all faces']);
    expect(over({ [FONTS[0] ?? '']: 'x'.repeat(BUDGETS.ownFonts + 1) })).toEqual(['the 1 faces of the language']);
  });

  it('report the map library in a script that runs before the map', () => {
    const { faults } = report({ 'assets/plurals-abcdefgh.js': 'const k="maplibregl-map"' });
    expect(faults).toEqual(['assets/plurals-abcdefgh.js holds the map library']);
  });

  it('report style rules for parts of the map library that are not used', () => {
    const { faults } = report({ 'assets/look.css': '.maplibregl-canvas{}.maplibregl-ctrl-group{}' });
    expect(faults).toEqual(['assets/look.css styles .maplibregl-ctrl-group, which this map has not']);
  });
});

describe('the table of sizes', () => {
  it('shows the bytes left of each budget and marks figures over budget', () => {
    const figures = [
      { what: 'page', bytes: 29_500, budget: 30_000 },
      { what: 'script', bytes: 25_004, budget: 25_000 },
      { what: 'map', bytes: 312_399 },
    ];
    expect(sizeTable({ language: 'ar', figures, faults: ['x holds y'] })).toBe(
      [
        'ar          kB  budget        left',
        'page     29.50   30.00        0.50',
        'script   25.00   25.00  -0.00 OVER',
        'map     312.40',
        'FAULT x holds y',
      ].join('\n'),
    );
  });
});
