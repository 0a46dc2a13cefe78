import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ampSnippet,
  defaultChoices,
  elementSnippet,
  embedAddress,
  frameSnippet,
  mapPageAddress,
  pictureSnippet,
} from '../../../src/core/embedding/snippets.ts';
import { LANGUAGES, makeSite } from '../../published-pages.ts';
import { allAttributes, attributesOf, elementsOf, readMarkup } from '../../read-markup.ts';
import {
  CONTROLS,
  type EmbedOptions,
  embedPairs,
  readEmbedOptions,
  themeOn,
} from '../../../src/core/embedding/embed-options.ts';
import { readFileSync } from 'node:fs';
import { ATTRIBUTES } from '../../../src/apps/element/element-options.ts';

const frame = 'https://maps.example.org/embed/?theme=dark#place=kirkuk&topic=strike';
const parsed = (snippet: string) =>
  new DOMParser().parseFromString(`<p>${snippet}</p>`, 'text/xml').documentElement!.getElementsByTagName('iframe');

describe('The embed code', () => {
  it.each(LANGUAGES)('has a title, a language and a direction in %s', (language) => {
    const [iframe] = [...parsed(frameSnippet({ language, title: 'A map', frame, height: 540 }))];
    expect(iframe?.getAttribute('title')).toBe('A map');
    expect(iframe?.getAttribute('lang')).toBe(language);
    expect(iframe?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(iframe?.getAttribute('src')).toBe(frame);
  });

  it('reserves the height of the iframe and gives it no more permissions than it needs', () => {
    const snippet = frameSnippet({ language: 'ar', title: 'A map', frame, height: 540 });
    expect(snippet).toContain('height="540"');
    expect(snippet).toContain('loading="lazy"');
    expect(snippet).not.toMatch(/allow-top-navigation|allow-forms|allow-modals/);
    expect(snippet).not.toContain('<script');
  });

  it('loads our host script if the editor wants the height to adapt', () => {
    const script = 'https://maps.example.org/mawdi-host.js';
    expect(frameSnippet({ language: 'en', title: 'A map', frame, height: 540, script })).toContain(`src="${script}"`);
  });

  it('escapes any title as text', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(parsed(frameSnippet({ language: 'en', title, frame, height: 540 }))).toHaveLength(1);
      }),
    );
  });
});

const SITE = 'https://maps.example.org/';
const SNIPPET = {
  language: 'ar',
  map: `${SITE}#place=kirkuk&topic=strike`,
  picture: { src: `${SITE}map-pictures/ar/places/kirkuk-1200x675.png`, width: 1200, height: 675, alt: 'خريطة كركوك' },
  credit: 'ألترا صوت',
  link: 'الخريطة كاملة',
} as const;

const read = (markup: string) => readMarkup(markup, 'text/xml');

describe('a picture for feeds and newsletters', () => {
  it('contains only tags and attributes that feed readers keep', () => {
    const figure = read(pictureSnippet(SNIPPET));
    expect(elementsOf(figure, '*').map(({ tagName }) => tagName)).toEqual(['figure', 'a', 'img', 'figcaption', 'a']);
    const names = new Set(allAttributes(figure).map(({ name }) => name));
    expect([...names].sort()).toEqual(['alt', 'dir', 'height', 'href', 'lang', 'src', 'style', 'width']);
  });

  it('is valid as HTML and inside the XML of a feed', () => {
    const page = readMarkup(`<html><body>${pictureSnippet(SNIPPET)}</body></html>`, 'text/html');
    expect(elementsOf(page, 'img').map(attributesOf)).toEqual([
      { ...SNIPPET.picture, width: '1200', height: '675', style: 'max-width:100%;height:auto' },
    ]);
  });

  it.each(LANGUAGES)('has a direction, an alternative text and a credit in %s', (language) => {
    const figure = read(pictureSnippet({ ...SNIPPET, language }));
    const { lang, dir } = attributesOf(figure.documentElement!);
    expect([lang, dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    expect(elementsOf(figure, 'img')[0]?.getAttribute('alt')).toBe(SNIPPET.picture.alt);
    expect(elementsOf(figure, 'figcaption')[0]?.textContent).toBe(`${SNIPPET.credit} ${SNIPPET.link}`);
  });

  it('links to the map from the picture and from the caption', () => {
    const links = elementsOf(read(pictureSnippet(SNIPPET)), 'a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([SNIPPET.map, SNIPPET.map]);
  });

  it.each(['./map.png', '//maps.example.org/map.png', 'javascript:alert(1)', '/map.png'])(
    'refuses %s, which cannot be resolved outside its page',
    (address) => {
      expect(() => pictureSnippet({ ...SNIPPET, map: address })).toThrow(address);
      expect(() => pictureSnippet({ ...SNIPPET, picture: { ...SNIPPET.picture, src: address } })).toThrow(address);
    },
  );

  it('escapes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const picture = { ...SNIPPET.picture, alt: text };
        const figure = read(pictureSnippet({ ...SNIPPET, credit: text, link: text, picture }));
        expect(elementsOf(figure, '*')).toHaveLength(5);
      }),
    );
  });
});

describe('amp snippet', () => {
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

  // Written after the specification of amp-iframe, since its validator would have to be downloaded for every run.
  describe('An iframe in AMP', () => {
    it('has the address, the layout and the height AMP requires, and no width with that layout', () => {
      expect(document.documentElement?.tagName).toBe('amp-iframe');
      expect(frame).toMatchObject({ src: SNIPPET.frame, layout: 'fixed-height', height: '540', title: SNIPPET.title });
      expect(Object.keys(frame)).not.toContain('width');
    });

    it('has no attribute AMP does not know', () => {
      const known = /^(src|title|lang|dir|layout|height|sandbox|frameborder|allowfullscreen|resizable)$/;
      expect(Object.keys(frame).filter((name) => !known.test(name))).toEqual([]);
    });

    it('can grow: it is resizable, runs scripts, and has a button for where it may not do so by itself', () => {
      expect(frame).toHaveProperty('resizable');
      expect(frame['sandbox']?.split(' ')).toContain('allow-scripts');
      const buttons = elementsOf(document, 'div').map(attributesOf);
      expect(buttons).toEqual([{ overflow: '', tabindex: '0', role: 'button', 'aria-label': SNIPPET.grow }]);
      expect(elementsOf(document, 'div')[0]?.textContent).toBe(SNIPPET.grow);
    });

    it('allows full screen, which its control offers', () => {
      expect(frame).toHaveProperty('allowfullscreen');
    });

    it('has no access to the page around it', () => {
      expect(frame['sandbox']).not.toMatch(/top-navigation|allow-forms|allow-modals/);
    });

    it('has a placeholder picture, as AMP requires near the top of a page', () => {
      const pictures = elementsOf(document, 'amp-img');
      expect(pictures.map(attributesOf)).toEqual([
        { layout: 'fill', src: SNIPPET.picture.src, alt: SNIPPET.picture.alt, placeholder: '' },
      ]);
      expect(pictures[0]?.parentNode).toBe(document.documentElement);
    });

    it.each(['http://maps.example.org/embed/', './embed/', '//maps.example.org/embed/'])(
      'refuses %s: AMP requires absolute addresses with https',
      (address) => {
        expect(() => ampSnippet({ ...SNIPPET, frame: address })).toThrow(address);
        expect(() => ampSnippet({ ...SNIPPET, picture: { ...SNIPPET.picture, src: address } })).toThrow(address);
      },
    );
  });
});

describe('embed choices', () => {
  const SITE = makeSite('https://maps.example/m/', 'a');

  describe('the choices of an editor', () => {
    it('need only the address of the embed if all are defaults', () => {
      expect(embedAddress(SITE, defaultChoices('ar'))).toBe('https://maps.example/m/embed/');
      expect(embedAddress(SITE, defaultChoices('en'))).toBe('https://maps.example/m/en/embed/');
    });

    it('open the same view in the embed and on the whole map', () => {
      const choices = defaultChoices('en', '#place=kirkuk&topic=strike');
      expect(embedAddress(SITE, choices)).toBe('https://maps.example/m/en/embed/#place=kirkuk&topic=strike');
      expect(mapPageAddress(SITE, choices)).toBe('https://maps.example/m/en/#place=kirkuk&topic=strike');
    });

    it('are read by the embed from its address', () => {
      const options = fc
        .record({
          controls: fc.subarray([...CONTROLS]),
          start: fc.constantFrom('still' as const, 'live' as const),
          theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
          ground: fc.constantFrom('paper' as const, 'transparent' as const),
          font: fc.constantFrom('mawdi' as const, 'system' as const),
        })
        .map((chosen) => ({ ...chosen, theme: themeOn(chosen.ground, chosen.theme) }));
      fc.assert(
        fc.property(fc.constantFrom(...LANGUAGES), options, (language, chosen) => {
          const { search, hash } = new URL(embedAddress(SITE, { language, view: '#place=kirkuk', options: chosen }));
          const pairs = embedPairs(search, hash);
          expect(readEmbedOptions(pairs)).toEqual(chosen);
          expect(pairs.get('place')).toBe('kirkuk');
        }),
      );
    });
  });
});

const site = makeSite('https://maps.example/', 'a');
const elementIn = (snippet: string) =>
  new DOMParser()
    .parseFromString(`<p>${snippet}</p>`, 'text/xml')
    .documentElement!.getElementsByTagName('mawdi-map')[0];

describe('the code of the custom element', () => {
  it('has attributes for the place and the passage, and one for the rest of the view', () => {
    const choices = defaultChoices('en', '#place=kirkuk&topic=strike&voice=a,b');
    const element = elementIn(elementSnippet({ site, choices, title: 'A map' }));
    expect(element?.getAttribute('place')).toBe('kirkuk');
    expect(element?.getAttribute('view')).toBe('topic=strike&voice=a,b');
    expect(element?.getAttribute('src')).toBe('https://maps.example/articles/a/');
  });

  it('has only attributes the element supports, and a link as fallback', () => {
    const options = {
      ...defaultChoices('ar').options,
      theme: 'dark',
      start: 'live',
      controls: ['title'],
      accent: '#a3243b',
    } as const;
    const element = elementIn(
      elementSnippet({ site, choices: { language: 'ar', view: '', options }, title: 'A map' }),
    )!;
    const names = [...element.attributes].map(({ name }) => name);
    expect(names.filter((name) => ![...ATTRIBUTES, 'style'].includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['theme', 'start', 'controls', 'style']));
    expect(element.getElementsByTagName('a')[0]?.getAttribute('href')).toBe('https://maps.example/');
  });

  it('contains every choice', () => {
    const usual = defaultChoices('en');
    const written = (options: Partial<EmbedOptions>) =>
      elementSnippet({ site, choices: { ...usual, options: { ...usual.options, ...options } }, title: 'A map' });
    const chosen: Required<EmbedOptions> = {
      controls: ['title'],
      start: 'live',
      theme: 'dark',
      ground: 'transparent',
      accent: '#a3243b',
      font: 'system',
    };
    for (const [name, value] of Object.entries(chosen)) expect(written({ [name]: value }), name).not.toBe(written({}));
    const sheet = readFileSync(new URL('../../../src/styles/apps/element.css', import.meta.url), 'utf8');
    const styles = elementIn(written(chosen))
      ?.getAttribute('style')
      ?.match(/--[\w-]+/g);
    expect(styles).toHaveLength(4);
    expect(styles?.filter((name) => !sheet.includes(`var(${name}`))).toEqual([]);
  });

  it('escapes any title and any view as text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, view) => {
        expect(elementIn(elementSnippet({ site, choices: defaultChoices('en', view), title }))).toBeDefined();
      }),
    );
  });
});
