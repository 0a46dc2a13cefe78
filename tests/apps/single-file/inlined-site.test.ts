import { describe, expect, it } from 'vitest';
import { addressInside, pageAsked } from '../../../src/apps/single-file/inlined-site.ts';

const PAGES = ['', 'en/', 'present/', 'present/speaker/', 'en/present/'];

describe('the page that the one file shows', () => {
  it('is the one asked for, however its folder is written', () => {
    expect(pageAsked('?page=en/', PAGES)).toBe('en/');
    expect(pageAsked('?page=en', PAGES)).toBe('en/');
    expect(pageAsked('?view=print&page=en%2Fpresent', PAGES)).toBe('en/present/');
  });

  it('is the first where none is asked for, or none that is there', () => {
    for (const search of ['', '?', '?page=', '?page=/', '?page=fr', '?page=../secrets'])
      expect(pageAsked(search, PAGES)).toBe('');
  });
});

describe('a link from page to page', () => {
  it.each([
    ['', 'en/index.html', '?page=en/'],
    ['', './en/#place=kirkuk', '?page=en/#place=kirkuk'],
    ['en/', '../', '?page=/'],
    ['en/', '../index.html#passage=a', '?page=/#passage=a'],
    ['', 'present/#/scene/3/2', '?page=present/#/scene/3/2'],
    ['present/', 'speaker/', '?page=present/speaker/'],
    ['present/', '?view=print', '?page=present/&view=print'],
    ['en/present/', '../../present/?view=print#/scene/1', '?page=present/&view=print#/scene/1'],
  ])('leads from “%s” by %s to %s', (page, href, inside) => {
    expect(addressInside(href, page, PAGES)).toBe(inside);
  });

  it('is left as it is where it leads elsewhere, nowhere inside, or inside already', () => {
    for (const href of [
      '#passages',
      'https://example.org/en/',
      '//example.org/',
      'mailto:a@b',
      'downloads/a.csv',
      '?page=en/',
    ])
      expect(addressInside(href, '', PAGES)).toBeUndefined();
  });
});
