import { describe, expect, it } from 'vitest';
import { ampSnippet } from '../../src/embed/amp-snippet.ts';
import { attributesOf, elementsOf, readMarkup } from '../still/read-markup.ts';

const SITE = 'https://maps.example.org/';
const SNIPPET = {
  language: 'ar',
  title: 'خريطة «المقال» & أماكنه',
  frame: `${SITE}embed/#place=kirkuk&topic=strike`,
  height: 540,
  picture: { src: `${SITE}map-pictures/ar/map-1200x675.png`, alt: 'خريطة' },
  grow: 'الخريطة كاملة',
} as const;

const document = readMarkup(ampSnippet(SNIPPET), 'text/xml');
const frame = attributesOf(document.documentElement!);

// After the specification of amp-iframe: its validator has to be fetched from its makers each time, so the rules stand here.
describe('A frame in AMP', () => {
  it('has the address, the layout and the height AMP asks for, and no width with that layout', () => {
    expect(document.documentElement?.tagName).toBe('amp-iframe');
    expect(frame).toMatchObject({ src: SNIPPET.frame, layout: 'fixed-height', height: '540', title: SNIPPET.title });
    expect(Object.keys(frame)).not.toContain('width');
  });

  it('has no attribute AMP does not know', () => {
    const known = /^(src|title|lang|dir|layout|height|sandbox|frameborder|allowfullscreen|resizable)$/;
    expect(Object.keys(frame).filter((name) => !known.test(name))).toEqual([]);
  });

  it('may grow: it is resizable, runs scripts, and has a button for where it may not by itself', () => {
    expect(frame).toHaveProperty('resizable');
    expect(frame['sandbox']?.split(' ')).toContain('allow-scripts');
    const buttons = elementsOf(document, 'div').map(attributesOf);
    expect(buttons).toEqual([{ overflow: '', tabindex: '0', role: 'button', 'aria-label': SNIPPET.grow }]);
    expect(elementsOf(document, 'div')[0]?.textContent).toBe(SNIPPET.grow);
  });

  it('may fill the screen, as its control says', () => {
    expect(frame).toHaveProperty('allowfullscreen');
  });

  it('is given no rights over the page around it', () => {
    expect(frame['sandbox']).not.toMatch(/top-navigation|allow-forms|allow-modals/);
  });

  it('shows a picture first, as AMP demands of frames near the top of a page', () => {
    const pictures = elementsOf(document, 'amp-img');
    expect(pictures.map(attributesOf)).toEqual([
      { layout: 'fill', src: SNIPPET.picture.src, alt: SNIPPET.picture.alt, placeholder: '' },
    ]);
    expect(pictures[0]?.parentNode).toBe(document.documentElement);
  });

  it.each(['http://maps.example.org/embed/', './embed/', '//maps.example.org/embed/'])(
    'refuses %s: AMP takes whole addresses with https',
    (address) => {
      expect(() => ampSnippet({ ...SNIPPET, frame: address })).toThrow(address);
      expect(() => ampSnippet({ ...SNIPPET, picture: { ...SNIPPET.picture, src: address } })).toThrow(address);
    },
  );
});
