import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribute, ATTRIBUTES, readElementOptions } from '../../../src/apps/element/element-options.ts';

const PAGE = 'https://paper.example/2019/story.html';

function optionsOf(attributes: Partial<Record<Attribute, string>>, pageLanguage = '') {
  return readElementOptions((name) => attributes[name] ?? null, PAGE, pageLanguage);
}

describe('what a page says of the element it writes', () => {
  it('names the folder of an article, however it writes it', () => {
    expect(optionsOf({ src: '/map/articles/a' }).src).toBe('https://paper.example/map/articles/a/');
    expect(optionsOf({ src: 'https://b.example/articles/a/?x#y' }).src).toBe('https://b.example/articles/a/');
    expect(optionsOf({}).src).toBeUndefined();
  });

  it('says where the whole map is, or leaves that to the site the article lies in', () => {
    expect(optionsOf({ src: 'https://b.example/map/articles/a/' }).whole).toBeUndefined();
    expect(optionsOf({ whole: '/ours/' }).whole).toBe('https://paper.example/ours/');
  });

  it('asks for the language of the page where it names none, however that is written', () => {
    expect(optionsOf({}, 'fr').language).toBe('fr');
    for (const written of ['EN-us', 'en-US', ' en_US'])
      for (const language of [optionsOf({}, written).language, optionsOf({ language: written }).language])
        expect(language, written).toBe('en-us');
    expect(optionsOf({ language: 'ar' }, 'en').language).toBe('ar');
  });

  it('goes by the place it is told before that of its view', () => {
    expect(optionsOf({ view: 'topic=strike&place=mosul', place: 'kirkuk' }).view).toBe('#topic=strike&place=kirkuk');
  });

  it('has the controls that are named, however they are parted', () => {
    expect(optionsOf({ controls: 'title  steps' }).frame.controls).toEqual(['title', 'steps']);
    expect(optionsOf({ controls: 'zoom,list' }).frame.controls).toEqual(['list', 'zoom']);
    expect(optionsOf({ controls: '' }).frame.controls).toEqual([]);
    expect(optionsOf({}).frame.controls).toHaveLength(5);
  });

  it('never leads anywhere but to the web, and takes whatever it is handed', () => {
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
