import { dataOf } from '../../../src/browser/written-page.ts';
import { describe, expect, it } from 'vitest';
import { dataAttributes, type EmbedPageData } from '../../../src/core/site/page-contract.ts';
import { elementsOf, attributesOf, readPage } from '../../read-markup.ts';

describe('the data of a page', () => {
  it('is written as attributes that a browser reads back under the same names', () => {
    const data = { mapModules: 'a.js b.js', panels: 'x?a=1&b="2"', glyphs: undefined };
    const [element] = elementsOf(readPage(`<p${dataAttributes(data)}></p>`), 'p');
    expect(attributesOf(element!)).toEqual({ 'data-map-modules': 'a.js b.js', 'data-panels': 'x?a=1&b="2"' });
  });

  it('is that of the element: what a script changes is changed there', () => {
    const element = { dataset: { mapModules: 'a.js' } as Record<string, string> };
    const data = dataOf<{ -readonly [Name in keyof EmbedPageData]: EmbedPageData[Name] }>(element);
    expect([data.mapModules, data.panels]).toEqual(['a.js', undefined]);
    data.panels = 'b.js';
    expect(element.dataset['panels']).toBe('b.js');
  });
});
