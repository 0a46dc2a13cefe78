import { h, type JSX } from 'preact';
import { describe, expect, it } from 'vitest';

import { PICTURE_FORMATS } from '../../../src/exports/pictures/picture-formats.ts';
import { makePaint } from '../../../src/exports/pictures/picture-paint.ts';
import { standaloneSvg } from '../../../src/exports/pictures/standalone-svg.ts';
import { allAttributes, attributesOf, elementsOf, readSvg } from '../../read-markup.ts';
import { drawn, INK, LETTERING, makeSetting, PALETTE, placeOf, wholeMap } from './drawn-pictures.ts';
import { LANGUAGES } from '../../published-pages.ts';

const LANDSCAPE = PICTURE_FORMATS['1200x675'];
const paint = makePaint(PALETTE, INK);
const words = { title: 'A & B', description: '<C>', language: 'en' };
const small = (drawing: JSX.Element) => standaloneSvg(drawing, { paint, lettering: LETTERING, words, name: 'x' });

describe.each(LANGUAGES)('the file of a picture in %s', (language) => {
  const setting = makeSetting(language);
  const subject = placeOf(setting, 'tarmiyah-district');
  const markup = drawn(setting, subject, LANDSCAPE, 'tarm');
  const svg = readSvg(markup);
  const attributes = allAttributes(svg);

  it('needs no font, no style sheet, no script and no external file', () => {
    const allowed = 'svg title desc defs g path use rect circle line clipPath pattern'.split(' ');
    const used = new Set(elementsOf(svg, '*').map(({ tagName }) => tagName));
    expect([...used].filter((name) => !allowed.includes(name))).toEqual([]);
    expect(attributes.filter(({ name }) => /^(on|style$|class$|font|text-|data-|href$)/.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name, value }) => name === 'xlink:href' && !value.startsWith('#'));
    expect(addresses).toEqual([]);
    expect(markup).not.toMatch(/currentColor|var\(|NaN|undefined|Infinity/);
  });

  it('writes colours in a form every program reads', () => {
    const colours = attributes.filter(({ name }) => name === 'fill' || name === 'stroke').map(({ value }) => value);
    expect(colours.length).toBeGreaterThan(100);
    expect(colours.filter((colour) => !/^(#[\da-f]{6}|none|url\(#[\w-]+\))$/i.test(colour))).toEqual([]);
  });

  it('defines every element it references once, with ids of its own', () => {
    const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^tarm[-_]/.test(id))).toEqual([]);
    const used = attributes.flatMap(({ name, value }) =>
      name === 'xlink:href' ? [value.slice(1)] : (value.match(/(?<=^url\(#)[^)]+/) ?? []),
    );
    expect(used.length).toBeGreaterThan(500);
    expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has a title and a description for screen readers', () => {
    const { role, 'aria-labelledby': by = '', 'xml:lang': lang } = attributesOf(svg.documentElement!);
    expect([role, lang]).toEqual(['img', language]);
    const said = by.split(' ').map((id) => elementsOf(svg, '*').find((each) => each.getAttribute('id') === id));
    expect(said.map((element) => element?.textContent)).toEqual([subject.title, subject.alt]);
  });

  it('is no larger than a photograph', () => {
    for (const format of [LANDSCAPE, PICTURE_FORMATS.a4])
      expect(Buffer.byteLength(drawn(setting, wholeMap(setting), format))).toBeLessThan(150_000);
  });

  it('is the same for the same article', () => {
    expect(drawn(makeSetting(language), placeOf(makeSetting(language), 'tarmiyah-district'), LANDSCAPE, 'tarm')).toBe(
      markup,
    );
  });
});

describe('the content of a picture', () => {
  it('draws the halos of a label before its letters, or each would cover the letter before', () => {
    const name = h('text', { class: 'static-label', x: 10, y: 10, 'font-size': 14 }, 'Kirkuk');
    const [behind, letters] = [...elementsOf(readSvg(small(h('svg', { width: 9, height: 9 }, name))), 'g')]
      .filter((group) => (group.parentNode as Element | null)?.nodeName === 'svg')
      .flatMap((group) => [...group.childNodes] as unknown as Element[]);
    expect(behind?.getAttribute('stroke')).toBe(PALETTE.halo);
    expect([letters?.nodeName, letters?.getAttribute('fill')]).toEqual(['use', INK.ink]);
    expect(letters?.hasAttribute('stroke')).toBe(false);
  });

  it('starts a right-to-left line at its right end', () => {
    const text = h('text', { x: 500, y: 10, 'font-size': 1000, direction: 'rtl' }, 'كركوك');
    const width = LETTERING.setLine([{ text: 'كركوك', face: 'sans' }], 'rtl').width;
    expect(small(h('svg', { width: 9, height: 9 }, text))).toContain(
      `translate(${Number((500 - width).toFixed(2))} 10)`,
    );
  });

  it('escapes title and description as text', () => {
    const svg = readSvg(small(h('svg', { width: 9, height: 9 })));
    expect(elementsOf(svg, 'title')[0]?.textContent).toBe(words.title);
    expect(elementsOf(svg, 'desc')[0]?.textContent).toBe(words.description);
  });

  it('omits elements for touch and for print, and has no links', () => {
    const link = h('a', { href: '#places', 'aria-label': 'Kirkuk' }, h('rect', { class: 'static-target', width: 9 }));
    expect(small(h('svg', { width: 9, height: 9 }, link))).not.toMatch(/<rect|<a\b|places/);
  });

  it('must be one svg element', () => {
    expect(() => small(h('g', {}))).toThrow('one svg element');
  });
});

describe('the paint of a picture', () => {
  const around = {
    topic: 1,
    kind: 'district',
    isReference: false,
    isSelected: false,
    isOneChosen: false,
  } as const;

  it('covers every class that maps, symbols, legends and cards are drawn with', () => {
    const unknown = new Set<string>();
    const watched: typeof paint = (part, ...rest) => {
      const found = paint(part, ...rest);
      if (!found && part !== '' && !NOT_DRAWN.test(part)) unknown.add(part);
      return found;
    };
    const setting = makeSetting('ar');
    for (const subject of [wholeMap(setting), placeOf(setting, 'kirkuk')])
      drawn(setting, subject, PICTURE_FORMATS.a4, 'm', watched);
    expect([...unknown]).toEqual([]);
  });

  it('gives each topic its colour, and the selected place the text colour', () => {
    expect(paint('symbol-solid', around)?.attributes?.['fill']).toBe(PALETTE.topic[1]);
    expect(paint('symbol-solid', { ...around, isSelected: true })?.attributes?.['fill']).toBe(INK.ink);
  });

  it('mutes the places around the selected one without transparency', () => {
    const quiet = paint('symbol-line', { ...around, isOneChosen: true })?.attributes;
    expect(quiet?.['stroke']).not.toBe(PALETTE.topic[1]);
    expect(quiet).not.toHaveProperty('opacity');
    expect(paint('symbol-line', { ...around, isOneChosen: true, isSelected: true })?.attributes?.['stroke']).toBe(
      INK.onInk,
    );
  });
});

/** Classes of groups and drawings without paint of their own. */
const NOT_DRAWN = /^(static-(basemap|symbol)|size-picture|symbol-anchor|swatch|icon)$/;
