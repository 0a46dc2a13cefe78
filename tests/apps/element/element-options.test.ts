import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribute, ATTRIBUTES, readElementOptions } from '../../../src/apps/element/element-options.ts';

const PAGE = 'https://paper.example/2019/story.html';

function optionsOf(attributes: Partial<Record<Attribute, string>>, pageLanguage = '') {
  return readElementOptions((name) => attributes[name] ?? null, PAGE, pageLanguage);
}

describe('the attributes of the element', () => {
  it('`src` becomes the absolute address of the folder of an article', () => {
    expect(optionsOf({ src: '/map/articles/a' }).src).toBe('https://paper.example/map/articles/a/');
    expect(optionsOf({ src: 'https://b.example/articles/a/?x#y' }).src).toBe('https://b.example/articles/a/');
    expect(optionsOf({}).src).toBeUndefined();
  });

  it('`whole` is the address of the full map, and absent by default', () => {
    expect(optionsOf({ src: 'https://b.example/map/articles/a/' }).whole).toBeUndefined();
    expect(optionsOf({ whole: '/ours/' }).whole).toBe('https://paper.example/ours/');
  });

  it('the language of the page is the default, and language tags are normalised', () => {
    expect(optionsOf({}, 'fr').language).toBe('fr');
    for (const tag of ['EN-us', 'en-US', ' en_US'])
      for (const language of [optionsOf({}, tag).language, optionsOf({ language: tag }).language])
        expect(language, tag).toBe('en-us');
    expect(optionsOf({ language: 'ar' }, 'en').language).toBe('ar');
  });

  it('`place` takes precedence over the place in `view`', () => {
    expect(optionsOf({ view: 'topic=strike&place=mosul', place: 'kirkuk' }).view).toBe('#topic=strike&place=kirkuk');
  });

  it('`controls` is a list separated by spaces or commas', () => {
    expect(optionsOf({ controls: 'title  steps' }).frame.controls).toEqual(['title', 'steps']);
    expect(optionsOf({ controls: 'zoom,list' }).frame.controls).toEqual(['list', 'zoom']);
    expect(optionsOf({ controls: '' }).frame.controls).toEqual([]);
    expect(optionsOf({}).frame.controls).toHaveLength(5);
  });

  it('addresses are http, https or file only, and no value throws', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'https://[',
      'https://a@b.example/',
    ])
      expect(optionsOf({ src: address, whole: address })).not.toHaveProperty('whole');
    const anything = fc.record(Object.fromEntries(ATTRIBUTES.map((name) => [name, fc.option(fc.string())])));
    fc.assert(
      fc.property(anything, fc.string(), (attributes, language) => {
        const { src, whole, view } = readElementOptions((name) => attributes[name] ?? null, PAGE, language);
        for (const address of [src ?? '', whole ?? '']) expect(address).toMatch(/^$|^https?:|^file:/);
        expect(view).toMatch(/^$|^#/);
      }),
    );
  });
});
