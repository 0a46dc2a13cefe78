import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/embed/embed-choices.ts';
import { elementSnippet } from '../../src/embed/element-snippet.ts';
import type { EmbedOptions } from '../../src/embed/frame-options.ts';
import { ATTRIBUTES } from '../../src/element/element-options.ts';
import { makeSite } from '../published-pages.ts';

const site = makeSite('https://maps.example/', 'a');
const elementIn = (snippet: string) =>
  new DOMParser()
    .parseFromString(`<p>${snippet}</p>`, 'text/xml')
    .documentElement!.getElementsByTagName('mawdi-map')[0];

describe('the element an editor pastes', () => {
  it('names place and passage by themselves, and the rest of the view together', () => {
    const choices = defaultChoices('en', '#place=kirkuk&topic=strike&voice=a,b');
    const element = elementIn(elementSnippet({ site, choices, title: 'A map' }));
    expect(element?.getAttribute('place')).toBe('kirkuk');
    expect(element?.getAttribute('view')).toBe('topic=strike&voice=a,b');
    expect(element?.getAttribute('src')).toBe('https://maps.example/articles/a/');
  });

  it('says only what the element understands, and holds a link until it stands', () => {
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

  it('leaves out nothing that was chosen', () => {
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
    const sheet = readFileSync(new URL('../../src/look/element.css', import.meta.url), 'utf8');
    const styles = elementIn(written(chosen))
      ?.getAttribute('style')
      ?.match(/--[\w-]+/g);
    expect(styles).toHaveLength(4);
    expect(styles?.filter((name) => !sheet.includes(`var(${name}`))).toEqual([]);
  });

  it('keeps any title and any view as text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, view) => {
        expect(elementIn(elementSnippet({ site, choices: defaultChoices('en', view), title }))).toBeDefined();
      }),
    );
  });
});
