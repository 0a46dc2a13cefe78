import { describe, expect, it } from 'vitest';
import { BUDGETS, isOver, sizesOf } from './budgets.ts';
import { partsOf } from './built-site.ts';
import { sizeTable } from './size-table.ts';
import { makeSite } from './small-site.ts';

const FACES = ['assets/plex-400-arabic-x.woff2', 'assets/plex-400-latin-x.woff2'];
const faces = (bytes: number) => Object.fromEntries(FACES.map((path) => [path, 'x'.repeat(bytes)]));
const report = (changes: Readonly<Record<string, string>> = {}) => {
  const site = makeSite({ ...faces(10), ...changes });
  return sizesOf(site, 'ar', partsOf(site, 'ar'), FACES);
};
const over = (changes: Readonly<Record<string, string>>) =>
  report(changes)
    .figures.filter(isOver)
    .map(({ what }) => what);

describe('the budgets', () => {
  it('are kept by a small site', () => {
    expect(over({})).toEqual([]);
    expect(report().faults).toEqual([]);
  });

  it('hold the first view to its page, sheet, first script and icon', () => {
    expect(over({ 'assets/look.css': 'x'.repeat(BUDGETS.firstView) })).toEqual(['first view, without faces']);
  });

  it('hold the page itself to less', () => {
    const page = makeSite().text('index.html') + ' '.repeat(BUDGETS.page);
    expect(over({ 'index.html': page })).toEqual(['page']);
  });

  it('hold the script before the map to what it imports, words included', () => {
    const words = `const w="${'x'.repeat(BUDGETS.scriptBeforeMap)}"`;
    expect(over({ 'assets/plurals-abcdefgh.js': words })).toEqual(['script before the map']);
  });

  it('ask nothing of what opens later', () => {
    expect(over({ 'assets/card-abcdefgh.js': `const c="${'x'.repeat(100_000)}"` })).toEqual([]);
  });

  it('count every face that is fetched, whatever its script', () => {
    expect(over(faces(49_900))).toEqual(['first view, with all faces']);
    expect(over({ [FACES[0] ?? '']: 'x'.repeat(BUDGETS.ownFaces + 1) })).toEqual(['the 1 faces of the language']);
  });

  it('find the map library where it has no business', () => {
    const { faults } = report({ 'assets/plurals-abcdefgh.js': 'const k="maplibregl-map"' });
    expect(faults).toEqual(['assets/plurals-abcdefgh.js holds the map library']);
  });

  it('find rules for parts of the library that the map does without', () => {
    const { faults } = report({ 'assets/look.css': '.maplibregl-canvas{}.maplibregl-ctrl-group{}' });
    expect(faults).toEqual(['assets/look.css styles .maplibregl-ctrl-group, which this map has not']);
  });
});

describe('the table of sizes', () => {
  it('shows what is left of each budget and marks what is over', () => {
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
