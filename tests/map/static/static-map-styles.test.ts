import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPENING_SIZES, openingSizeOf } from '../../../src/map/geometry/opening-view.ts';
import { makeResponsiveStyles } from '../../../src/map/static/static-map-styles.ts';
import { coloursOf, rulesAt, sizesOf } from './read-style-sheet.ts';

const VALUES = OPENING_SIZES.map(({ name }) => name);

describe('the style sheet of the static maps', () => {
  it('changes from one size to the next at exactly the opening sizes', () => {
    const cssRules = makeResponsiveStyles();
    cssRules.bySize('stroke-width', VALUES);
    expect(sizesOf(cssRules.text())).toEqual(OPENING_SIZES.slice(1).map(({ width, height }) => ({ width, height })));
  });

  it('queries the container of the map by its name in the style sheet of the page', () => {
    const look = readFileSync(new URL('../../../src/styles/map/map.css', import.meta.url), 'utf8');
    expect(/\.map-pane \{([^}]*)\}/.exec(look)?.[1]).toContain('container: map / size;');
  });

  it('shows, at any map size, the labels of the size the live map opens with, and no others', () => {
    const text = makeResponsiveStyles().text();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 3000 }), (width, height) => {
        const rules = rulesAt(text, { width, height });
        expect(rules.get('.static-labels>[class]')).toEqual({ display: 'none' });
        // Every query that fits hides all sizes: only those shown by the last one are visible.
        const fitting = OPENING_SIZES.filter((size, at) => at === 0 || (width >= size.width && height >= size.height));
        expect(fitting.at(-1)).toBe(openingSizeOf({ width, height }));
        for (const { name } of fitting)
          expect(rules.get(`.static-labels>.size-${name}`)).toEqual({ display: 'inline' });
      }),
    );
  });

  it('hides the previous size whenever it shows the next', () => {
    for (const line of makeResponsiveStyles()
      .text()
      .split('\n')
      .filter((each) => each.startsWith('@container')))
      expect(line).toMatch(/\{\.static-labels>\[class\]\{display:none\}\.static-labels>\.size-\w+\{display:inline\}/);
  });

  it('gives a class the value of the size that applies, whichever values repeat', () => {
    const value = fc.constantFrom('1', '2', '3');
    const values = fc.tuple(value, value, value, value, value);
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (lists) => {
        const cssRules = makeResponsiveStyles();
        const names = lists.map((list) => cssRules.bySize('stroke-width', list));
        const text = cssRules.text();
        OPENING_SIZES.forEach((size, at) => {
          const rules = rulesAt(text, size);
          names.forEach((name, which) => expect(rules.get(`.${name}`)?.['stroke-width']).toBe(lists[which]?.[at]));
        });
      }),
    );
  });

  it('has no duplicates: equal colours and equal values share a name, others do not', () => {
    const cssRules = makeResponsiveStyles();
    const red = { light: '#ff0000ff', dark: '#aa0000ff' };
    expect(cssRules.colour(red)).toBe(cssRules.colour({ ...red }));
    expect(cssRules.colour(red)).not.toBe(cssRules.colour({ ...red, dark: '#000000ff' }));
    expect(cssRules.bySize('width', VALUES)).toBe(cssRules.bySize('width', [...VALUES]));
    expect(cssRules.bySize('width', VALUES)).not.toBe(cssRules.bySize('height', VALUES));
  });

  it('has each colour in the light theme, in the dark theme by setting or system, and in light for print', () => {
    const cssRules = makeResponsiveStyles();
    const names = [
      cssRules.colour({ light: '#ff0000ff', dark: '#00ff0080' }),
      cssRules.colour({ light: '#0000ff40', dark: '#ffffffff' }),
    ].map((variable) => variable.slice(4, -1));
    const { light, dark, system, paper } = coloursOf(cssRules.text());
    expect(names.map((name) => light[name])).toEqual(['#ff0000', '#0000ff40']);
    expect(names.map((name) => dark[name])).toEqual(['#00ff0080', '#ffffff']);
    expect(system).toEqual(dark);
    expect(paper).toEqual(light);
  });
});
