import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSnippet } from '../../src/embed/picture-snippet.ts';

import { allAttributes, attributesOf, elementsOf, readMarkup } from '../still/read-markup.ts';
import { LANGUAGES } from '../published-pages.ts';

const SITE = 'https://maps.example.org/';
const SNIPPET = {
  language: 'ar',
  map: `${SITE}#place=kirkuk&topic=strike`,
  picture: { src: `${SITE}map-pictures/ar/places/kirkuk-1200x675.png`, width: 1200, height: 675, alt: 'خريطة كركوك' },
  credit: 'ألترا صوت',
  link: 'الخريطة كاملة',
} as const;

const read = (markup: string) => readMarkup(markup, 'text/xml');

describe('a picture for feeds and letters', () => {
  it('holds only tags and attributes that readers of feeds keep', () => {
    const figure = read(pictureSnippet(SNIPPET));
    expect(elementsOf(figure, '*').map(({ tagName }) => tagName)).toEqual(['figure', 'a', 'img', 'figcaption', 'a']);
    const names = new Set(allAttributes(figure).map(({ name }) => name));
    expect([...names].sort()).toEqual(['alt', 'dir', 'height', 'href', 'lang', 'src', 'style', 'width']);
  });

  it('is read as HTML as well as inside the XML of a feed', () => {
    const page = readMarkup(`<html><body>${pictureSnippet(SNIPPET)}</body></html>`, 'text/html');
    expect(elementsOf(page, 'img').map(attributesOf)).toEqual([
      { ...SNIPPET.picture, width: '1200', height: '675', style: 'max-width:100%;height:auto' },
    ]);
  });

  it.each(LANGUAGES)('in %s says which way it runs, what it shows and whose it is', (language) => {
    const figure = read(pictureSnippet({ ...SNIPPET, language }));
    const { lang, dir } = attributesOf(figure.documentElement!);
    expect([lang, dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    expect(elementsOf(figure, 'img')[0]?.getAttribute('alt')).toBe(SNIPPET.picture.alt);
    expect(elementsOf(figure, 'figcaption')[0]?.textContent).toBe(`${SNIPPET.credit} ${SNIPPET.link}`);
  });

  it('leads to the map from the picture and from the words', () => {
    const links = elementsOf(read(pictureSnippet(SNIPPET)), 'a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([SNIPPET.map, SNIPPET.map]);
  });

  it.each(['./map.png', '//maps.example.org/map.png', 'javascript:alert(1)', '/map.png'])(
    'refuses %s, which says nothing far from its page',
    (address) => {
      expect(() => pictureSnippet({ ...SNIPPET, map: address })).toThrow(address);
      expect(() => pictureSnippet({ ...SNIPPET, picture: { ...SNIPPET.picture, src: address } })).toThrow(address);
    },
  );

  it('keeps any words as text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const picture = { ...SNIPPET.picture, alt: text };
        const figure = read(pictureSnippet({ ...SNIPPET, credit: text, link: text, picture }));
        expect(elementsOf(figure, '*')).toHaveLength(5);
      }),
    );
  });
});
